import { addMonths, type Day, firstDay } from '../../time'
import type { Case, Rule } from '../rule'

/** A window of four years and the year before it: further ahead nothing of today is left to slide out. */
const LOOK_AHEAD = 60

/**
 * The first day of the month on which passing months alone change what a rule is worth, if what is being paid goes on.
 * Undefined when nothing changes, or from the month on whose bases or average wage are open.
 */
export function monthChange(
  worth: Rule['worth'],
  { counted, highest, table, day, month }: Case,
): Day | undefined {
  const now = worth(counted, table, day, month)
  for (let ahead = 1; ahead <= LOOK_AHEAD; ahead += 1) {
    const later = addMonths(month, ahead)
    const on = firstDay(later)
    const then = worth(counted, table, on, later)
    if (then !== worth(highest, table, on, later)) return undefined
    if (then !== now) return on
  }
  return undefined
}
