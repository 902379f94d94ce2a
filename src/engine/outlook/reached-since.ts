import { pointsAt } from '../policy'
import { score, totalOrZero } from '../points'
import type { Prepared } from '../record'
import { type DayText, toDay, writeDay } from '../time'
import { currentPermit, type Situation } from '../situation'
import { progressOf } from '../renewal'

/**
 * Since when somebody who is at the threshold today was, as far as the points of the present cycle ask: the day of their
 * filing where the total was at the threshold on it already, else today.
 * @param on today, `YYYY-MM-DD`
 */
export function reachedSince(prepared: Prepared, situation: Situation, on: DayText): DayText {
  const permit = currentPermit(situation)
  const filed = permit && progressOf(permit, situation.kind, toDay(on)).filed
  // Stryker disable next-line ConditionalExpression: for the type only; on no day there is a threshold
  if (filed === undefined) return on
  const threshold = pointsAt(filed, prepared.goesOn, prepared.strict)?.threshold ?? Infinity
  const day = writeDay(filed)
  return totalOrZero(score(prepared, day)) >= threshold ? day : on
}
