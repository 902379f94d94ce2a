import { RULES, rulesWithFacts, scoreOn, totalOrZero } from '../points'
import type { Prepared } from '../record'
import { type DayText, readDay, writeDay } from '../time'
import { causes, type Lines, linesWorth } from './causes'
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
  const places = RULES.map((rule) => rules.indexOf(rule))
  const linesOf = ({ worths }: Total): Lines => linesWorth(places.map((at) => worths[at] ?? 0))
  // Two that take turns: a day more takes no memory.
  // Stryker disable next-line ArrayDeclaration: where there is a total, each place that is read was written
  let before: Total = { total: null, worths: [] }
  // Stryker disable next-line ArrayDeclaration: as above
  let after: Total = { total: null, worths: [] }
  before.total = scoreOn(prepared, first, rules, before.worths)
  for (const day of candidateDays(prepared.counted, first, last)) {
    after.total = scoreOn(prepared, day, rules, after.worths)
    if (after.total !== before.total) {
      const why = causesBetween(before, after, linesOf)
      changes.push({ day: writeDay(day), total: after.total, causes: why })
    }
    const over = before
    before = after
    after = over
  }
  return changes
}

interface Total {
  total: number | null
  /** what each rule with facts is worth; of the day only where there is a total */
  worths: number[]
}

/**
 * Between two days nothing changes, so the lines of the earlier one are those of the day before the later one. A record
 * that bars a total bars all of them: where one of two is missing, its rules are not known.
 */
function causesBetween(before: Total, after: Total, linesOf: (total: Total) => Lines): Cause[] {
  if (before.total === null) {
    return [{ code: 'rules-begin', rule: null, before: 0, after: totalOrZero(after.total) }]
  }
  if (after.total === null) {
    return [{ code: 'rules-end', rule: null, before: before.total, after: 0 }]
  }
  return causes(linesOf(before), linesOf(after))
}
