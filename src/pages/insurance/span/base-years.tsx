import { View } from '@tarojs/components'

import { shownPeriod, wageParts } from '@/engine'
import { Group } from '@/ui'
import { partWords, SPAN_WORDS } from '@/text/record'
import type { SpanReading } from '../../shared/insurance/draft'
import css from './base-years.module.scss'

/** What multiple the typed base is in each 缴费年度 of the span. */
export function BaseYears({
  reading: { from, to, base, errors },
  thisMonth,
}: {
  reading: SpanReading
  thisMonth: number
}) {
  if (from === undefined || to === undefined || errors.to !== undefined) return null
  if (typeof base !== 'number') return null
  const period = shownPeriod({ from, ...(to === null ? {} : { to }), base }, thisMonth)
  return (
    <Group title={SPAN_WORDS.compared} prose>
      {wageParts(period).map((part) => (
        <View key={part.from} className={css.part}>
          {partWords(base, part)}
        </View>
      ))}
    </Group>
  )
}
