import type { DayText, StepId } from '@/engine'

import { notYetText } from '@/text/time'
import type { Owner } from '../../shared/owner'
import { ownedBy, saveSituation } from '../../shared/save'

/**
 * Saves the day on which a step without a date of its own was done.
 * @param day undefined takes it back
 * @param today nothing is done after it
 * @returns what is wrong with it, in words
 */
export function saveStepDay(
  owner: Owner,
  id: StepId,
  day: DayText | undefined,
  today: DayText,
): string | undefined {
  if (day !== undefined && day > today) return notYetText(day)
  const all = ownedBy(owner)?.situation.stepsDone ?? {}
  const others = Object.fromEntries(Object.entries(all).filter(([step]) => step !== id))
  const stepsDone = day === undefined ? others : { ...others, [id]: day }
  return saveSituation(owner, { stepsDone }, 'stepsDone')
}
