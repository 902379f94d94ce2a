import { View } from '@tarojs/components'

import { cellOf, type LedgerMonth, type MonthText } from '@/engine'

import { aria, ariaHidden } from '@/ui'
import cell from './cell.module.scss'
import css from './year-row.module.scss'

interface YearRowProps {
  year: number
  months: readonly LedgerMonth[]
  thisMonth: MonthText
  /** whether its months are open below it; absent where a tap leads to them */
  open?: boolean
  /** read aloud */
  label: string
  onTap: () => void
}

/** The months of a year in one line. */
export function YearRow({ year, months, thisMonth, open, label, onTap }: YearRowProps) {
  return (
    <View className={css.row} hoverClass="pressed" onClick={onTap} {...aria('button', label, open)}>
      <View className={css.year}>{year}</View>
      <View className={css.cells} {...ariaHidden}>
        {months.map((month) => (
          <View key={month.month} className={`${cell.letter} ${cellLook(month, thisMonth)}`} />
        ))}
      </View>
      <View className={css.arrow} {...ariaHidden}>
        {open === undefined ? '›' : open ? '▴' : '▾'}
      </View>
    </View>
  )
}

/** How a month is drawn: what it is worth, and in a frame only where its base is no figure or it is still to come. */
export const cellLook = (month: LedgerMonth, thisMonth: MonthText): string =>
  [
    cell[cellOf(month)],
    month.byTier ? cell['by-tier'] : '',
    month.month >= thisMonth ? cell.ahead : '',
  ].join(' ')
