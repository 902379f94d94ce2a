import { pointsAt, type PointTable } from '../policy'
import type { Completion, Prepared } from '../record'
import { type Day, type DayText, monthOf, NO_DAY, readDay } from '../time'
import type { Rule } from './rule'
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

/**
 * The same for a day that is one already.
 * @param rules all that can be worth anything
 * @param worths is filled, where there is a total, with what each of the rules is worth
 */
export function scoreOn(
  { counted, goesOn, strict }: Prepared,
  day: Day,
  rules: readonly Rule[] = RULES,
  worths?: number[],
): number | null {
  const table = pointsAt(day, goesOn, strict)
  if (table === undefined || counted.deductions.serious) return null
  return Math.max(0, sum(counted, table, day, rules, worths))
}

/** The rules that can be worth anything: of something that the others read there is none. For many days of the same facts. */
export const rulesWithFacts = (facts: Completion): Rule[] =>
  // Stryker disable next-line MethodExpression: a shortcut; a rule that is kept too many is worth nothing
  RULES.filter((rule) => !rule.facts.some((fact) => isNone(facts[fact])))

const isNone = (value: unknown): boolean =>
  typeof value === 'object'
    ? Object.values(value!).every(isNone)
    : value === undefined || value === false

/**
 * The sum of all rules, the highest of the exclusive group only; below 0 where deductions outweigh the rest.
 * @param worths is filled with what each of the rules is worth
 */
export function sum(
  facts: Completion,
  table: PointTable,
  day: Day,
  rules: readonly Rule[] = RULES,
  worths?: number[],
): number {
  const month = monthOf(day)
  let total = 0
  let highest = 0
  // Counted, as in the rules: an iterator takes memory where the code is interpreted.
  for (let place = 0; place < rules.length; place += 1) {
    const rule = rules[place]!
    const worth = rule.worth(facts, table, day, month)
    if (worths !== undefined) worths[place] = worth
    if (rule.exclusive) highest = Math.max(highest, worth)
    else total += worth
  }
  return total + highest
}
