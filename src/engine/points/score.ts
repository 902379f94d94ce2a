import { pointsAt, type PointTable } from '../policy'
import type { Completion, Prepared } from '../record'
import { type Day, type DayText, monthOf, NO_DAY, readDay } from '../time'
import { RULES } from './rules'
import type { Range } from './types'

/** A total to hold against the threshold: where there is none, no points at all. */
export const totalOrZero = (total: number | null): number => total ?? 0

/** Whether an answer is missing that the total hangs on. */
export const isUnsettled = ({ low, high, mayBeVetoed }: Range): boolean =>
  low !== high || mayBeVetoed === true

/**
 * The total for a day, in points: base and bonus lines less deductions, at least 0 (articles 6–11).
 * Takes no memory and no calendar arithmetic.
 * @param on `YYYY-MM-DD`
 * @returns null where there is no total: 严重刑事犯罪 (article 9), not a day, or a day whose rules are not known
 */
export const score = (prepared: Prepared, on: DayText): number | null =>
  scoreOn(prepared, readDay(on) ?? NO_DAY)

/** The same for a day that is one already. */
export function scoreOn({ counted, goesOn, strict }: Prepared, day: Day): number | null {
  const table = pointsAt(day, goesOn, strict)
  if (table === undefined || counted.deductions.serious) return null
  return Math.max(0, sum(counted, table, day))
}

/** The sum of all rules, the highest of the exclusive group only; below 0 where deductions outweigh the rest. */
export function sum(facts: Completion, table: PointTable, day: Day): number {
  const month = monthOf(day)
  let total = 0
  let highest = 0
  // Counted, as in the rules: an iterator takes memory where the code is interpreted.
  for (let place = 0; place < RULES.length; place += 1) {
    const rule = RULES[place]!
    const worth = rule.worth(facts, table, day, month)
    if (rule.exclusive) highest = Math.max(highest, worth)
    else total += worth
  }
  return total + highest
}
