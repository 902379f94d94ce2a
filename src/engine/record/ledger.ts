import type { BaseTier } from '../scheme'
import type { Span } from '../spans'
import type { Month } from '../time'
import { type InsuredMonths, NEXT_TIER } from './insured-months'
import { isAnyTier, LANES } from './lanes'
import { piecesOf, sumsOf } from './pieces'

/** How to take a base that is 待核实, or that has no average wage to be held against. */
export type OpenBase = 'lowest' | 'highest'

/** Whether some month of a record may turn out to be at another tier, so that its two ends differ. */
export function hasOpenMonths(spans: readonly Span[], goesOn: boolean): boolean {
  const { published, onward } = piecesOf(spans)
  return (goesOn ? onward : published).lanes.some(isAnyTier)
}

/**
 * The months of spans as prefix sums of their pieces, so that any window is two look-ups. They are cut once.
 * @param open `highest`: as many as may be, each tier for itself
 * @param goesOn the last average wage answers for months after the published ones
 */
export function ledger(spans: readonly Span[], open: OpenBase, goesOn: boolean): InsuredMonths {
  const { first, places, starts, published, onward } = piecesOf(spans)
  const counted = goesOn ? onward : published
  const { lanes, sums } = counted
  const last = places.length - 1
  const hasOpen = open === 'highest'

  const upTo = (lane: number, month: number): number => {
    // Stryker disable next-line EqualityOperator: at the ends both are the same
    const ahead = month > first ? month - first : 0
    // Stryker disable next-line EqualityOperator: at the ends both are the same
    const place = places[ahead < last ? ahead : last]!
    const sum = (sums[lane] ?? sumsOf(lane, counted, starts))[place]!
    return (lanes[place]! & (1 << lane)) === 0 ? sum : sum + ahead
  }
  const inWindow = (lane: number, window: number, on: Month): number =>
    upTo(lane, on) - upTo(lane, on - window)
  const openIn = (lane: number, window: number, on: Month): number =>
    hasOpen ? inWindow(lane, window, on) : 0
  const atLeast = (tier: BaseTier, window: number, on: Month): number =>
    inWindow(LANES[tier], window, on) + openIn(LANES.open, window, on)

  return {
    valid: (on) => upTo(LANES.valid, on),
    notValid: (on) => upTo(LANES.insured, on) - upTo(LANES.valid, on),
    atLeast,
    within: (tier, window, on) => {
      const next = NEXT_TIER[tier]
      return (
        atLeast(tier, window, on) - (next === undefined ? 0 : inWindow(LANES[next], window, on))
      )
    },
    atAverage: (window, on) => atLeast('x1', window, on),
    atAverageAll: (window, on) =>
      inWindow(LANES.atAverageAll, window, on) + openIn(LANES.openAll, window, on),
    open: (window, on) => openIn(LANES.open, window, on),
    paid: (window, on) => inWindow(LANES.paid, window, on),
    excluded: (window, on) =>
      inWindow(LANES.insured, window, on) - inWindow(LANES.based, window, on),
    aboveCap: (window, on) => inWindow(LANES.aboveCap, window, on),
    withoutWage: (window, on) => inWindow(LANES.withoutWage, window, on),
    monthly: true,
  }
}
