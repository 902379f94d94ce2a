import { pointsAt } from '../policy'
import { type DayText, monthOf, NO_DAY, readDay } from '../time'
import type { Profile } from '../profile'
import { ACTION_IDS } from '../scheme'
import { kindOf } from './actions'
import { estimateOf } from './estimate'
import type { OfferedAction } from './types'

/**
 * What this person could do, with the product's estimates or the person's own figures (`situation.actions`), in the
 * order of the scheme. What would change nothing, or hangs on a fact that is open, is not offered.
 * @param on `YYYY-MM-DD`
 * @returns empty where `on` is no day
 */
export function offeredActions(profile: Profile, on: DayText): OfferedAction[] {
  const day = readDay(on) ?? NO_DAY
  const table = pointsAt(day, true)
  if (table === undefined) return []
  const { facts, situation } = profile
  const month = monthOf(day)
  return ACTION_IDS.filter((id) => kindOf(id).fits(facts, table, month)).map((id) => {
    const own = situation.actions?.[id]
    return {
      id,
      ...(own ?? estimateOf(id, facts, month)),
      needs: kindOf(id).needs(table),
      own: own !== undefined,
    }
  })
}
