import { type DayText, type PermitDay, permitDayProblem, withPermitDay } from '@/engine'

import { permitDayText } from '@/text/situation'
import type { Owner } from './owner'
import { ownedBy, saveSituation } from './save'

/**
 * Saves one day of the permit at once; the expiry, given as the very first thing, makes the profile.
 * @param day undefined takes the day back
 * @param today no event lies after it
 * @param isTap what was tapped is gone: the page offers to take it back
 * @returns what is wrong with it, in words. A save that failed says so in the page's banner, not here.
 */
export function savePermitDay(
  owner: Owner,
  field: PermitDay,
  day: DayText | undefined,
  today: DayText,
  isTap = false,
): string | undefined {
  const { kind, permit } = ownedBy(owner)?.situation ?? {}
  const wrong = permitDayProblem(field, day, permit, { kind, today })
  if (wrong !== undefined) return permitDayText(wrong)
  return saveSituation(owner, { permit: withPermitDay(permit, field, day) }, 'permit', isTap)
}
