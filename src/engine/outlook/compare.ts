import { pointsAt } from '../policy'
import { score } from '../points'
import type { Prepared } from '../record'
import { type DayText, type MonthText, toDay, writeDay } from '../time'
import { horizonDay, horizonMonth, MONTHS_A_YEAR, YEARS_AHEAD } from './horizon'
import { lapseMonth } from './lapse'
import { reach, type ThresholdReached } from './threshold-reached'
import type { Comparison, Side } from './types'

/**
 * Two people side by side if life goes on as it is: totals, who is at the threshold first, and who of the two should file.
 * Both are prepared for the outlook, with the rules and the wage going on.
 * @param on `YYYY-MM-DD`, a day that has been checked
 */
export function compare(one: Prepared, other: Prepared, on: DayText): Comparison {
  const first = lookAhead(one, on)
  const second = lookAhead(other, on)
  return { one: first.side, other: second.side, ...betterOf(first, second) }
}

/** A side, and what becomes of it in the months in which it can still renew. */
interface Look {
  side: Side
  renewing: ThresholdReached | undefined
}

function lookAhead(prepared: Prepared, on: DayText): Look {
  const day = toDay(on)
  const total = (ahead: number) => score(prepared, writeDay(horizonDay(day, ahead)))
  // Where the rules of the day are not known nobody is at any threshold.
  const threshold = pointsAt(day, prepared.goesOn, prepared.strict)?.threshold ?? Infinity
  const month = (ahead: number) => horizonMonth(day, ahead)
  const lapses = lapseMonth(prepared, on) ?? null
  const found = reach(total, threshold)
  const renewing =
    lapses === null
      ? found
      : reach((ahead) => (month(ahead) < lapses ? total(ahead) : null), threshold)
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, year) => {
    const ahead = year * MONTHS_A_YEAR
    return { day: writeDay(horizonDay(day, ahead)), total: total(ahead) }
  })
  return { side: { total: total(0), ...timelineOf(found, month), lapses, years }, renewing }
}

type Timeline = Pick<Side, 'reaches' | 'holdsUntil' | 'again' | 'monthsAtThreshold'>

const NEVER: Timeline = { reaches: null, holdsUntil: null, again: null, monthsAtThreshold: 0 }

function timelineOf(
  found: ThresholdReached | undefined,
  month: (ahead: number) => MonthText,
): Timeline {
  if (found === undefined) return NEVER
  const { first, last, again, count } = found
  return {
    reaches: month(first),
    holdsUntil: last === 'beyond' ? last : month(last),
    again: again === undefined ? null : month(again),
    monthsAtThreshold: count,
  }
}

type Verdict = Pick<Comparison, 'better' | 'because'>

function betterOf(first: Look, second: Look): Verdict {
  const verdict = byMonths(first.renewing, second.renewing)
  const { one, other } = { one: first.side, other: second.side }
  const isThere = one.reaches !== null || other.reaches !== null
  if (verdict.because === 'none-reaches' && isThere) {
    return { better: 'neither', because: 'stops-paying' }
  }
  const lapsesFirst = order(monthOrNever(other.lapses), monthOrNever(one.lapses))
  if (verdict.better === 'either' || verdict.better !== lapsesFirst) return verdict
  const beside = lapsesFirst === 'one' ? second : first
  return {
    better: beside.renewing === undefined ? 'neither' : 'either',
    because: 'stops-paying',
  }
}

const NEVER_TEXT = '9999-12'
const monthOrNever = (month: MonthText | null): MonthText => month ?? NEVER_TEXT

function byMonths(one: ThresholdReached | undefined, other: ThresholdReached | undefined): Verdict {
  if (one === undefined && other === undefined) {
    return { better: 'neither', because: 'none-reaches' }
  }
  if (one === undefined || other === undefined) {
    return { better: one === undefined ? 'other' : 'one', because: 'only-one-reaches' }
  }
  // By all its months: who falls below the threshold for a while has not lost it for good.
  const longer = order(one.count, other.count)
  const earlier = order(other.first, one.first)
  if (earlier !== 'either') {
    return longer === earlier || longer === 'either'
      ? { better: earlier, because: 'earlier' }
      : { better: 'either', because: 'earlier-but-shorter' }
  }
  if (longer !== 'either') return { better: longer, because: 'longer' }
  const higher = order(one.total, other.total)
  return { better: higher, because: higher === 'either' ? 'same' : 'higher' }
}

/** Which of two is the larger. */
function order<T extends number | string>(one: T, other: T): 'one' | 'other' | 'either' {
  if (one > other) return 'one'
  return one < other ? 'other' : 'either'
}
