import { hasSpans } from '../facts'
import type { Explanation } from '../points'
import type { Profile } from '../profile'
import { monthText } from '../spans'
import { addMonths, type DayText, monthOf, type MonthText, toDay } from '../time'

/** A month that nobody wrote down: it counts because the record has no end. */
export interface AssumedMonth {
  month: MonthText
  /** the full years of 年限 that it completes */
  years?: number
}

const MONTHS_A_YEAR = 12

/**
 * The last month before a day, where it is taken to be paid because the record goes on without an end.
 * @param explanation of the profile on that day
 * @param on `YYYY-MM-DD`
 * @returns undefined where the record says its own
 */
export function assumedMonth(
  { facts: { insurance } }: Profile,
  { lines }: Explanation,
  on: DayText,
): AssumedMonth | undefined {
  const month = monthText(addMonths(monthOf(toDay(on)), -1))
  const open = hasSpans(insurance)
    ? insurance.spans.find(({ from, to }) => to === undefined && from <= month)
    : undefined
  if (open === undefined) return undefined
  const counts = !open.backPaid && !open.otherEmployer
  const full = lines.find(({ limit }) => limit?.code === 'full-years')?.limit
  return counts && full?.code === 'full-years' && full.params.months % MONTHS_A_YEAR === 0
    ? { month, years: full.params.years }
    : { month }
}
