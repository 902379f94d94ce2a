import { Text, View } from '@tarojs/components'

import { useMemo } from 'react'
import { type Line, totalOrZero } from '@/engine'

import { aria, Gauge, Paragraphs } from '@/ui'
import {
  LINE_GROUPS,
  MAY_BE_VETOED,
  type Scored,
  SUMMARY_WORDS,
  totalText,
  verdict,
} from '@/text/points'
import { Unofficial } from '../../shared/unofficial'
import css from './summary.module.scss'

interface SummaryProps {
  scored: Scored
  threshold: number
}

/** The total or its range, the verdict in words, and the gauge that runs past the threshold. */
export function Summary({ scored, threshold }: SummaryProps) {
  const { explanation, range } = scored
  const { word, gap, tone } = verdict(scored, threshold)
  const parts = useMemo(() => sums(explanation.lines), [explanation])
  return (
    <View className={css.summary}>
      <View className={css.line} {...aria('status', SUMMARY_WORDS.aria(word, gap))}>
        {explanation.total !== null && (
          <Text className={range.low === range.high ? css.total : css.range}>
            {totalText(range)}
          </Text>
        )}
        <View className={`${css.word} ${css[tone]}`}>{word}</View>
      </View>
      <Paragraphs look={css.gap}>{gap}</Paragraphs>
      {range.mayBeVetoed && <View className={css.gap}>{MAY_BE_VETOED}</View>}
      {explanation.total !== null && (
        <>
          <Gauge
            {...parts}
            high={totalOrZero(range.high)}
            threshold={threshold}
            label={SUMMARY_WORDS.total(totalText(range), threshold)}
          />
          <View className={css.legend}>
            <View>
              <Text className={css.base}>■</Text>
              {SUMMARY_WORDS.basic}
              {parts.base}
            </View>
            <View>
              <Text className={css.bonus}>■</Text>
              {SUMMARY_WORDS.bonus}
              {parts.bonus}
            </View>
            {parts.taken > 0 && <Text>{SUMMARY_WORDS.deductions(parts.taken)}</Text>}
            {range.low !== range.high && <Text className={css.open}>{SUMMARY_WORDS.open}</Text>}
          </View>
        </>
      )}
      <Unofficial />
    </View>
  )
}

function sums(lines: readonly Line[]) {
  const of = (id: string) => {
    const rules = LINE_GROUPS.find((group) => group.id === id)!.rules
    return lines
      .filter(({ rule }) => rules.includes(rule))
      .reduce((sum, { points }) => sum + points, 0)
  }
  return { base: of('base'), bonus: of('bonus'), taken: Math.abs(of('taken')) }
}
