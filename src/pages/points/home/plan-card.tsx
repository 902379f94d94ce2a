import { View } from '@tarojs/components'

import { inTime, type DayText, type PlanReach, type PlanStanding, type Situation } from '@/engine'

import { inTimeText, inTimeWord, PLAN_CARD_WORDS, planCardText } from '@/text/outlook'
import { waysTitle } from '@/text/points'
import { Button, Group, Prose } from '@/ui'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import css from '../../shared/renewal-card.module.scss'

interface PlanCardProps {
  situation: Situation
  /** undefined until the page stands: it looks ten years ahead */
  standing: PlanStanding | undefined
  /** something else is what is to be done first */
  isMinor: boolean
}

/** The way that was chosen: the month it reaches, what is due next, what is done; once it is done, what comes next. */
export function PlanCard({ situation, standing, isMinor }: PlanCardProps) {
  const day = useDay()
  const isDone = standing?.code === 'done'
  const said =
    standing === undefined || isDone
      ? undefined
      : planCardText(standing, schoolWord(situation, standing, day))
  return (
    <Group
      title={isDone ? PLAN_CARD_WORDS.done : PLAN_CARD_WORDS.title}
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
      <Button
        kind={isMinor ? 'plain' : 'primary'}
        onTap={() => void openPage(isDone ? links.ways : links.plan)}
      >
        {isDone ? waysTitle(standing.threshold, true) : PLAN_CARD_WORDS.whole}
      </Button>
    </Group>
  )
}

/** Whether it is in time for the school's day, by both readings where they differ; nothing where no day is given. */
function schoolWord(situation: Situation, standing: PlanStanding, day: DayText): string {
  const { neededBy } = situation
  if (neededBy === undefined || standing.code === 'unknown') return ''
  const words = ({ ready }: PlanReach) =>
    ready === undefined
      ? inTimeText(undefined, { reached: null, held: false }, neededBy, day)
      : inTimeText(inTime(situation, ready.reached, ready.held, day), ready, neededBy, day)
  return inTimeWord(words(standing.reach), standing.other && words(standing.other))
}
