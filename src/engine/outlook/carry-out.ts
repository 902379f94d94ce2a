import { pointsAt } from '../policy'
import { addMonths, type DayText, monthOf, type MonthText, toDay, toMonth } from '../time'
import type { Facts } from '../facts'
import type { Profile } from '../profile'
import { kindOf } from './actions'
import type { Action } from './types'

/**
 * The profile as it is when actions are done that begin in the month of a day. One that does not fit changes nothing.
 * @param on `YYYY-MM-DD`
 * @param until only those that are done by this month; without it, all of them
 */
export function carryOut(
  profile: Profile,
  on: DayText,
  actions: readonly Action[],
  until?: MonthText,
): Profile {
  const month = monthOf(toDay(on))
  const last = until === undefined ? Infinity : toMonth(until)
  const table = pointsAt(toDay(on), true)
  if (table === undefined) return profile
  const facts = actions.reduce<Facts>((before, { id, months }) => {
    const kind = kindOf(id)
    const when = addMonths(month, months)
    if (when > last || !kind.fits(before, table, month)) return before
    return kind.done(before, when, table)
  }, profile.facts)
  return { ...profile, facts }
}
