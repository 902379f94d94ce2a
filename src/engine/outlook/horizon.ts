import { addMonths, type Day, firstDay, monthOf, type MonthText, writeMonth } from '../time'

/** The outlook looks ten years ahead. */
export const YEARS_AHEAD = 10
export const MONTHS_A_YEAR = 12
export const HORIZON_MONTHS = YEARS_AHEAD * MONTHS_A_YEAR

/** The day on which a month ahead of a day is scored: its first; month 0, that of the day, on the day itself. */
export const horizonDay = (on: Day, ahead: number): Day =>
  ahead === 0 ? on : firstDay(addMonths(monthOf(on), ahead))

/** The month so many months ahead of a day's. */
export const horizonMonth = (on: Day, ahead: number): MonthText =>
  writeMonth(addMonths(monthOf(on), ahead))
