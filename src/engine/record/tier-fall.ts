import { monthText, type Period, type Span } from '../spans'
import type { WageYear } from '../policy'
import { BASE_MULTIPLES } from '../scheme'
import type { MonthText } from '../time'
import { type MonthTier, shownPeriod, tierOf, wageParts } from './wage-parts'

type Reached = Exclude<MonthTier, 'no-wage'>

/** A base that reaches less than before, though it is no lower: the average wage has risen past it. */
export interface TierFall {
  since: MonthText
  base: number
  /** the tier that it still reaches */
  tier: Reached
  /** the year that began with that month */
  year: WageYear
}

/**
 * Since when the base that is paid now reaches a lower tier than in the month before, when no more was paid (article
 * 7(五): each month is held against the average wage of its own year).
 * @param thisMonth as an integer
 * @returns undefined where the record does not show it: the base was lowered, or is no number, or its months do not count
 */
export function tierFall(spans: readonly Span[], thisMonth: number): TierFall | undefined {
  const parts = spans
    .flatMap((span) => partsOf(span, thisMonth))
    .sort((one, other) => other.from - one.from)
  const [last] = parts
  if (last === undefined || last.to < thisMonth - 1) return undefined
  let since = last
  for (const part of parts.slice(1)) {
    if (part.to + 1 !== since.from) return undefined
    if (part.base === last.base && part.tier === last.tier) since = part
    else return fallFrom(part, since)
  }
  return undefined
}

/** Months of one 缴费年度 with the base in yuan that counts in them. */
interface Part extends Period {
  base: number
  year: WageYear
  tier: Reached
}

function partsOf(span: Span, thisMonth: number): Part[] {
  const { base, backPaid, otherEmployer, taxMismatch } = span
  // Stryker disable next-line ConditionalExpression,ArrayDeclaration: a word is no less than a number, nor more
  if (typeof base !== 'number' || backPaid || otherEmployer || taxMismatch) return []
  return wageParts(shownPeriod(span, thisMonth)).flatMap(({ from, to, year }) => {
    // Stryker disable next-line ConditionalExpression,ArrayDeclaration: without a wage nothing is less
    if (year === undefined || from > thisMonth) return []
    return [{ from, to, base, year, tier: tierOf(base, year) }]
  })
}

function fallFrom(before: Part, { from, base, tier, year }: Part): TierFall | undefined {
  return before.base <= base && rankOf(tier) < rankOf(before.tier)
    ? { since: monthText(from), base, tier, year }
    : undefined
}

const rankOf = (tier: Reached): number => (tier === 'below' ? 0 : BASE_MULTIPLES[tier])
