import { BASE_MULTIPLES, type BaseTier } from '../scheme'
import { LAST_WAGE_MONTH, wageAt, type WageYear } from '../policy'
import { addMonths, type Month, toMonth } from '../time'
import type { Span } from '../spans'
import { type InsuredMonths, NEXT_TIER } from './insured-months'
import { type WagePart, wageParts } from './wage-parts'

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
  /** of those in `based` and of all: no tier can be told */
  open: 11,
  openAll: 12,
} as const
type Lane = keyof typeof LANES
const ALL_LANES = Object.keys(LANES) as Lane[]
const LANE_COUNT = ALL_LANES.length
/** A row has the lanes twice: with the average wages that are published, and with the last of them going on. */
const ROW = 2 * LANE_COUNT

/** From here on every month of a span without an end is like the one before. */
const ALL_ALIKE = addMonths(LAST_WAGE_MONTH, 1)

/** Spans as prefix sums, a row for each month and one before them; after the last row `isPaying` repeats what it adds. */
interface Index {
  first: number
  rows: number
  sums: Uint16Array
  isPaying: boolean
}

/** A record is never changed in place, so that each list of spans is indexed once, however often it is asked about. */
const INDEXES = new WeakMap<readonly Span[], Index>()

function indexOf(spans: readonly Span[]): Index {
  const index = INDEXES.get(spans) ?? indexed(spans)
  INDEXES.set(spans, index)
  return index
}

function indexed(spans: readonly Span[]): Index {
  const months = spans.map((span) => {
    const from = toMonth(span.from)
    return { span, from, to: span.to === undefined ? Math.max(from, ALL_ALIKE) : toMonth(span.to) }
  })
  const first = months.length === 0 ? 0 : Math.min(...months.map(({ from }) => from))
  const rows = Math.max(first, ...months.map(({ to }) => to + 1)) - first
  const sums = new Uint16Array((rows + 1) * ROW)
  for (const { span, from, to } of months) {
    for (const part of wageParts({ from, to })) {
      const lanes = lanesIn(span, part)
      for (let month = part.from; month <= part.to; month += 1) {
        const row = (month - first + 1) * ROW
        for (const lane of lanes) sums[row + lane] = 1
      }
    }
  }
  sums.subarray(ROW).forEach((_, index) => (sums[index + ROW]! += sums[index]!))
  return { first, rows, sums, isPaying: spans.some(({ to }) => to === undefined) }
}

/** The lanes of a span in months that share an average wage: in both halves of their rows. */
const lanesIn = (span: Span, { from, year }: WagePart): number[] => [
  ...lanesOf(span, year),
  ...lanesOf(span, wageAt(from as Month, true)).map((lane) => lane + LANE_COUNT),
]

/**
 * The months of spans as prefix sums, so that any window is two look-ups. They are indexed once.
 * @param open `highest`: as many as may be, each tier for itself
 * @param goesOn the last average wage answers for months after the published ones
 */
export function ledger(spans: readonly Span[], open: OpenBase, goesOn: boolean): InsuredMonths {
  const { first, rows, sums, isPaying } = indexOf(spans)
  const half = goesOn ? LANE_COUNT : 0

  const upTo = (lane: Lane, month: number): number => {
    const ahead = Math.max(month - first, 0)
    const row = Math.min(ahead, rows)
    const cell = row * ROW + half + LANES[lane]
    const sum = sums[cell]!
    return isPaying && ahead > row ? sum + (ahead - row) * (sum - sums[cell - ROW]!) : sum
  }
  const inWindow = (lane: Lane, window: number, on: Month): number =>
    upTo(lane, on) - upTo(lane, on - window)
  const openIn = (lane: 'open' | 'openAll', window: number, on: Month): number =>
    open === 'highest' ? inWindow(lane, window, on) : 0

  return {
    valid: (on) => upTo('valid', on),
    notValid: (on) => upTo('insured', on) - upTo('valid', on),
    atLeast: (tier, window, on) => inWindow(tier, window, on) + openIn('open', window, on),
    within: (tier, window, on) => {
      const next = NEXT_TIER[tier]
      const above = next === undefined ? 0 : inWindow(next, window, on)
      return inWindow(tier, window, on) - above + openIn('open', window, on)
    },
    atAverage: (window, on) => inWindow('x1', window, on) + openIn('open', window, on),
    atAverageAll: (window, on) =>
      inWindow('atAverageAll', window, on) + openIn('openAll', window, on),
    open: (window, on) => openIn('open', window, on),
    paid: (window, on) => inWindow('paid', window, on),
    excluded: (window, on) => inWindow('insured', window, on) - inWindow('based', window, on),
    aboveCap: (window, on) => inWindow('aboveCap', window, on),
    withoutWage: (window, on) => inWindow('withoutWage', window, on),
    monthly: true,
  }
}

/** What a month of a span counts for; which flag excludes what: articles 6(四) and 7(五). */
function lanesOf(span: Span, wage: WageYear | undefined): number[] {
  const valid = !span.backPaid && !span.otherEmployer
  const based = valid && !span.taxMismatch
  const inYuan = typeof span.base === 'number'
  const openAll = span.base === 'unknown' || (inYuan && wage === undefined)
  const at = (tier: BaseTier) => reaches(tier, span.base, wage?.average)
  const counts: Record<Lane, boolean> = {
    insured: true,
    valid,
    based,
    paid: !span.backPaid,
    x08: based && at('x08'),
    x1: based && at('x1'),
    x2: based && at('x2'),
    x3: based && at('x3'),
    atAverageAll: at('x1'),
    aboveCap: wage !== undefined && Number(span.base) > wage.cap,
    withoutWage: inYuan && wage === undefined,
    open: based && openAll,
    openAll,
  }
  return ALL_LANES.filter((lane) => counts[lane]).map((lane) => LANES[lane])
}

/**
 * Whether a base is known to reach a tier of the month's own average wage; 0.8 times is compared unrounded.
 * @param average where there is none, no base in yuan reaches a tier
 */
export function reaches(tier: BaseTier, base: Span['base'], average = Infinity): boolean {
  return typeof base === 'string'
    ? (MULTIPLES[base] ?? 0) >= BASE_MULTIPLES[tier]
    : base * 10 >= average * BASE_MULTIPLES[tier]
}

/** 下限 and 待核实 are known to be no multiple. */
const MULTIPLES: Partial<Record<Exclude<Span['base'], number>, number>> = BASE_MULTIPLES
