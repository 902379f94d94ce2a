import { spansOf } from '../facts'
import {
  addMonths,
  type DayText,
  type Month,
  monthOf,
  type MonthText,
  readDay,
  toMonth,
  writeMonth,
} from '../time'
import type { Profile } from '../profile'
import type { Span } from '../spans'
import type { Onward } from './types'

/**
 * A record is typed in some months late: a last span that ended so many months ago, or fewer, is taken to go on.
 * A number of this product; the scheme has none for it.
 */
const RECENT_MONTHS = 3

/**
 * How the insurance goes on after the record. Nothing is invented: months between the last span and the month of the
 * day stay a gap, and who typed an end that is still to come means it.
 * @param on `YYYY-MM-DD`
 * @returns `none` also where the insurance is no list of spans
 */
export function onward(profile: Profile, on: DayText): Onward {
  const day = readDay(on)
  const last = lastSpan(spansOf(profile.facts.insurance))
  if (day === undefined || last === undefined) return { state: 'none' }
  if (last.to === undefined) return { state: 'open' }
  const month = monthOf(day)
  const end = toMonth(last.to)
  if (month - end > RECENT_MONTHS || end > month) return { state: 'ended' }
  const from = Math.max(month, addMonths(end, 1)) as Month
  return { state: 'recent', from: writeMonth(from), base: last.base }
}

/**
 * The profile as it goes on: with a span that has no end behind a `recent` last one, paid in the same way. Otherwise
 * the same object.
 * @param on `YYYY-MM-DD`
 */
export function goingOn(profile: Profile, on: DayText): Profile {
  const { from } = onward(profile, on)
  const spans = spansOf(profile.facts.insurance)
  if (from === undefined) return profile
  // What goes on has a last span.
  const insurance = { spans: [...spans, { from, ...goingOnLike(lastSpan(spans)!) }] }
  return { ...profile, facts: { ...profile.facts, insurance } }
}

/** Months that have gone since a record ended, and the record with them paid like the last. */
export interface Unrecorded {
  months: MonthText[]
  base: Span['base']
  spans: Span[]
}

/**
 * The months from the end of a `recent` record to the last one, none of which counts before it is recorded.
 * @param on `YYYY-MM-DD`
 * @returns undefined where there are none, or the last span was paid afterwards, which does not go on
 */
export function unrecorded(profile: Profile, on: DayText): Unrecorded | undefined {
  if (onward(profile, on).state !== 'recent') return undefined
  const spans = spansOf(profile.facts.insurance)
  // What is recent has a last span, with an end.
  const last = lastSpan(spans)!
  const end = toMonth(last.to!)
  const count = monthOf(readDay(on)!) - 1 - end
  if (count <= 0 || last.backPaid) return undefined
  const months = Array.from({ length: count }, (_, index) => writeMonth(addMonths(end, index + 1)))
  const to = months[count - 1]!
  return {
    months,
    base: last.base,
    spans: spans.map((span) => (span === last ? { ...span, to } : span)),
  }
}

/** What a span is paid like when it goes on: its base, its employer and its tax; 补缴 is by nature over. */
function goingOnLike(span: Span): Omit<Span, 'from' | 'to'> {
  const { base, otherEmployer, taxMismatch } = span
  return {
    base,
    ...(otherEmployer ? { otherEmployer } : {}),
    ...(taxMismatch ? { taxMismatch } : {}),
  }
}

/** The span that ends last; spans do not overlap, so one without an end is the last. */
function lastSpan(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    // Stryker disable next-line EqualityOperator: no two spans end in the same month
    (last, span) => (last === undefined || endOf(span) > endOf(last) ? span : last),
    undefined,
  )
}

const endOf = ({ to }: Span): number => (to === undefined ? Infinity : toMonth(to))
