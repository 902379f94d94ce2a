import type { MonthText } from '../time'
import { joined, monthNumber, monthText, periodOf, type Span, without } from '../spans'

/** Which months a change is for: one month, or all from there to the end of its span or gap. */
export type EditExtent = 'month' | 'onward'

/** The span that has a month, or undefined in a gap. */
export const spanAt = (spans: readonly Span[], month: MonthText): Span | undefined =>
  spans.find((span) => {
    const { from, to } = periodOf(span)
    return from <= monthNumber(month) && monthNumber(month) <= to
  })

/** The last month of the span, or of the gap, that a month lies in; undefined where it has no end. */
export function lastOf(spans: readonly Span[], month: MonthText): MonthText | undefined {
  const span = spanAt(spans, month)
  if (span !== undefined) return span.to
  // Stryker disable next-line EqualityOperator: no span begins in a month that none has
  const later = spans.map(({ from }) => from).filter((from) => from > month)
  const next = later.sort()[0]
  return next === undefined ? undefined : monthText(monthNumber(next) - 1)
}

/** The first month after a span that no span has; undefined where what follows goes on. */
export function freeAfter(spans: readonly Span[], { to }: Span): MonthText | undefined {
  if (to === undefined) return undefined
  const next = monthText(monthNumber(to) + 1)
  const follower = spanAt(spans, next)
  return follower === undefined ? next : freeAfter(spans, follower)
}

/** The months that a change is for, as the ends of a span. */
export function piece(
  spans: readonly Span[],
  month: MonthText,
  reach: EditExtent,
): Pick<Span, 'from' | 'to'> {
  const to = reach === 'month' ? month : lastOf(spans, month)
  return to === undefined ? { from: month } : { from: month, to }
}

/** The record with a piece in the place of what stood in its months; the spans around it are cut, neighbours alike are one. */
export const replaced = (spans: readonly Span[], part: Span): Span[] =>
  joined([...without(spans, [part]), part])

/** The record without one month. */
export const withoutMonth = (spans: readonly Span[], month: MonthText): Span[] =>
  without(spans, [{ from: month, to: month }])
