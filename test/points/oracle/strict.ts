/**
 * The second scorer under the other readings of the two clauses that no text decides (base-downward, service-years),
 * written from their wording alone: every insured month gets the one band that it lies in, and a tier asks for months of
 * its own band. What is open is gone through: single months by how many of each window lie in each band.
 */

import type { RuleId } from '@/engine/scheme/rules'
import type { Facts } from '@/engine/facts/registry'
import type { InsuranceCounts, SpanLedger } from '@/engine/facts/insurance'
import type { Profile } from '@/engine/profile/profile'
import type { Span } from '@/engine/spans/span'
import { countLedgers, wholeLedgers, type Readings } from './range'
import {
  addMonths,
  averageOf,
  covered,
  linesOf,
  monthOf,
  months,
  vetoed,
  yearsWorth,
  type Assume,
  type Lines,
} from './score'

const BANDS = ['under', '0.8', '1', '2', '3'] as const
type Band = (typeof BANDS)[number]

/** The band of a base in a month: from its multiple up to the next; 'open' where that cannot be said. */
function bandOf(base: Span['base'], month: string, assume: Assume): Band | 'open' {
  const named = { floor: 'under', x08: '0.8', x1: '1', x2: '2', x3: '3', unknown: 'open' } as const
  if (typeof base === 'string') return named[base]
  const average = averageOf(month, assume)
  if (average === undefined) return 'open'
  // in tenths of the average, rounded down: 8 and 9 are the band of 0.8
  const tenths = Math.floor((base * 10) / average)
  if (tenths < 8) return 'under'
  if (tenths < 10) return '0.8'
  return tenths < 20 ? '1' : tenths < 30 ? '2' : '3'
}

/** How often each band is there among the last 48, 36 and 12 months. */
interface Tally {
  last48: Record<Band | 'open', number>
  last36: Record<Band | 'open', number>
  last12: Record<Band | 'open', number>
}

const none = () => ({ under: 0, '0.8': 0, '1': 0, '2': 0, '3': 0, open: 0 })
const emptyTally = (): Tally => ({ last48: none(), last36: none(), last12: none() })

export function tallyOf(spans: readonly Span[], on: string, assume: Assume): Tally {
  const tally = emptyTally()
  for (let back = 1; back <= 48; back += 1) {
    const month = addMonths(monthOf(on), -back)
    const span = spans.find((one) => one.from <= month && (one.to === undefined || month <= one.to))
    if (!span || span.backPaid || span.otherEmployer || span.taxMismatch) continue
    const band = bandOf(span.base, month, assume)
    tally.last48[band] += 1
    if (back <= 36) tally.last36[band] += 1
    if (back <= 12) tally.last12[band] += 1
  }
  return tally
}

/** 3倍 as ever; every other tier only by months that are in its band. */
function tierWorth(threeOf36: number, twoOf48: number, oneOf48: number, x08Of48: number): number {
  if (threeOf36 >= 24) return 120
  if (twoOf48 >= 36) return 100
  if (oneOf48 >= 36) return 50
  return x08Of48 >= 36 ? 25 : 0
}

const strictBaseWorth = ({ last48, last36 }: Tally): number =>
  tierWorth(last36['3'], last48['2'], last48['1'], last48['0.8'])

/** Counts with every number known: what is at 0.8 and not at 1, at 1 and not at 2, at 2 and not at 3. */
function strictCountsWorth({ last48, last36 }: InsuranceCounts): number {
  const [x08, x1, x2] = [Number(last48.x08), Number(last48.x1), Number(last48.x2)]
  const x3 = Number(last36.x3)
  return tierWorth(x3, x2 - x3, x1 - x2, x08 - x1)
}

/** Every way to fill the unknown numbers of the tiers that keeps x2 ≤ x1 ≤ x08 ≤ 48; three times stands for itself. */
function countsFilled(counts: InsuranceCounts): InsuranceCounts[] {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, n) => n)
  const { x08, x1, x2 } = counts.last48
  const { x3 } = counts.last36
  // In whole numbers, but for three at once by fours and what lies about the goals.
  const few = [0, 1, 11, 12, 13, 20, 23, 24, 25, 34, 35, 36, 37, 47, 48]
  const edges = [x08, x1, x2].flatMap((n) =>
    n === 'unknown' ? [] : [n - 36, n - 35, n, n + 35, n + 36],
  )
  const open = [x08, x1, x2, x3].filter((n) => n === 'unknown').length
  const numbers = open <= 2 ? upTo(48) : [...new Set([...few, ...edges])]
  const of = (n: number | 'unknown', most = 48) =>
    n === 'unknown' ? numbers.filter((one) => one >= 0 && one <= most) : [n]
  const filled: InsuranceCounts[] = []
  for (const a of of(x08))
    for (const b of of(x1))
      for (const c of of(x2)) {
        if (c > b || b > a) continue
        for (const d of of(x3, 36))
          filled.push({ ...counts, last48: { x08: a, x1: b, x2: c }, last36: { x3: d } })
      }
  return filled
}

const found = new WeakMap<InsuranceCounts, Set<number>>()

