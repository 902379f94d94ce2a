import { type PropsWithChildren, useState } from 'react'

import { monthNumber, monthOfText, type MonthText, paidMonths, type Span } from '@/engine'

import { MONTH_FORM_WORDS, periodNow, reachWords } from '@/text/record'
import { Prose } from '@/ui'
import { latestDay, useDay } from '../../shared/day'
import { Chips } from '../../shared/insurance/chips'
import { PeriodFields } from '../../shared/insurance/period-fields'
import { reachOf } from './reach'

interface MonthFormProps {
  month: MonthText
  spans: readonly Span[]
}

/** This month made something else, alone or with those that follow. Each change is saved as it is made. */
export function MonthForm({ month, spans, children }: PropsWithChildren<MonthFormProps>) {
  const thisMonth = monthOfText(latestDay(useDay()))
  const [to, setTo] = useState(month)
  const reach = reachOf(spans, month, thisMonth)
  // What was chosen stays, also where the change has moved the end of the span.
  const ends = reach.includes(to) ? reach : [...reach, to].sort()
  const period = { from: monthNumber(month), to: monthNumber(to) }
  const months = paidMonths(spans, period)
  return (
    <>
      {ends.length > 1 && (
        <Chips
          legend={MONTH_FORM_WORDS.reach}
          options={ends.map((end) => ({ value: end, label: reachWords(month, end, thisMonth) }))}
          value={to}
          onChoose={setTo}
        />
      )}
      {months.length > 1 && <Prose soft>{periodNow(months)}</Prose>}
      <PeriodFields period={period} months={months} thisMonth={monthNumber(thisMonth)}>
        {children}
      </PeriodFields>
    </>
  )
}
