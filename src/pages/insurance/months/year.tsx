import { View } from '@tarojs/components'

import { cellOf, type LedgerMonth, type MonthText } from '@/engine'

import { aria, ariaChecked, ariaHidden } from '@/ui'
import { MONTHS_WORDS, monthSentence, monthWord, yearSentence } from '@/text/record'
import cell from '../../shared/insurance/cell.module.scss'
import css from './year.module.scss'

/** Several months are being chosen; `first` is where they begin. */
export interface Picking {
  first?: MonthText
}

interface YearProps {
  year: number
  months: readonly LedgerMonth[]
  thisMonth: MonthText
  open: boolean
  onToggle: () => void
  picking: Picking | undefined
  onMonth: (month: MonthText) => void
}

/** The months of a year in one line, which opens to months that are large enough to tap. */
export function Year({ year, months, thisMonth, open, onToggle, picking, onMonth }: YearProps) {
  const look = (month: LedgerMonth) =>
    `${cell[cellOf(month)]} ${month.month >= thisMonth ? cell.ahead : ''}`
  return (
    <>
      <View
        className={css.row}
        hoverClass={css.pressed}
        onClick={onToggle}
        {...aria(
          'button',
          MONTHS_WORDS.yearAria(yearSentence(year, months, thisMonth), open),
          open,
        )}
      >
        <View className={css.year}>{year}</View>
        <View className={css.cells} {...ariaHidden}>
          {months.map((month) => (
            <View key={month.month} className={`${cell.letter} ${look(month)}`} />
          ))}
        </View>
        <View className={css.arrow} {...ariaHidden}>
          {open ? '▴' : '▾'}
        </View>
      </View>
      <View className={`${css.tiles} ${open ? css.open : ''}`}>
        {open &&
          months.map((month, index) => (
            <View
              key={month.month}
              className={`${css.tile} ${look(month)} ${
                month.month === picking?.first ? css.first : ''
              }`}
              hoverClass={css.pressed}
              onClick={() => onMonth(month.month)}
              {...(picking === undefined
                ? aria('button', monthSentence(month, thisMonth))
                : ariaChecked(
                    'checkbox',
                    month.month === picking.first,
                    monthSentence(month, thisMonth),
                  ))}
            >
              <View className={css.month}>{MONTHS_WORDS.month(index + 1)}</View>
              {monthWord(month, thisMonth)}
            </View>
          ))}
      </View>
    </>
  )
}
