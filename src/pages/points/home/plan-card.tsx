import { View } from '@tarojs/components'
import { useMemo } from 'react'

import {
  monthOfText,
  monthsAwaited,
  onward,
  type DayText,
  type PlanStanding,
  type Profile,
  type Situation,
} from '@/engine'

import { goTab } from '@/platform'

import {
  doneLines,
  ifBelow,
  isAllSpare,
  PLAN_CARD_WORDS,
  PLAN_PAGE_WORDS,
  planCardText,
} from '@/text/outlook'
import { waysTitle } from '@/text/points'
import { Button, Group, Prose } from '@/ui'
import { useDay } from '../../shared/day'
import { doneLink } from '../../shared/done-link'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { useOwner } from '../../shared/owner'
import { usePlace } from '../../shared/place'
import { planDue } from '../../shared/plan-due'
import { readyByPlan } from '../../shared/ready'
import { saveSituation } from '../../shared/save'
import { schoolWords } from '../../shared/school-words'
import css from '../../shared/renewal-card.module.scss'

interface PlanCardProps {
  profile: Profile
  /** undefined until the page stands: it looks ten years ahead */
  standing: PlanStanding | undefined
  /** something else is what is to be done first */
  isMinor: boolean
}

/** The way that was chosen: the month it reaches, what is due next, what is done; once it is done, what comes next. */
export function PlanCard({ profile, standing, isMinor }: PlanCardProps) {
  const { situation } = profile
  const day = useDay()
  const owner = useOwner()
  const place = usePlace()
  const awaited = useMemo(() => {
    const month = standing?.code === 'open' && standing.next === undefined && standing.reach.month
    return month ? monthsAwaited(profile, day, month) : undefined
  }, [profile, standing, day])
  if (standing?.code === 'done') {
    return (
      <Group card title={PLAN_CARD_WORDS.done(isAllSpare(standing))} prose>
        {doneLines(standing).map((line) => (
          <Prose key={line}>{line}</Prose>
        ))}
        {situation.kind === 'renewal' && <Prose>{adjustText(situation, standing, day)}</Prose>}
        <Button kind={isMinor ? 'plain' : 'primary'} onTap={() => void openPage(links.ways)}>
          {waysTitle(standing.threshold, true)}
        </Button>
        <Button kind="quiet" onTap={() => void saveSituation(owner, { plan: undefined }, 'plan')}>
          {PLAN_CARD_WORDS.seen}
        </Button>
      </Group>
    )
  }
  const next = standing === undefined || standing.code === 'unknown' ? undefined : standing.next
  const said =
    standing &&
    planCardText(standing, {
      awaited,
      ...planDue(situation, standing, day),
      month: monthOfText(day),
      pays: ['open', 'recent'].includes(onward(profile, day).state),
    })
  return (
    <Group
      card
      title={PLAN_CARD_WORDS.title}
      aside={said?.aside}
      prose={said !== undefined || 'form'}
    >
      {said !== undefined && (
        <>
          <View className={`${css.word} ${isMinor ? css.minor : ''} ${css[said.tone]}`}>
            {said.word}
          </View>
          {said.lines.map((line) => (
            <Prose key={line}>{line}</Prose>
          ))}
        </>
      )}
      <Button kind={isMinor ? 'plain' : 'primary'} onTap={() => void openPage(links.plan)}>
        {PLAN_CARD_WORDS.whole}
      </Button>
      {next !== undefined && next.fact !== 'insurance' && (
        <Button kind="quiet" onTap={() => place.open(doneLink(next))}>
          {PLAN_PAGE_WORDS.fill}
        </Button>
      )}
      {awaited !== undefined && (
        <Button kind="quiet" onTap={() => void goTab(links.insurance)}>
          {PLAN_CARD_WORDS.months}
        </Button>
      )}
      {said?.later.map((line) => (
        <Prose key={line}>{line}</Prose>
      ))}
    </Group>
  )
}

/** How it counts before the renewal; by the school's day, where what was decided last is not known to do for it. */
function adjustText(situation: Situation, standing: Known, day: DayText) {
  const words = schoolWords(situation, readyByPlan(standing), day)
  const { neededBy } = situation
  if (words?.by === 'adjust') return PLAN_CARD_WORDS.adjust(neededBy)
  return words?.by === 'last-cycle'
    ? ifBelow(PLAN_CARD_WORDS.adjust(neededBy), day)
    : PLAN_CARD_WORDS.adjust()
}

type Known = Exclude<PlanStanding, { code: 'unknown' }>
