import { useMemo, useState } from 'react'

import { attention, isBegun, policyOn, type Profile } from '@/engine'
import { go, goTab } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { FIRST_SCORE_WORDS } from '@/text/renewal'
import { verdict, waysTitle } from '@/text/points'
import { Button, Group, Prose, Row } from '@/ui'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { RenewalPlan } from './renewal-plan'
import { renewalOf, scoredOf } from '../../shared/worked-out'

/**
 * A first application: as long as it is not filed, whether there are points enough comes first. With too few the ways to
 * them do, and how it is filed is folded away, unless the permit itself is due.
 */
export function FirstHome({ profile }: { profile: Profile }) {
  const day = useDay()
  const [isOpen, setOpen] = useState(false)
  const { situation, facts } = profile
  const plan = renewalOf(situation, day)
  const threshold = useMemo(() => policyOn(day).table?.threshold, [day])
  const whole = <RenewalPlan profile={profile} />
  const isOver = plan.turned || plan.phase === 'filed' || plan.phase === 'decided'
  if (threshold === undefined || isOver) return whole
  if (!isBegun(facts)) {
    return (
      <>
        <Group title={FIRST_SCORE_WORDS.title} prose>
          <Prose>{FIRST_SCORE_WORDS.none}</Prose>
          <Button onTap={() => void go(links.question('birthday'))}>
            {FIRST_SCORE_WORDS.count}
          </Button>
        </Group>
        {whole}
      </>
    )
  }
  const scored = scoredOf(profile, day)
  const { word, gap } = verdict(scored, threshold)
  const isShort = scored.explanation.reaches === 'no' && scored.explanation.vetoed !== true
  const isFolded = isShort && attention(situation, plan, day) === undefined
  return (
    <>
      <Group title={FIRST_SCORE_WORDS.title} prose>
        <Prose>{word}</Prose>
        <Prose soft>{gap}</Prose>
        {isShort && (
          <Button kind={isFolded ? 'primary' : 'plain'} onTap={() => void openPage(links.ways)}>
            {waysTitle(threshold, false)}
          </Button>
        )}
        <Button kind="quiet" onTap={() => void goTab(links.points)}>
          {FIRST_SCORE_WORDS.points}
        </Button>
      </Group>
      {isFolded && (
        <Group>
          <Row
            name={FIRST_SCORE_WORDS.folded}
            action={isOpen ? COMMON_WORDS.collapse : COMMON_WORDS.expand}
            onTap={() => setOpen(!isOpen)}
          />
        </Group>
      )}
      {(isOpen || !isFolded) && whole}
    </>
  )
}
