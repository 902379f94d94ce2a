import { monthText, type Span } from '../spans'
import type { WageYear } from '../policy'
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
    .flatMap((span) =>
      wageParts(shownPeriod(span, thisMonth)).map((part) => ({ ...part, base: baseOf(span) })),
    )
    .filter(({ from }) => from <= thisMonth)
    .sort((one, other) => other.from - one.from)
    .map((part) => ({
      ...part,
      tier: part.base === undefined ? undefined : tierOf(part.base, part.year),
    }))
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

interface Part {
  from: number
  base: number | undefined
  tier: MonthTier | undefined
  year?: WageYear
}

function fallFrom(before: Part, { from, base, tier, year }: Part): TierFall | undefined {
  if (base === undefined || year === undefined || before.base === undefined) return undefined
  const reached = rankOf(tier)
  return before.base <= base && reached < rankOf(before.tier)
    ? { since: monthText(from), base, tier: RANKS[reached]!, year }
    : undefined
}

/** The lowest first. */
const RANKS: readonly Reached[] = ['below', 'x08', 'x1', 'x2', 'x3']
const rankOf = (tier: MonthTier | undefined): number => RANKS.findIndex((each) => each === tier)

/** The base that counts, where it is known to the yuan. */
const baseOf = ({ base, backPaid, otherEmployer, taxMismatch }: Span): number | undefined =>
  typeof base !== 'number' || backPaid || otherEmployer || taxMismatch ? undefined : base
