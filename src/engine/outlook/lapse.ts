import { pointsAt } from '../policy'
import type { Prepared } from '../record'
import {
  addMonths,
  type DayText,
  monthOf,
  type MonthText,
  NO_DAY,
  readDay,
  writeMonth,
} from '../time'
import { HORIZON_MONTHS } from './horizon'

/**
 * The first month, of that of the day and ten years after it, in which too few of the last months are paid for to renew
 * (article 2 by the cautious reading, conflict 14): who stops paying has points for a while, and can file them no more.
 * Months in which there never were enough yet are only told where there never will be.
 * @param on `YYYY-MM-DD`
 * @returns undefined where there are always enough, where the insurance is no list of spans, or the rules are not known
 */
export function lapseMonth(prepared: Prepared, on: DayText): MonthText | undefined {
  const day = readDay(on) ?? NO_DAY
  const insurance = prepared.listed?.lowest
  const table = pointsAt(day, prepared.goesOn)
  if (insurance === undefined || table === undefined) return undefined
  const { need, window } = table.eligibility.insured
  let wasEnough = false
  for (let ahead = 0; ahead <= HORIZON_MONTHS; ahead += 1) {
    const month = addMonths(monthOf(day), ahead)
    const isEnough = insurance.paid(window, month) >= need
    if (wasEnough && !isEnough) return writeMonth(month)
    wasEnough = wasEnough || isEnough
  }
  return wasEnough ? undefined : writeMonth(monthOf(day))
}
