import { at } from '../policy/at'
import { score } from '../points/score'
import type { Prepared } from '../profile/prepare'
import type { DayText, MonthText } from '../profile/types'
import { toDay, writeDay } from '../time/day'
import { dayAhead, monthAhead, MONTHS_A_YEAR, YEARS_AHEAD } from './ahead'
import { reach } from './reach'
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
  const mark = at(day, prepared.goesOn)?.standard ?? Infinity
  const found = reach(total, mark)
  const month = (ahead: number | 'beyond') => (ahead === 'beyond' ? ahead : monthAhead(day, ahead))
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, year) => {
    const ahead = year * MONTHS_A_YEAR
    return { day: writeDay(dayAhead(day, ahead)), total: total(ahead) }
  })
  return {
    side: {
      total: total(0),
      reaches: found === undefined ? null : monthAhead(day, found.first),
      holdsUntil: found === undefined ? null : month(found.last),
      years,
    },
    onReaching: found?.total ?? 0,
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
  const longer = order(endOf(one), endOf(other))
  if (one.reaches !== other.reaches) {
    const better = one.reaches < other.reaches ? 'one' : 'other'
    const isShorter = longer === (better === 'one' ? 'other' : 'one')
    return { better, because: isShorter ? 'earlier-but-shorter' : 'earlier' }
  }
  if (longer !== 'either') return { better: longer, because: 'longer' }
  const higher = order(first.onReaching, second.onReaching)
  return { better: higher, because: higher === 'either' ? 'same' : 'higher' }
}

/** Which of two is the larger. */
function order<T extends number | string>(one: T, other: T): 'one' | 'other' | 'either' {
  if (one === other) return 'either'
  return one > other ? 'one' : 'other'
}

const LAST: MonthText = '9999-12'

const endOf = ({ holdsUntil }: Side): MonthText =>
  holdsUntil === null || holdsUntil === 'beyond' ? LAST : holdsUntil
