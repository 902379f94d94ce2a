import { View } from '@tarojs/components'

import { type DayText, monthNumber, monthOfText, monthText, type Prepared, windows } from '@/engine'

import { windowLine, YEARS_WORDS } from '@/text/record'
import css from './totals.module.scss'

/** What the months come to by now, in every window that has any. */
export function Totals({ prepared, day }: { prepared: Prepared; day: DayText }) {
  const counts = windows(prepared, day).filter(({ high }) => high > 0)
  if (counts.length === 0) return null
  const lastMonth = monthText(monthNumber(monthOfText(day)) - 1)
  return (
    <View className={css.totals}>
      {YEARS_WORDS.total(lastMonth)}
      {counts.map((count) => (
        <View key={count.id}>{windowLine(count)}</View>
      ))}
    </View>
  )
}
