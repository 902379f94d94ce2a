import { pointsAt } from '../policy'
import { rulesWithFacts, scoreOn, totalOrZero } from '../points'
import type { Prepared } from '../record'
import { type Day, type DayText, readDay, writeDay } from '../time'
import { causes, linesOn } from './causes'
import { candidateDays } from './candidate-days'
import type { Cause, TotalChange } from './types'

/**
 * The days on which the total is another than on the day before, and why, if life goes on as it is recorded: insured
 * months that have no end go on, nothing else is added.
 * @param from `YYYY-MM-DD`; the changes come after it
 * @param to the last day looked at
 * @returns empty where either is not a day, or nothing changes (also where a record bars any total)
 */
export function forecast(prepared: Prepared, from: DayText, to: DayText): TotalChange[] {
  const first = readDay(from)
  const last = readDay(to)
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the type only; no day lies after none
  if (first === undefined || last === undefined) return []
  const changes: TotalChange[] = []
  const rules = rulesWithFacts(prepared.counted)
  let before = { day: first, total: scoreOn(prepared, first, rules) }
  for (const day of candidateDays(prepared.counted, first, last)) {
    const after = { day, total: scoreOn(prepared, day, rules) }
    if (after.total !== before.total) {
      const why = causesBetween(prepared, before, after)
      changes.push({ day: writeDay(day), total: after.total, causes: why })
    }
    before = after
  }
  return changes
}

interface Total {
  day: Day
  total: number | null
}

/** Between two days nothing changes, so the lines of the earlier one are those of the day before the later one. */
function causesBetween(
  { counted, goesOn, strict }: Prepared,
  before: Total,
  after: Total,
): Cause[] {
  const earlier = pointsAt(before.day, goesOn, strict)
  const later = pointsAt(after.day, goesOn, strict)
  if (earlier === undefined) {
    return [{ code: 'rules-begin', rule: null, before: 0, after: totalOrZero(after.total) }]
  }
  if (later === undefined) {
    return [{ code: 'rules-end', rule: null, before: totalOrZero(before.total), after: 0 }]
  }
  return causes(linesOn(counted, earlier, before.day), linesOn(counted, later, after.day))
}
