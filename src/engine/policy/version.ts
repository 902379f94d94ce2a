import { type DayText, type MonthText, readDay, writeMonth } from '../time'
import { pointsAt } from './at'
import type { PointTable } from './point-table'
import { RULE_SETS } from './rule-sets'
import { LAST_WAGE_MONTH } from './wage-at'

/** Which rules answer for a day, and how far the data go. */
export interface PolicyVersion {
  /** the point table in force, or undefined where the rules of the day are not known */
  table: PointTable | undefined
  /** the days that any table answers for */
  covered: { from: DayText; to: DayText }
  /** the last month with a published average wage */
  wagesTo: MonthText
}

/** The policy version of a day (`YYYY-MM-DD`), never the nearest one. */
export function policyOn(on: DayText): PolicyVersion {
  const day = readDay(on)
  return {
    table: day === undefined ? undefined : pointsAt(day, false),
    covered: { from: RULE_SETS[0]!.from, to: RULE_SETS[RULE_SETS.length - 1]!.to },
    wagesTo: writeMonth(LAST_WAGE_MONTH),
  }
}
