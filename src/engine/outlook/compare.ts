import { at } from '../policy/at'
import { score } from '../points/score'
import type { Prepared } from '../profile/prepare'
import type { DayText, MonthText } from '../profile/types'
import { toDay, writeDay } from '../time/day'
import { dayAhead, monthAhead, MONTHS_A_YEAR, YEARS_AHEAD } from './ahead'
import { reach, type Reach } from './reach'
import type { Comparison, Side } from './types'

/**
 * Two people side by side if life goes on as it is: totals, who is at the mark first, and who of the two should file.
 * Both are prepared for the outlook, with the rules and the wage going on.
 * @param on `YYYY-MM-DD`, a day that has been checked
 */
export function compare(one: Prepared, other: Prepared, on: DayText): Comparison {
  const first = lookAhead(one, on)
  const second = lookAhead(other, on)
  return { one: first.side, other: second.side, ...betterOf(first, second) }
}

/** A side, and its total in the month in which it is at the mark. */
interface Look {
  side: Side
  onReaching: number
}

function lookAhead(prepared: Prepared, on: DayText): Look {
  const day = toDay(on)
  const total = (ahead: number) => score(prepared, writeDay(dayAhead(day, ahead)))
  // Where the rules of the day are not known nobody is at any mark.
  const mark = at(day, prepared.goesOn, prepared.strict)?.standard ?? Infinity
  const found = reach(total, mark)
  const month = (ahead: number) => monthAhead(day, ahead)
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, year) => {
    const ahead = year * MONTHS_A_YEAR
    return { day: writeDay(dayAhead(day, ahead)), total: total(ahead) }
  })
  return {
    side: { total: total(0), ...courseOf(found, month), years },
    onReaching: found?.total ?? 0,
  }
}

type Course = Pick<Side, 'reaches' | 'holdsUntil' | 'again' | 'monthsAtMark'>

const NEVER: Course = { reaches: null, holdsUntil: null, again: null, monthsAtMark: 0 }

function courseOf(found: Reach | undefined, month: (ahead: number) => MonthText): Course {
  if (found === undefined) return NEVER
  const { first, last, again, count } = found
  return {
    reaches: month(first),
    holdsUntil: last === 'beyond' ? last : month(last),
    again: again === undefined ? null : month(again),
    monthsAtMark: count,
  }
}

type Verdict = Pick<Comparison, 'better' | 'because'>

function betterOf(first: Look, second: Look): Verdict {
  const { one, other } = { one: first.side, other: second.side }
  if (one.reaches === null && other.reaches === null) {
    return { better: 'neither', because: 'none-reaches' }
  }
  if (one.reaches === null || other.reaches === null) {
    return { better: one.reaches === null ? 'other' : 'one', because: 'only-one-reaches' }
  }
  // By all its months: who falls below the mark for a while has not lost it for good.
  const longer = order(one.monthsAtMark, other.monthsAtMark)
  if (one.reaches !== other.reaches) {
    const earlier = one.reaches < other.reaches ? 'one' : 'other'
    return longer === earlier || longer === 'either'
      ? { better: earlier, because: 'earlier' }
      : { better: 'either', because: 'earlier-but-shorter' }
  }
  if (longer !== 'either') return { better: longer, because: 'longer' }
  const higher = order(first.onReaching, second.onReaching)
  return { better: higher, because: higher === 'either' ? 'same' : 'higher' }
}

/** Which of two is the larger. */
function order(one: number, other: number): 'one' | 'other' | 'either' {
  if (one === other) return 'either'
  return one > other ? 'one' : 'other'
}
