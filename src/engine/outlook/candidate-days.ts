import { type PointTable, RULE_SETS } from '../policy'
import type { Completion } from '../record'
import type { Records } from '../facts'
import {
  addMonths,
  anniversary,
  type Day,
  firstDay,
  fullYears,
  monthOf,
  nextDay,
  toDay,
} from '../time'

/**
 * Every day on which time alone can change a total, ascending: firsts of months, anniversaries of birthday and
 * marriage, records and the days they lapse on, and the days on which rules begin or are over.
 * @param from days after this one
 * @param to days up to this one
 */
export function candidateDays(facts: Completion, from: Day, to: Day): Day[] {
  const { birthday, shanghaiSpouse, deductions } = facts
  const known = RULE_SETS.flatMap(({ from: first, to: last, points }) => [
    ...[toDay(first), nextDay(toDay(last))],
    ...recordDays(deductions, points),
  ])
  const days = [
    ...known.filter((day) => day > from && day <= to),
    ...anniversaries(birthday, from, to),
    ...anniversaries(shanghaiSpouse, from, to),
    ...firstDays(from, to),
  ]
  return [...new Set(days)].sort((one, other) => one - other)
}

function firstDays(from: Day, to: Day): Day[] {
  const days: Day[] = []
  let month = addMonths(monthOf(from), 1)
  for (let day = firstDay(month); day <= to; day = firstDay(month)) {
    days.push(day)
    month = addMonths(month, 1)
  }
  return days
}

function anniversaries(start: Day | undefined, from: Day, to: Day): Day[] {
  // Stryker disable next-line ConditionalExpression: for the type only; what has no start has no years
  if (start === undefined) return []
  const days: Day[] = []
  for (let years = fullYears(start, from) + 1; years <= fullYears(start, to); years += 1) {
    days.push(anniversary(start, years))
  }
  return days
}

function recordDays(records: Records, { deductions }: PointTable): Day[] {
  const kinds = ['falseMaterial', 'detention', 'crime'] as const
  return kinds.flatMap((kind) =>
    records[kind].flatMap((day) => [day, anniversary(day, deductions[kind].years)]),
  )
}
