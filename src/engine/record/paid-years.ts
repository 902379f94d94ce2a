import type { Month, MonthText } from '../time'
import { type BaseTier, BASE_MULTIPLES } from '../scheme'
import { monthText, type Period, periodOf, type Span } from '../spans'
import { ledger } from './ledger'
import { monthsBefore, type WagePart, wageParts } from './wage-parts'

/** What is said of a month that was paid. */
export type Paid = Omit<Span, 'from' | 'to'>

/** A month of a record; nothing was paid where `paid` is absent. */
export interface PaidMonth {
  month: MonthText
  paid?: Paid
}

/** The months of a record in one 缴费年度, and how many of them count by now. */
export interface PaidYear extends WagePart {
  months: PaidMonth[]
  counted: { valid: number } & Record<BaseTier, number>
}

const TIERS = Object.keys(BASE_MULTIPLES) as BaseTier[]
const MONTHS = 12

/**
 * A record by 缴费年度, the oldest first, each with its own months: 1 and 14 of them in 2019–2020.
 * @param from the first month to show
 * @param thisMonth the last one; the months before it count
 */
export function paidYears(spans: readonly Span[], from: number, thisMonth: number): PaidYear[] {
  const months = paidMonths(spans, { from, to: thisMonth })
  // Stryker disable next-line StringLiteral: whatever is not the highest is the lowest
  const paid = ledger(spans, 'lowest', false)
  return wageParts({ from, to: thisMonth })
    .flatMap(ofTwelve)
    .map((part) => {
      const window = monthsBefore(part, thisMonth)
      const on = (part.from + window) as Month
      const counted = { valid: paid.valid(on) - paid.valid(part.from as Month) }
      const tiers = TIERS.map((tier) => [tier, paid.atLeast(tier, window, on)] as const)
      return {
        ...part,
        months: months.slice(part.from - from, part.to - from + 1),
        counted: { ...counted, ...(Object.fromEntries(tiers) as Record<BaseTier, number>) },
      }
    })
}

/** Months without a published average wage, twelve at a time: to March before the first one, from July after the last. */
function ofTwelve(part: WagePart): WagePart[] {
  if (part.year !== undefined) return [part]
  const parts: WagePart[] = []
  const isBefore = wageParts({ from: part.from, to: part.to + 1 }).length > 1
  const first = isBefore ? (part.to - part.from + 1) % MONTHS : 0
  let from = part.from
  for (let to = from + (first || MONTHS) - 1; from <= part.to; to += MONTHS) {
    parts.push({ from, to: Math.min(to, part.to) })
    from = to + 1
  }
  return parts
}

/** What a span says of each of its months. */
export const paidOf = ({ base, backPaid, otherEmployer, taxMismatch }: Span): Paid => ({
  base,
  ...(backPaid && { backPaid }),
  ...(otherEmployer && { otherEmployer }),
  ...(taxMismatch && { taxMismatch }),
})

/** A record month by month. */
export function paidMonths(spans: readonly Span[], { from, to }: Period): PaidMonth[] {
  const months: PaidMonth[] = []
  for (let month = from; month <= to; month += 1) months.push({ month: monthText(month) })
  for (const span of spans) {
    const period = periodOf(span)
    const paid = paidOf(span)
    for (let month = Math.max(from, period.from); month <= Math.min(to, period.to); month += 1) {
      months[month - from]!.paid = paid
    }
  }
  return months
}

/** The base of the last month that was paid; undefined where none was. */
export function lastBase(months: readonly PaidMonth[]): Span['base'] | undefined {
  for (let place = months.length - 1; place >= 0; place -= 1) {
    const { paid } = months[place]!
    if (paid !== undefined) return paid.base
  }
  return undefined
}

/** The base of all months that were paid; undefined where none was, or they have several. */
export function oneBase(months: readonly PaidMonth[]): Span['base'] | undefined {
  const base = lastBase(months)
  return months.every(({ paid }) => paid === undefined || paid.base === base) ? base : undefined
}
