import { type Insurance, paidMonths, type Period, spansOf } from '@/engine'

import { periodNow, periodWords } from '@/text/record'
import { Prose, Title } from '@/ui'
import { PeriodFields } from '../../../shared/insurance/period-fields'

interface PeriodFormProps {
  insurance: Insurance | 'unknown' | undefined
  period: Period
  thisMonth: number
}

/** What the months are, and what all of them can be made. */
export function PeriodForm({ insurance, period, thisMonth }: PeriodFormProps) {
  const months = paidMonths(spansOf(insurance), period)
  return (
    <>
      <Title>{periodWords(period)}</Title>
      <Prose>{periodNow(months)}</Prose>
      <PeriodFields period={period} months={months} thisMonth={thisMonth} />
    </>
  )
}
