import { View } from '@tarojs/components'

import { cellOf, type LedgerMonth, type MonthText } from '@/engine'

import { aria, ariaHidden } from '@/ui'
import cell from './cell.module.scss'
import css from './year-row.module.scss'

interface YearRowProps {
  year: number
  months: readonly LedgerMonth[]
  thisMonth: MonthText
  /** what a tap does: ▾ opens it here, › leads to it */
  sign: string
  /** read aloud */
  label: string
  onTap: () => void
}

/** The months of a year in one line. */
export function YearRow({ year, months, thisMonth, sign, label, onTap }: YearRowProps) {
  return (
    <View className={css.row} hoverClass={css.pressed} onClick={onTap} {...aria('button', label)}>
      <View className={css.year}>{year}</View>
      <View className={css.cells} {...ariaHidden}>
        {months.map((month) => (
          <View key={month.month} className={`${cell.letter} ${cellLook(month, thisMonth)}`} />
        ))}
      </View>
      <View className={css.arrow} {...ariaHidden}>
        {sign}
      </View>
    </View>
  )
}

/** How a month is drawn: what it is worth, and whether it is still to come. */
export const cellLook = (month: LedgerMonth, thisMonth: MonthText): string =>
  `${cell[cellOf(month)]} ${month.month >= thisMonth ? cell.ahead : ''}`
