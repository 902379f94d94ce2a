import { BASE_MULTIPLES, type BaseTier } from '../policy/points'
import type { WageYear } from '../policy/types'
import { wageAt } from '../policy/wage-at'
import { addMonths, readMonth, toMonth, type Month } from '../time/month'
import type { InsuredMonths } from './insured-months'
import type { Span } from './types'

/** How to take a base that is 待核实, or that has no average wage to be held against. */
export type OpenBase = 'lowest' | 'highest'

/** What is counted of a month; each lane is one prefix sum. */
const LANES = {
  insured: 0,
  valid: 1,
  x08: 2,
  x1: 3,
  x2: 4,
  x3: 5,
  atAverageAll: 6,
  paid: 7,
  based: 8,
  aboveCap: 9,
  withoutWage: 10,
} as const
type Lane = keyof typeof LANES
const ALL_LANES = Object.keys(LANES) as Lane[]
const LANE_COUNT = ALL_LANES.length

/** The last month that the calendar of this engine knows. */
const LAST_MONTH = readMonth('2099-12')!

/**
 * Indexes spans once as prefix sums, so that any window is two look-ups.
 * @param goesOn the last average wage answers for months after the published ones
 */
export function ledger(spans: readonly Span[], open: OpenBase, goesOn: boolean): InsuredMonths {
  const months = spans.map((span) => ({
    span,
    from: toMonth(span.from),
    to: span.to === undefined ? LAST_MONTH : toMonth(span.to),
  }))
  const first = Math.min(...months.map(({ from }) => from), LAST_MONTH)
  const end = Math.max(...months.map(({ to }) => to + 1), first)
  const sums = new Uint16Array((end - first + 1) * LANE_COUNT)

  for (const { span, from, to } of months) {
    let wage = wageAt(from, goesOn)
    let lanes = lanesOf(span, wage, open)
    for (let month = from; month <= to; month = addMonths(month, 1)) {
      const own = wageAt(month, goesOn)
      if (own !== wage) {
        wage = own
        lanes = lanesOf(span, wage, open)
      }
      const row = (month - first + 1) * LANE_COUNT
      for (const lane of lanes) sums[row + LANES[lane]] = 1
    }
  }
  for (let index = LANE_COUNT; index < sums.length; index += 1) {
    sums[index]! += sums[index - LANE_COUNT]!
  }

  const upTo = (lane: Lane, month: number): number => {
    const row = Math.min(Math.max(month, first), end) - first
    return sums[row * LANE_COUNT + LANES[lane]]!
  }
  const inWindow = (lane: Lane, window: number, on: Month): number =>
    upTo(lane, on) - upTo(lane, on - window)

  return {
    valid: (on) => upTo('valid', on),
    notValid: (on) => upTo('insured', on) - upTo('valid', on),
    atLeast: (tier, window, on) => inWindow(tier, window, on),
    atAverage: (window, on) => inWindow('x1', window, on),
    atAverageAll: (window, on) => inWindow('atAverageAll', window, on),
    paid: (window, on) => inWindow('paid', window, on),
    excluded: (window, on) => inWindow('insured', window, on) - inWindow('based', window, on),
    aboveCap: (window, on) => inWindow('aboveCap', window, on),
    withoutWage: (window, on) => inWindow('withoutWage', window, on),
    monthly: true,
  }
}

/** What a month of a span counts for; which flag excludes what: articles 6(四) and 7(五). */
function lanesOf(span: Span, wage: WageYear | undefined, open: OpenBase): Lane[] {
  const valid = !span.backPaid && !span.otherEmployer
  const based = valid && !span.taxMismatch
  const inYuan = typeof span.base === 'number'
  const counts: Record<Lane, boolean> = {
    insured: true,
    valid,
    based,
    paid: !span.backPaid,
    x08: based && reaches('x08', span.base, wage?.average, open),
    x1: based && reaches('x1', span.base, wage?.average, open),
    x2: based && reaches('x2', span.base, wage?.average, open),
    x3: based && reaches('x3', span.base, wage?.average, open),
    atAverageAll: reaches('x1', span.base, wage?.average, open),
    aboveCap: inYuan && wage !== undefined && Number(span.base) > wage.cap,
    withoutWage: inYuan && wage === undefined,
  }
  return ALL_LANES.filter((lane) => counts[lane])
}

/** Whether a base reaches a tier of the month's own average wage; 0.8 times is compared unrounded. */
export function reaches(
  tier: BaseTier,
  base: Span['base'],
  average: number | undefined,
  open: OpenBase,
): boolean {
  if (base === 'floor') return false
  if (base === 'unknown') return open === 'highest'
  if (typeof base === 'string') return BASE_MULTIPLES[base] >= BASE_MULTIPLES[tier]
  if (average === undefined) return open === 'highest'
  return base * 10 >= average * BASE_MULTIPLES[tier]
}
