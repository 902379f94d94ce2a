import { View } from '@tarojs/components'

import type { LedgerMonth } from '@/engine'

import { ariaHidden } from '@/ui'
import { AHEAD_LEGEND, legendOf } from '@/text/record'
import cell from './cell.module.scss'
import css from './legend.module.scss'

/** What the letters of these months mean, each that occurs. */
export function Legend({ months }: { months: readonly LedgerMonth[] }) {
  return (
    <View className={css.legend}>
      {legendOf(months).map(({ cell: id, words }) => (
        <View key={id} className={css.entry}>
          <View className={`${cell.letter} ${cell.sample} ${cell[id]}`} {...ariaHidden} />
          {words}
        </View>
      ))}
      <View className={css.entry}>
        <View className={`${cell.letter} ${cell.sample} ${cell.ahead}`} {...ariaHidden} />
        {AHEAD_LEGEND}
      </View>
    </View>
  )
}
