import { type Day, toDay } from '../time'
import { POINT_TABLES, type PointTable } from './2023/points'

const VERSIONS = POINT_TABLES.map((table) => ({
  table,
  strict: table.strict.reduce<PointTable>((read, { says }) => ({ ...read, ...says }), table),
  from: toDay(table.from),
  to: toDay(table.to),
}))
const LATEST = VERSIONS[VERSIONS.length - 1]!

/**
 * The point table in force on a day, or undefined where it is not known: the rules before 2023 and after the last
 * one ends were not read. With `goesOn` the last table answers for the days after its end; with `strict` every clause
 * that no text decides is read so that it gives fewer points.
 */
export function at(day: Day, goesOn: boolean, strict = false): PointTable | undefined {
  for (const version of VERSIONS) {
    if (day >= version.from && (day <= version.to || (goesOn && version === LATEST))) {
      return strict ? version.strict : version.table
    }
  }
  return undefined
}

/** True when only the assumption that the last rules go on answers for this day. */
export const isBeyondCoverage = (day: Day): boolean => day > LATEST.to
