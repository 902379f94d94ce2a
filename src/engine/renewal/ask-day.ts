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
