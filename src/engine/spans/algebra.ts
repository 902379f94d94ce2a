import { type Month, type MonthText, toMonth, writeMonth } from '../time'
import { LIMITS } from '../scheme'
import type { Span } from './span'

/** Months from–to, both included, each as year × 12 + (month − 1). */
export interface Period {
  from: number
  to: number
}

/** `2024-01` as an integer, so that counts of months are differences. */
export const monthNumber = (month: MonthText): number => toMonth(month)

/** The integer back as `2024-01`. */
export const monthText = (month: number): MonthText => writeMonth(month as Month)

/** The end of a span that is still being paid. */
const OPEN_END = monthNumber('2099-12')

/** The months of a span, to the end of the calendar when it is still being paid. */
export const periodOf = ({ from, to }: Pick<Span, 'from' | 'to'>): Period => ({
  from: monthNumber(from),
  to: to === undefined ? OPEN_END : monthNumber(to),
})

/** How many months, both ends included. */
export const lengthOf = ({ from, to }: Period): number => to - from + 1

/** `spans` without the months that `taken` has, cut in two where need be. */
export function without(
  spans: readonly Span[],
  taken: readonly Pick<Span, 'from' | 'to'>[],
): Span[] {
  const cuts = taken.map(periodOf).sort((one, other) => one.from - other.from)
  return spans.flatMap((span) => {
    const { from, to } = periodOf(span)
    const rest: Period[] = []
    let start = from
    for (const cut of cuts) {
      if (cut.to < start || cut.from > to) continue
      if (cut.from > start) rest.push({ from: start, to: cut.from - 1 })
      start = cut.to + 1
    }
    if (start <= to) rest.push({ from: start, to })
    return rest.map((period) => within(span, period))
  })
}

/** A span's base and flags over other months. */
function within(span: Span, { from, to }: Period): Span {
  const cut: Span = { ...span, from: monthText(from), to: monthText(to) }
  if (span.to === undefined && to === OPEN_END) delete cut.to
  return cut
}

/** Whether two spans have the same base and flags. */
const alike = (one: Span, other: Span): boolean =>
  one.base === other.base &&
  Boolean(one.backPaid) === Boolean(other.backPaid) &&
  Boolean(one.otherEmployer) === Boolean(other.otherEmployer) &&
  Boolean(one.taxMismatch) === Boolean(other.taxMismatch)

/** In order of months, with neighbours of the same base and flags made one. */
export function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => monthNumber(one.from) - monthNumber(other.from))
  const result: Span[] = []
  for (const span of sorted) {
    const last = result[result.length - 1] ?? span
    const period = periodOf(last)
    const { from, to } = periodOf(span)
    const fits =
      alike(last, span) &&
      from === period.to + 1 &&
      (span.to === undefined || to - period.from < LIMITS.spanMonths)
    if (fits) result[result.length - 1] = within({ ...span, from: last.from }, { ...period, to })
    else result.push(span)
  }
  return result
}
