import { type Day, type DayText, readDay, toDay } from '../time'
import type { PointTable } from './point-table'
import type { RuleSet } from './rule-set'
import { RULE_SETS } from './rule-sets'

const VERSIONS = RULE_SETS.map((rules) => ({
  rules,
  strict: rules.points.strict.reduce<PointTable>(
    (read, { says }) => ({ ...read, ...says }),
    rules.points,
  ),
  from: toDay(rules.from),
  to: toDay(rules.to),
}))
const LATEST = VERSIONS[VERSIONS.length - 1]!

/** What the words speak by where no day is asked about. */
export const LATEST_RULES: RuleSet = LATEST.rules

const versionAt = (day: Day, goesOn: boolean): (typeof VERSIONS)[number] | undefined =>
  VERSIONS.find(
    (version) => day >= version.from && (day <= version.to || (goesOn && version === LATEST)),
  )

/**
 * The rules in force on a day, or undefined where they are not known: those before 2023 and after the last ones end were
 * not read. With `goesOn` the last ones answer for the days after their end.
 */
export const at = (day: Day, goesOn: boolean): RuleSet | undefined => versionAt(day, goesOn)?.rules

/** The points of these rules; with `strict` every clause that no text decides is read so that it gives fewer points. */
export function pointsAt(day: Day, goesOn: boolean, strict = false): PointTable | undefined {
  const version = versionAt(day, goesOn)
  return strict ? version?.strict : version?.rules.points
}

/**
 * The rules that a renewal goes by on a day. The day that is asked about decides; a 签注 or a filing of the past goes by
 * its own day. A permit is renewed on days without known rules too: past the end of a set it goes on until another
 * begins, and before 2023 the first one answers.
 */
export const renewalRules = (day: Day): RuleSet =>
  VERSIONS.reduce((found, version) => (day >= version.from ? version : found)).rules

/** As `renewalRules`, for a day as it is written; the latest for what is no day. */
export function rulesOn(on: DayText): RuleSet {
  const day = readDay(on)
  return day === undefined ? LATEST_RULES : renewalRules(day)
}

/** True when only the assumption that the last rules go on answers for this day. */
export const isBeyondCoverage = (day: Day): boolean => day > LATEST.to
