import { type DayText, type MonthText, readDay, writeMonth } from '../time'
import { at } from './at'
import { POINT_TABLES, type PointTable } from './2023/points'
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
    table: day === undefined ? undefined : at(day, false),
    covered: { from: POINT_TABLES[0]!.from, to: POINT_TABLES[POINT_TABLES.length - 1]!.to },
    wagesTo: writeMonth(LAST_WAGE_MONTH),
  }
}
