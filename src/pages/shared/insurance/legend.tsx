import { View } from '@tarojs/components'

import type { LedgerMonth, MonthText } from '@/engine'

import { ariaHidden } from '@/ui'
import { legendOf } from '@/text/record'
import cell from './cell.module.scss'
import css from './legend.module.scss'

interface LegendProps {
  months: readonly LedgerMonth[]
  thisMonth: MonthText
}

/** What the letters and frames of these months mean, each that occurs. */
export function Legend({ months, thisMonth }: LegendProps) {
  return (
    <View className={css.legend}>
      {legendOf(months, thisMonth).map(({ cell: id, words }) => (
        <View key={id} className={css.entry}>
          <View className={`${cell.letter} ${cell.sample} ${cell[id]}`} {...ariaHidden} />
          {words}
        </View>
      ))}
    </View>
  )
}
