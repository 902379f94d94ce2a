import { HOLIDAYS, renewalRules } from '../policy'
import { type DayText, lastStart, toDay, writeDay } from '../time'
import { filingTerm, wishDay } from './employer'
import { lastWorkingDay } from './last-working-day'

/** What a day on which the points are to be filed asks of a 签注 that is not done. */
export interface EndorseBy {
  by: DayText
  /** nobody was asked yet: it is the permit's last working day */
  isProposed?: true
  /** the last day on which to endorse; undefined where it has gone, and the day cannot be kept */
  day?: DayText
  /** the working day before it, where it is none: counters may be closed after it */
  atWork?: DayText
}

/**
 * By when to endorse, so that the points can be filed by a day: the system has the 签注 some working days later.
 * @param asked the day that the employer was asked for; without one the day that is proposed
 * @returns undefined where there is no such day, or the permit ends before
 */
export function endorseBy(
  expires: DayText,
  asked: DayText | undefined,
  on: DayText,
): EndorseBy | undefined {
  const isAsked = asked !== undefined && asked >= on
  const by = isAsked
    ? asked
    : wishDay({ changes: [], permit: { expiresOn: expires } }, filingTerm(on, on), on)
  if (by === undefined) return undefined
  const end = toDay(by)
  const day = writeDay(lastStart(end, renewalRules(end).filing.waitDays + 1, HOLIDAYS))
  if (day < on) return { by }
  if (day >= expires) return undefined
  const { day: atWork } = lastWorkingDay(day)
  return {
    by,
    day,
    ...(!isAsked && { isProposed: true }),
    ...(atWork !== day && atWork >= on && { atWork }),
  }
}
