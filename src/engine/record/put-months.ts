import { joined, monthNumber, monthText, periodOf, type Span, without } from '../spans'
import { type Paid, type PaidMonth, paidOf } from './paid-years'

/** What a month is marked as; a flag stands beside those that the month has, `normal` takes them away. */
export type MonthMark = 'unpaid' | 'normal' | Exclude<keyof Paid, 'base'>

/**
 * The record with months in the place of what stood in them; all others stay as they are. What is still being paid
 * follows the month that `thisMonth` is: its base, and whether it is paid at all, but not its flags.
 */
export function withMonths(
  spans: readonly Span[],
  months: readonly PaidMonth[],
  thisMonth: number,
): Span[] {
  const parts = months.flatMap(({ month, paid }) =>
    paid === undefined ? [] : [{ ...paid, from: month, to: month }],
  )
  const taken = months.map(({ month }) => ({ from: month, to: month }))
  const now = months.find(({ month }) => monthNumber(month) === thisMonth)
  if (now === undefined) return joined([...without(spans, taken), ...parts])
  const next = monthText(thisMonth + 1)
  const tail = tailOf(spans, now)
  const kept = tail === undefined ? spans : without(spans, [{ from: next }])
  const goesOn = goingOn(spans, now, tail)
  return joined([
    ...without(kept, taken),
    ...parts,
    ...(goesOn === undefined ? [] : [{ ...goesOn, from: next }]),
  ])
}

/** The span that is still being paid after a month; one that begins with the next only where the month was or is paid. */
function tailOf(spans: readonly Span[], { month, paid }: PaidMonth): Span | undefined {
  const now = monthNumber(month)
  const isPaid = paid !== undefined || spans.some((span) => covers(span, now))
  if (!isPaid) return undefined
  return spans.find(({ from, to }) => to === undefined && monthNumber(from) <= now + 1)
}

const covers = (span: Span, month: number): boolean => {
  const { from, to } = periodOf(span)
  return from <= month && month <= to
}

/** What is paid after this month, now that this month is changed. */
function goingOn(
  spans: readonly Span[],
  { month, paid }: PaidMonth,
  tail: Span | undefined,
): Paid | undefined {
  if (paid === undefined) return undefined
  if (tail !== undefined) return { ...paidOf(tail), base: paid.base }
  const isLast = spans.every((span) => periodOf(span).to < monthNumber(month))
  const isFlagged = paid.backPaid || paid.otherEmployer || paid.taxMismatch
  return isLast && !isFlagged ? paid : undefined
}

/** Months that are all paid, with a base; those that were paid keep their flags. */
export const allWithBase = (months: readonly PaidMonth[], base: Span['base']): PaidMonth[] =>
  months.map(({ month, paid }) => ({ month, paid: { ...paid, base } }))

/** A year with a base: gaps stay, but where no month is paid all of them are now. */
export function withBase(months: readonly PaidMonth[], base: Span['base']): PaidMonth[] {
  const paid = months.filter((month) => month.paid !== undefined)
  return allWithBase(paid.length === 0 ? months : paid, base)
}

/** The months of later years with a base: gaps stay, and all that follows the last paid month is paid. */
export function baseGoesOn(months: readonly PaidMonth[], base: Span['base']): PaidMonth[] {
  const last = months.map(({ paid }) => paid !== undefined).lastIndexOf(true)
  return allWithBase(
    // Stryker disable next-line EqualityOperator: the last paid month is paid
    months.filter(({ paid }, place) => paid !== undefined || place > last),
    base,
  )
}

/** Months marked as what they are. `base` is for those that were not paid. */
export function marked(
  months: readonly PaidMonth[],
  mark: MonthMark,
  base: Span['base'],
): PaidMonth[] {
  return months.map(({ month, paid }) => {
    if (mark === 'unpaid') return { month }
    const own = paid ?? { base }
    return { month, paid: mark === 'normal' ? { base: own.base } : { ...own, [mark]: true } }
  })
}
