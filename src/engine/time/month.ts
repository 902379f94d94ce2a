import { addDaysToText, type Day, type DayText, digits } from './day'

/** A civil month in Shanghai, `YYYY-MM`. */
export type MonthText = string

/** A civil month as an integer, year × 12 + (month − 1): differences are counts of months. */
export type Month = number & { readonly brand: 'Month' }

const SHAPE = /^(19|20)\d\d-(0[1-9]|1[0-2])$/

/** Reads `YYYY-MM` (1900–2099); undefined when it is not a month. */
export const readMonth = (text: MonthText): Month | undefined =>
  SHAPE.test(text) ? toMonth(text) : undefined

/** Reads a month that `parse` or the policy data has already checked. */
export const toMonth = (text: MonthText): Month =>
  (digits(text, 0, 4) * 12 + digits(text, 5, 7) - 1) as Month

/** `YYYY-MM` of a month. */
export const writeMonth = (month: Month): MonthText =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

/** The month that the text of a day lies in: `2027-03` of `2027-03-15`. */
export const monthOfText = (day: DayText): MonthText => day.slice(0, 7)

/** From when something holds: a day, or only its month where it is the first of it. */
export const sinceDate = (day: DayText): string => (day.endsWith('-01') ? monthOfText(day) : day)

/** Until when something held that ends on a day: the day before, or only its month where that is over. */
export function endOfStretch(lost: DayText): string {
  const last = addDaysToText(lost, -1)
  return lost.endsWith('-01') ? monthOfText(last) : last
}

/** The month that a day lies in. */
export const monthOf = (day: Day): Month =>
  (Math.floor(day / 10000) * 12 + (Math.floor(day / 100) % 100) - 1) as Month

/** The first day of a month. */
export const firstDay = (month: Month): Day =>
  (Math.floor(month / 12) * 10000 + ((month % 12) + 1) * 100 + 1) as Day

/** A month later or, with a negative count, earlier. */
export const addMonths = (month: Month, count: number): Month => (month + count) as Month
