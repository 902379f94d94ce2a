import { lastOf, monthNumber, type MonthText, monthText, type Span } from '@/engine'

/** So many months after the first one stand side by side; more are chosen in the grid. */
const AHEAD = 5

/**
 * Up to which months a change can be made that begins with a month: the next ones, and the last one of its span or gap.
 * @param thisMonth what is still to come is changed with it, unless the change begins there
 */
export function reachOf(
  spans: readonly Span[],
  month: MonthText,
  thisMonth: MonthText,
): MonthText[] {
  const first = monthNumber(month)
  const most = month > thisMonth ? Infinity : monthNumber(thisMonth)
  const end = lastOf(spans, month)
  const last = Math.min(end === undefined ? Infinity : monthNumber(end), most)
  const months = Array.from({ length: AHEAD + 1 }, (_, after) => first + after)
  const within = months.filter((one) => one <= most)
  const beyond = last > first + AHEAD && last < Infinity ? [last] : []
  return [...within, ...beyond].map(monthText)
}
