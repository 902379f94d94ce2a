import {
  addMonths,
  type Day,
  type Month,
  monthOf,
  type MonthText,
  readMonth,
  toMonth,
} from '../time'
import { BASE_WORDS, type BaseWord, LIMITS, type OrUnknown } from '../scheme'
import type { Span } from '../spans'
import type { Answer } from './fact'
import type { Report } from './problem'
import { either, list, month, number, orUnknown, record, wordOr, yesOrNo } from './shape'

export interface SpanLedger {
  spans: Span[]
}

/** Month counts for someone who has no list of months. Each number may be 待核实. */
export interface InsuranceCounts {
  /** insured months in all, without 补缴 and without another employer's */
  months: OrUnknown<number>
  last48: { x08: OrUnknown<number>; x1: OrUnknown<number>; x2: OrUnknown<number> }
  last36: { x3: OrUnknown<number> }
  last12: { paid: OrUnknown<number>; x1: OrUnknown<number> }
  /** the last month counted */
  asOf: MonthText
}

export interface CountLedger {
  counts: InsuranceCounts
}

export type Insurance = SpanLedger | CountLedger

const FIRST = { age: 16, month: readMonth(LIMITS.earliestInsured)! }

/**
 * The first month that someone can have been insured in; the product's bound, not the scheme's.
 * @param birthday undefined while it is open: the earliest of all
 */
export function firstInsuredMonth(birthday: Day | undefined): Month {
  if (birthday === undefined) return FIRST.month
  return Math.max(addMonths(monthOf(birthday), FIRST.age * 12), FIRST.month) as Month
}

export const insuredMonth = month(LIMITS.earliestInsured)
const upTo = (most: number) => orUnknown(number(0, most))
export const upTo48 = upTo(LIMITS.last48)
export const upTo12 = upTo(LIMITS.last12)

export const span = record<Span>(
  {
    from: insuredMonth,
    to: insuredMonth,
    base: wordOr<BaseWord | 'unknown', number>(['unknown', ...BASE_WORDS], number(1, LIMITS.base)),
    backPaid: yesOrNo,
    otherEmployer: yesOrNo,
    taxMismatch: yesOrNo,
  },
  ['to', 'backPaid', 'otherEmployer', 'taxMismatch'],
)

export const spanLedger = record<SpanLedger>({ spans: list(span, LIMITS.spans) })

export const countLedger = record<CountLedger>({
  counts: record<InsuranceCounts>({
    months: upTo(LIMITS.insuredMonths),
    last48: record({ x08: upTo48, x1: upTo48, x2: upTo48 }),
    last36: record({ x3: upTo(LIMITS.last36) }),
    last12: record({ paid: upTo12, x1: upTo12 }),
    asOf: insuredMonth,
  }),
})

/** 职工社会保险; what a rule reads of it needs the ledger of `record`, and is worked out there. */
export const insurance: Answer<Insurance> = {
  shape: orUnknown(either('counts', countLedger, spanLedger)),
  none: { spans: [] },
  check: (given, path, report) =>
    'spans' in given
      ? checkSpans(given.spans, `${path}.spans`, report)
      : checkCounts(given.counts, `${path}.counts`, report),
}

function checkSpans(spans: readonly Span[], path: string, report: Report): void {
  const bounds = spans.map(({ from, to }) => ({
    from: toMonth(from),
    to: to === undefined ? Infinity : toMonth(to),
  }))
  const others = firstOverlapped(bounds)
  bounds.forEach(({ from, to }, index) => {
    if (to < from) report(`${path}.${index}.to`, 'reversed', { from: spans[index]!.from })
    else if (to !== Infinity && to - from >= LIMITS.spanMonths) {
      report(`${path}.${index}.to`, 'too-long', { most: LIMITS.spanMonths })
    }
    const other = others[index]
    if (other !== undefined) report(`${path}.${index}.from`, 'overlaps', { other })
  })
}

/**
 * For each of these that shares a month with one before it, the place of the first such one. In the order of their
 * months each is held only against those that begin before it ends.
 */
function firstOverlapped(bounds: readonly Bounds[]): readonly (number | undefined)[] {
  const found: number[] = []
  const ordered = bounds.map(({ from, to }, place) => ({ from, to, place }))
  ordered.sort((one, other) => one.from - other.from)
  ordered.forEach(({ from, to, place }, rank) => {
    for (let next = rank + 1; next < ordered.length; next += 1) {
      const other = ordered[next]!
      if (other.from > to) break
      // One that ends before it begins shares fewer months than it seems to.
      if (other.to < from) continue
      const later = Math.max(place, other.place)
      found[later] = Math.min(found[later] ?? later, place, other.place)
    }
  })
  return found
}

interface Bounds {
  from: number
  to: number
}

/** Each count is at most the one after it: x2 ≤ x1 ≤ x08, last12.x1 ≤ last12.paid ≤ months. */
function checkCounts(counts: InsuranceCounts, path: string, report: Report): void {
  const { months, last48, last12 } = counts
  const ascending = (...steps: readonly [string, OrUnknown<number>][]) => {
    const known = steps.filter((step): step is [string, number] => step[1] !== 'unknown')
    known.forEach(([name, value], index) => {
      const next = known[index + 1]
      if (next !== undefined && value > next[1]) {
        report(`${path}.${name}`, 'out-of-order', { most: next[1], than: next[0] })
      }
    })
  }
  ascending(['last48.x2', last48.x2], ['last48.x1', last48.x1], ['last48.x08', last48.x08])
  ascending(['last12.x1', last12.x1], ['last12.paid', last12.paid], ['months', months])
}