/** What the base line can be; remembered, for the enumeration asks again for each birthday. */
function basesOf(counts: InsuranceCounts): Set<number> {
  const bases = found.get(counts) ?? new Set(countsFilled(counts).map(strictCountsWorth))
  found.set(counts, bases)
  return bases
}

function strictBase(insurance: Facts['insurance'], on: string, assume: Assume): number {
  if (insurance === undefined || insurance === 'unknown') return 0
  if ('spans' in insurance) return strictBaseWorth(tallyOf(insurance.spans, on, assume))
  if (insurance.counts.asOf >= monthOf(on)) return 0
  return Math.min(...basesOf(insurance.counts))
}

/** Of the full years only those after the fifth. */
function strictServiceWorth(service: Facts['publicService'], on: string): number {
  if (!service || service === 'unknown' || service === 'none') return 0
  let months = 0
  for (let month = service.since; month < monthOf(on); month = addMonths(month, 1)) {
    if (service.until === undefined || month <= service.until) months += 1
  }
  const after = months - 5 * 12
  return after < 12 ? 0 : Math.floor(after / 12) * 4
}

/** Every line with the other readings: two differ from the first scorer's, and 职称 against 教育 stays what it was. */
function strictLinesOf(facts: Facts, on: string, assume: Assume): Lines {
  return {
    ...linesOf(facts, on, assume),
    'insurance-base': strictBase(facts.insurance, on, assume),
    'public-service': strictServiceWorth(facts.publicService, on),
  }
}

export function strictOracle(
  profile: Pick<Profile, 'facts'>,
  on: string,
  assume?: Assume,
): { total: number | null; lines: Lines } {
  const lines = strictLinesOf(profile.facts, on, assume)
  if (!covered(on, assume) || vetoed(profile.facts)) return { total: null, lines }
  const names = Object.keys(lines) as RuleId[]
  return {
    total: Math.max(
      0,
      names.reduce((sum, name) => sum + lines[name], 0),
    ),
    lines,
  }
}

/** How many of `n` months lie in each of five bands: all the ways. */
function* shares(n: number): Generator<number[], void> {
  for (let a = 0; a <= n; a += 1)
    for (let b = 0; a + b <= n; b += 1)
      for (let c = 0; a + b + c <= n; c += 1)
        for (let d = 0; a + b + c + d <= n; d += 1) yield [a, b, c, d, n - a - b - c - d]
}

/** The number of all the ways that `openPairs` goes through. */
export function countOfShares(tally: Tally): number {
  const ways = (n: number) => ((n + 4) * (n + 3) * (n + 2) * (n + 1)) / 24
  return openOf(tally).reduce((product, n) => product * ways(n), 1)
}

/** Open months of the last 12, of the 24 before and of the 12 before those: months of one part are alike. */
const openOf = ({ last48, last36, last12 }: Tally): number[] => [
  last12.open,
  last36.open - last12.open,
  last48.open - last36.open,
]

/** What the base line and the months of 职称 can be together, over every way to fill the open months. */
function openPairs(tally: Tally): { base: number; x1of12: number }[] {
  const pairs = new Map<number, { base: number; x1of12: number }>()
  const [young = 0, middle = 0, old = 0] = openOf(tally)
  const known48 = BANDS.map((band) => tally.last48[band])
  const known36three = tally.last36['3']
  const known12 = tally.last12['1'] + tally.last12['2'] + tally.last12['3']
  const olds = [...shares(old)]
  const middles = [...shares(middle)]
  for (const a of shares(young))
    for (const b of middles)
      for (const c of olds) {
        const in48 = (band: number) => known48[band]! + a[band]! + b[band]! + c[band]!
        const base = tierWorth(known36three + a[4]! + b[4]!, in48(3), in48(2), in48(1))
        const x1of12 = known12 + a[2]! + a[3]! + a[4]!
        pairs.set(base * 100 + x1of12, { base, x1of12 })
      }
  return [...pairs.values()]
}

/** For the enumeration of range.ts. */
export const STRICT: Readings = {
  insured: (insurance, on, assume, first) => {
    const isOver = typeof insurance === 'object' && 'counts' in insurance
    if (isOver && insurance.counts.asOf < monthOf(on)) {
      const bases = basesOf(insurance.counts)
      const others = new Map<string, { years: number; x1of12: number }>()
      for (const ledger of countLedgers(insurance.counts, first)) {
        const found = months(ledger, on, assume)
        const other = { years: yearsWorth(found), x1of12: found.x1of12 }
        others.set(`${other.years} ${other.x1of12}`, other)
      }
      return [...others.values()].flatMap(({ years, x1of12 }) =>
        [...bases].map((base) => ({ sum: years + base, x1of12 })),
      )
    }
    const ledgers =
      typeof insurance === 'object' && 'spans' in insurance ? [insurance] : wholeLedgers(on, first)
    return ledgers.flatMap((ledger) => {
      const { spans } = ledger as SpanLedger
      const years = yearsWorth(months(ledger, on, assume))
      return openPairs(tallyOf(spans, on, assume)).map(({ base, x1of12 }) => ({
        sum: years + base,
        x1of12,
      }))
    })
  },
  publicService: strictServiceWorth,
}
