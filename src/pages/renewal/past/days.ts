import {
  type DayText,
  permitDayProblem,
  permitField,
  type Profile,
  type StepId,
  tickStep,
  withPermitDay,
} from '@/engine'

import { permitDayText } from '@/text/situation'
import { notYetText } from '@/text/time'

/** On which day each step was done, as far as it was typed. */
export type PastDays = Partial<Record<StepId, DayText>>

/** The profile with these days: those of the permit on it, the other steps ticked off. */
export const filledWith = (profile: Profile, days: PastDays): Profile =>
  (Object.entries(days) as [StepId, DayText | undefined][]).reduce(
    (filled, [id, day]) => (day === undefined ? filled : withDay(filled, id, day)),
    profile,
  )

function withDay(profile: Profile, id: StepId, day: DayText): Profile {
  const { situation } = profile
  const field = permitField(id, situation.kind)
  if (field === undefined) return tickStep(profile, id, day)
  const permit = withPermitDay(situation.permit, field, day)
  return { ...profile, situation: { ...situation, permit } }
}

/**
 * What is wrong with the day of a step beside the other days, in words.
 * @param day undefined takes it back
 */
export function wrongDay(
  profile: Profile,
  days: PastDays,
  id: StepId,
  day: DayText | undefined,
  today: DayText,
): string | undefined {
  const { kind, permit } = filledWith(profile, days).situation
  const field = permitField(id, kind)
  if (field === undefined) return day !== undefined && day > today ? notYetText(day) : undefined
  const problem = permitDayProblem(field, day, permit, { kind, today })
  return problem && permitDayText(problem)
}
