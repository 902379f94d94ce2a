import { inTime } from './in-time'
import type { DayText } from '../time'
import type { Situation } from '../situation'
import type { Renewal } from '../renewal'

/**
 * What the day that a school named asks of a first application with points enough: nothing is filed yet, and by which day
 * the papers have to be verified, so that the decision is there. Decided on, it is the day for the notice.
 * @param plan the renewal of the situation on the same day, with points enough where it is not decided
 * @returns the same with the school's day; as it was where there is none, it is past, what is filed is waited for, or the
 *   points that count then are those of a later renewal
 */
export function forSchool(plan: Renewal, situation: Situation, on: DayText): Renewal {
  const { neededBy, kind } = situation
  if (neededBy === undefined || neededBy < on || plan.turned) return plan
  if (plan.phase === 'decided') return { ...plan, school: { neededBy } }
  if (kind !== 'first' || plan.phase === 'filed') return plan
  const found = inTime(situation, { reached: on, held: true }, on)
  // Stryker disable next-line ConditionalExpression: for the type only; a first application is held against the waits
  if (found === undefined || !('stands' in found) || found.renews !== undefined) return plan
  return { ...plan, school: { neededBy, verifyBy: found.verifyBy } }
}
