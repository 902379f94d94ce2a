import { type DayText, type StepId, tickStep } from '@/engine'
import { session } from '@/store'

import { notYetText } from '@/text/time'
import type { Owner } from './owner'
import { refusal } from './refusal'
import { ownedBy } from './save'

/**
 * Saves the day on which a step without a date of its own was done.
 * @param day undefined takes it back
 * @param today nothing is done after it
 * @param isTap what was tapped is gone: the page offers to take it back
 * @returns what is wrong with it, in words
 */
export function saveStepDay(
  owner: Owner,
  id: StepId,
  day: DayText | undefined,
  today: DayText,
  isTap = false,
): string | undefined {
  if (day !== undefined && day > today) return notYetText(day)
  // The page offers it to a profile only.
  const profile = ownedBy(owner)?.id ?? ''
  return refusal(
    session.updateProfile(
      profile,
      (old) => tickStep(old, id, day),
      isTap ? owner.visit : undefined,
    ),
    'stepsDone',
  )
}
