import { View } from '@tarojs/components'

import type { LedgerMonth, MonthText } from '@/engine'

import { aria, ariaChecked } from '@/ui'
import { MONTHS_WORDS, monthSentence, monthWord, yearSentence } from '@/text/record'
import { cellLook, YearRow } from '../../shared/insurance/year-row'
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
  return (
    <>
      <YearRow
        year={year}
        months={months}
        thisMonth={thisMonth}
        open={open}
        label={MONTHS_WORDS.yearAria(yearSentence(year, months, thisMonth), open)}
        onTap={onToggle}
      />
      <View className={`${css.tiles} ${open ? css.open : ''}`}>
        {open &&
          months.map((month, index) => (
            <View
              key={month.month}
              className={`${css.tile} ${cellLook(month, thisMonth)} ${
                month.month === picking?.first ? css.first : ''
              }`}
              hoverClass="pressed"
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
