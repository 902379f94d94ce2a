import { addDays, type Day, daysBetween, type DayText, toDay, writeDay } from '../time'
import { lastWorkingDay } from './last-working-day'

/** How often one asks where no text limits the wait, in days; our own figure. */
export const ASK_EVERY = 30

/** The next day on which to ask how far it is: after each 30 days of waiting, on a day that is worked. */
export function askDay(since: Day, on: Day): DayText {
  const rounds = Math.floor(daysBetween(since, on) / ASK_EVERY) + 1
  const full = writeDay(addDays(since, rounds * ASK_EVERY))
  const { day } = lastWorkingDay(full)
  return toDay(day) < on ? full : day
}

/**
 * Whether what was not there yet is asked for again: once a day on which to ask has come since.
 * @param saidOn the day on which it was not; undefined: it was not asked for
 * @param daysWaited from the filing, or what lacked was brought, to the day asked about
 */
export function isAskedAgain(
  saidOn: DayText | undefined,
  daysWaited: number,
  on: DayText,
): boolean {
  if (saidOn === undefined) return true
  const saidAt = daysWaited - daysBetween(toDay(saidOn), toDay(on))
  // What was brought since began another wait.
  return saidAt < 0 || Math.floor(daysWaited / ASK_EVERY) > Math.floor(saidAt / ASK_EVERY)
}
