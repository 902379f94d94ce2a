import { type Month, toMonth } from '../time'
import { type BaseTier, LIMITS, type OrUnknown } from '../scheme'
import type { InsuranceCounts } from '../facts'
import { type InsuredMonths, NEXT_TIER, NO_MONTHS } from './insured-months'
import type { OpenBase } from './ledger'

/** Numbers in the place of every answer. */
interface Settled {
  months: number
  x08: number
  x1: number
  x2: number
  x3: number
  paid: number
  average: number
}

/**
 * Insured months given as counts. They stand as they are for days in a month after `asOf`; before that month is over
 * they say nothing (0 months). Open numbers take the lowest or the highest value that the order of the others allows
 * (x2 ≤ x1 ≤ x08, last12.x1 ≤ paid ≤ months).
 * @param most the most months that could be counted in all at `asOf`
 */
export function countedMonths(
  counts: InsuranceCounts,
  open: OpenBase,
  most: number,
): InsuredMonths {
  const asOf = toMonth(counts.asOf)
  const ends = [lowest(counts), highest(counts, most)] as const
  const [known, other] = open === 'lowest' ? ends : [ends[1], ends[0]]
  const when = (on: Month, count: number) => (on > asOf ? count : 0)
  // The fewest of a tier are there where the next one has the most. Of three times the months before the last 36 are not told.
  const inTier = (tier: BaseTier): number => {
    const next = NEXT_TIER[tier]
    return Math.max(0, known[tier] - (next === undefined ? 0 : other[next]))
  }
  return {
    ...NO_MONTHS,
    valid: (on) => when(on, known.months),
    atLeast: (tier, _window, on) => when(on, known[tier]),
    within: (tier, _window, on) => when(on, inTier(tier)),
    atAverage: (_window, on) => when(on, known.average),
    atAverageAll: (_window, on) => when(on, known.average),
    paid: (_window, on) => when(on, known.paid),
    monthly: false,
  }
}

const numberOr = (answer: OrUnknown<number>, otherwise: number): number =>
  answer === 'unknown' ? otherwise : answer

function lowest({ months, last48, last36, last12 }: InsuranceCounts): Settled {
  const x2 = numberOr(last48.x2, 0)
  const x1 = numberOr(last48.x1, x2)
  const average = numberOr(last12.x1, 0)
  const paid = numberOr(last12.paid, average)
  return {
    x2,
    x1,
    x08: numberOr(last48.x08, x1),
    x3: numberOr(last36.x3, 0),
    average,
    paid,
    months: numberOr(months, paid),
  }
}

function highest({ months, last48, last36, last12 }: InsuranceCounts, most: number): Settled {
  const x08 = numberOr(last48.x08, LIMITS.last48)
  const x1 = numberOr(last48.x1, x08)
  const all = Math.max(numberOr(months, most), numberOr(last12.paid, 0), numberOr(last12.x1, 0))
  const paid = numberOr(last12.paid, Math.min(LIMITS.last12, all))
  return {
    x08,
    x1,
    x2: numberOr(last48.x2, x1),
    x3: numberOr(last36.x3, LIMITS.last36),
    average: numberOr(last12.x1, paid),
    paid,
    months: all,
  }
}
