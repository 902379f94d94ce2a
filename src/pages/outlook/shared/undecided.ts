import { explain, score, undecidedLines, type DayText, type Prepared, type RuleId } from '@/engine'

/**
 * The lines by which two readings of the same profile differ, on the first of these days on which their totals do.
 * @param days any order; none of them differing, there is no such line
 */
export function undecidedOn(
  chosen: Prepared,
  strict: Prepared,
  days: readonly (DayText | undefined)[],
): RuleId[] {
  const given = days.filter((each) => each !== undefined).sort()
  const first = given.find((day) => score(chosen, day) !== score(strict, day))
  return first === undefined ? [] : undecidedLines(explain(chosen, first), explain(strict, first))
}
