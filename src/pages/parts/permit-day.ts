import type { DayText, Permit } from '@/engine'
import { session } from '@/store'
import { permitDayProblem, type PermitDay } from '@/text/permit-days'
import { FIRST_LABEL } from '@/text/profiles'
import { refusal } from './refusal'

/**
 * Saves one day of the permit at once; the expiry, given as the very first thing, makes the profile.
 * @param day undefined takes the day back
 * @param today no event lies after it
 * @returns what is wrong with it, in words. A save that failed says so in the page's banner, not here.
 */
export function savePermitDay(
  field: PermitDay,
  day: DayText | undefined,
  today: DayText,
): string | undefined {
  const { status, current } = session.getState()
  const { kind, permit } = current?.situation ?? {}
  const wrong = permitDayProblem(field, day, permit, { kind, today })
  if (wrong !== undefined) return wrong
  const next = patched(permit, field, day)
  return refusal(
    status === 'empty'
      ? session.create(FIRST_LABEL, { situation: { changes: [], permit: next } })
      : session.updateSituation({ permit: next }),
    'permit',
  )
}

function patched(
  permit: Permit | undefined,
  field: PermitDay,
  day: DayText | undefined,
): Permit | undefined {
  if (field === 'expiresOn') return day === undefined ? undefined : { ...permit, expiresOn: day }
  return permit && { ...permit, [field]: day }
}
