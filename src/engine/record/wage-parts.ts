import { lengthOf, monthNumber, type Period, periodOf, type Span, without } from '../spans'
import { BASE_MULTIPLES, type BaseTier } from '../scheme'
import { WAGE_YEARS, type WageYear } from '../policy'

/** Where a month stands against its own average wage; 'below' reaches no tier, 'no-wage' has none to be held against. */
export type MonthTier = BaseTier | 'below' | 'no-wage'

/** The highest first. */
const TIERS = (Object.keys(BASE_MULTIPLES) as BaseTier[]).reverse()

/** The months of a span that can be shown: one that is still being paid ends with the present month. */
export const shownPeriod = (span: Span, thisMonth: number): Period => {
  const { from, to } = periodOf(span)
  return { from, to: span.to === undefined ? Math.max(from, thisMonth) : to }
}

const meet = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to

/** The months of `period` that come before `thisMonth`: the only ones that count by now. */
export const monthsBefore = ({ from, to }: Period, thisMonth: number): number =>
  Math.max(0, Math.min(to, thisMonth - 1) - from + 1)

/** The first of `spans` that shares a month with `period`; `except` is left out. */
export const overlapped = (
  period: Period,
  spans: readonly Span[],
  except?: number,
): Span | undefined => spans.find((span, index) => index !== except && meet(period, periodOf(span)))

/** How many months `spans` and `others` share. */
export const sharedMonths = (spans: readonly Span[], others: readonly Span[]): number =>
  monthsOf(spans) - monthsOf(without(spans, others))

/** How many months all of `spans` have; they do not overlap. */
export const monthsOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + lengthOf(periodOf(span)), 0)

/** Spans from the newest to the oldest. */
export const newestFirst = (spans: readonly Span[]): Span[] =>
  [...spans].sort((one, other) => monthNumber(other.from) - monthNumber(one.from))

/** The months before `thisMonth` that no span has, the newest first: after the last span, and between two. */
export function gapsOf(spans: readonly Span[], thisMonth: number): Period[] {
  let newer = thisMonth
  return newestFirst(spans).flatMap((span) => {
    const { from, to } = periodOf(span)
    const gap = { from: to + 1, to: newer - 1 }
    newer = Math.min(newer, from)
    return gap.from <= gap.to ? [gap] : []
  })
}

/** A piece of a period within one 缴费年度; `year` is absent where no average wage is published. */
export interface WagePart extends Period {
  year?: WageYear
}

/** Each 缴费年度 with its months as integers. */
const YEARS = WAGE_YEARS.map(
  (year) => [monthNumber(year.from), monthNumber(year.to), year] as const,
)

/** A period cut where the average wage changes. */
export function wageParts({ from, to }: Period): WagePart[] {
  const parts: WagePart[] = []
  let start = from
  for (const [first, last, year] of YEARS) {
    if (last < start || first > to) continue
    if (first > start) parts.push({ from: start, to: first - 1 })
    parts.push({ from: Math.max(first, start), to: Math.min(last, to), year })
    start = last + 1
  }
  if (start <= to) parts.push({ from: start, to })
  return parts
}

/** The tier that a base in yuan reaches against an average wage; compared in integers, nothing is rounded. */
export function tierOf(base: number, year: WageYear): Exclude<MonthTier, 'no-wage'>
export function tierOf(base: number, year: WageYear | undefined): MonthTier
export function tierOf(base: number, year: WageYear | undefined): MonthTier {
  if (year === undefined) return 'no-wage'
  return TIERS.find((tier) => base * 10 >= year.average * BASE_MULTIPLES[tier]) ?? 'below'
}

/** The least base in yuan, whole as it is paid, that reaches a tier against an average wage. */
export const leastBase = (tier: BaseTier, { average }: WageYear): number =>
  Math.ceil((average * BASE_MULTIPLES[tier]) / 10)

/** The tiers that a base in yuan goes through over a period, without repeats side by side. */
export function tiersOver(base: number, period: Period): MonthTier[] {
  const tiers = wageParts(period).map(({ year }) => tierOf(base, year))
  // Stryker disable next-line ArithmeticOperator: of those alike it is one, the first or the last
  return tiers.filter((tier, index) => tier !== tiers[index - 1])
}
