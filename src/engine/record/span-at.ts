import type { MonthText } from '../time'
import { monthNumber, monthText, periodOf, type Span } from '../spans'

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
