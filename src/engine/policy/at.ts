import { toDay, type Day } from '../time/day'
import { POINT_TABLES, type PointTable } from './points'

const VERSIONS = POINT_TABLES.map((table) => ({
  table,
  from: toDay(table.from),
  to: toDay(table.to),
}))
const LATEST = VERSIONS[VERSIONS.length - 1]!

/**
 * The point table in force on a day, or undefined where it is not known: the rules before 2023 and after the last
 * one ends were not read. With `goesOn` the last table answers for the days after its end.
 */
export function at(day: Day, goesOn: boolean): PointTable | undefined {
  for (const version of VERSIONS) {
    if (day >= version.from && day <= version.to) return version.table
  }
  return goesOn && day > LATEST.to ? LATEST.table : undefined
}

/** True when only the assumption that the last rules go on answers for this day. */
export const isBeyondCoverage = (day: Day): boolean => day > LATEST.to
