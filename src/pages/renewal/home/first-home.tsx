import { useMemo } from 'react'

import { attention, isBegun, policyOn, type Profile } from '@/engine'
import { go, goTab } from '@/platform'

import { FIRST_SCORE_WORDS } from '@/text/renewal'
import { verdict, waysTitle } from '@/text/points'
import { Button, Group, Prose } from '@/ui'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { RenewalPlan } from './renewal-plan'
import { scoredOf, seenToOf } from '../../shared/worked-out'

/**
 * A first application: as long as it is not filed, whether there are points enough comes first. With too few the ways to
 * them do, then the permit, which has to be kept meanwhile; how the points are filed is folded away.
 */
export function FirstHome({ profile }: { profile: Profile }) {
  const day = useDay()
  const { situation, facts } = profile
  const plan = seenToOf(profile, day)
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
  const { word, gap } = verdict(scoredOf(profile, day), threshold)
  return (
    <>
      <Group title={FIRST_SCORE_WORDS.title} prose>
        <Prose>{word}</Prose>
        <Prose soft>{gap}</Prose>
        {plan.isAlone && (
          <Button
            kind={attention(situation, plan, day) === undefined ? 'primary' : 'plain'}
            onTap={() => void openPage(links.ways)}
          >
            {waysTitle(threshold, false)}
          </Button>
        )}
        <Button kind="quiet" onTap={() => void goTab(links.points)}>
          {FIRST_SCORE_WORDS.points}
        </Button>
      </Group>
      {whole}
    </>
  )
}
