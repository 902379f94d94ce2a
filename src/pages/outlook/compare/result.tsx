import { View } from '@tarojs/components'

import { type DayText, type Judged, monthOfText, type PolicyVersion, type RuleId } from '@/engine'
import { goTab } from '@/platform'

import css from './result.module.scss'

import { aria, Button, Group, Notice, Placeholder, Prose, useStages } from '@/ui'
import {
  adviceText,
  COMPARE_WORDS,
  type Compared,
  doubts,
  noOutlookText,
  POINTS_ONLY,
  stillPaying,
  unadvised,
} from '@/text/outlook'
import { showDay } from '@/text/time'
import { undecidedRules } from '@/text/points'
import { links } from '../../shared/links'
import { Totals } from '../shared/comparison-table'
import { WhyTwo } from '../../shared/why-two'
import { Unofficial } from '../../shared/unofficial'
import { Curves } from './curves'
import { Lines } from './lines'
import type { Picture } from './picture'
import { Years } from './years'

interface ResultProps {
  sides: readonly [Compared, Compared]
  /** by the reading in use and by the other; undefined where one of the two has no spans to go on from */
  judged: { own: Judged; strict: Judged; rules: readonly RuleId[] } | undefined
  /** undefined with it, and where one of the two has no total */
  picture: Picture | undefined
  day: DayText
  table: NonNullable<PolicyVersion['table']>
  /** the last day whose rules are known */
  covered: DayText
}

/** With whom to apply and why, then what that rests on. */
export function Result({ sides, judged, picture, day, table, covered }: ResultProps) {
  const stage = useStages(2)
  const threshold = table.threshold
  const outlook = judged?.own.comparison
  const heads = [sides[0].label, sides[1].label] as const
  const said =
    unadvised(sides) ??
    (judged && adviceText(sides, { table, month: monthOfText(day) }, judged.own, judged.strict))
  const questions = sides.map(stillPaying).filter((words) => words !== undefined)
  const notes = sides.flatMap(doubts)
  const rules = judged?.rules ?? [...new Set(sides.flatMap(undecidedRules))]
  return (
    <>
      {said !== undefined && (
        <View className={css.advice} {...aria('status')}>
          <View className={css.title}>{said.title}</View>
          <Prose>{said.why}</Prose>
        </View>
      )}
      {judged !== undefined && questions.length > 0 && (
        <Notice tone="warn">
          {questions.map((words) => (
            <View key={words}>{words}</View>
          ))}
          <Button onTap={() => void goTab(links.insurance)}>{COMPARE_WORDS.toInsurance}</Button>
        </Notice>
      )}
      {notes.map((words) => (
        <Prose key={words} soft>
          {words}
        </Prose>
      ))}
      <Totals heads={heads} sides={sides} threshold={threshold} />
      <Prose soft>{COMPARE_WORDS.asOf(showDay(day))}</Prose>
      <WhyTwo rules={rules} />
      {outlook === undefined && (
        <Notice tone="warn" title={COMPARE_WORDS.noYears}>
          {noOutlookText(sides)}
          <Button onTap={() => void goTab(links.insurance)}>{COMPARE_WORDS.toInsurance}</Button>
        </Notice>
      )}
      <Placeholder>
        {stage > 0 && picture !== undefined && (
          <Curves picture={picture} heads={heads} threshold={threshold} isRead={rules.length > 0} />
        )}
      </Placeholder>
      <Lines sides={sides} />
      <Placeholder>
        {stage > 1 && (
          <>
            {outlook !== undefined && (
              <Years outlook={outlook} heads={heads} threshold={threshold} covered={covered} />
            )}
            <Group title={COMPARE_WORDS.notCompared} prose>
              {POINTS_ONLY}
            </Group>
            <Unofficial />
          </>
        )}
      </Placeholder>
    </>
  )
}
