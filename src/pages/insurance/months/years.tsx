import { View } from '@tarojs/components'
import type { LedgerMonth, MonthText } from '@/engine'

import { useStages } from '@/ui'
import css from '../../shared/insurance/year-row.module.scss'
import { type Picking, Year } from './year'

interface YearsProps {
  years: readonly { year: number; months: readonly LedgerMonth[] }[]
  thisMonth: MonthText
  open: number | undefined
  onToggle: (year: number) => void
  picking: Picking | undefined
  onMonth: (month: MonthText) => void
}

/** Years from the newest to the oldest, drawn a few at a time. */
export function Years({ years, open, onToggle, ...rest }: YearsProps) {
  const stage = useStages(years.length - 1)
  return (
    <View>
      {years.map(({ year, months }, place) => (
        <View key={year} className={css.slot}>
          {place <= stage && (
            <Year
              year={year}
              months={months}
              open={year === open}
              onToggle={() => onToggle(year)}
              {...rest}
            />
          )}
        </View>
      ))}
    </View>
  )
}
