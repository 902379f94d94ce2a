import {
  addDays as addDaysToDate,
  addMonths as addMonthsToDate,
  addYears,
  differenceInCalendarDays,
  isWeekend as isWeekendDate,
  subYears,
} from 'date-fns'
// Not the whole package: as it is loaded it asks for the formats of a language, and Android has none of those.
import { UTCDateMini } from '@date-fns/utc/date/mini'

/** A civil day in Shanghai, `YYYY-MM-DD`. */
export type DayText = string

/**
 * A civil day as the integer YYYYMMDD. Comparing integers compares days, and full years between two days are a
 * subtraction, with 29 February falling on 1 March of a common year by itself (无对应日的，次日满).
 */
export type Day = number & { readonly brand: 'Day' }

const SHAPE = /^(19|20)\d\d-\d\d-\d\d$/
const FEBRUARY = 2

const daysInMonth = (year: number, month: number): number =>
  month === FEBRUARY ? (isLeap(year) ? 29 : 28) : 30 + ((month ^ (month >> 3)) & 1)

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Before every day, and so under no rules: in the place of a text that is no day. */
export const NO_DAY = 0 as Day

/** Reads `YYYY-MM-DD` (1900–2099); undefined when it is not a day of the calendar. Allocates nothing. */
export function readDay(text: DayText): Day | undefined {
  if (!SHAPE.test(text)) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return (year * 10000 + month * 100 + day) as Day
}

/** Reads a day that `parse` or the policy data has already checked. */
export const toDay = (text: DayText): Day =>
  (digits(text, 0, 4) * 10000 + digits(text, 5, 7) * 100 + digits(text, 8, 10)) as Day

/** `YYYY-MM-DD` of a day. */
export function writeDay(day: Day): DayText {
  const text = String(day)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

/** Full years from one day to a later one; a year is full on its anniversary. 0 or below when `to` lies before `from`. */
export const fullYears = (from: Day, to: Day): number => Math.floor((to - from) / 10000)

/** The day on which `years` are full: the anniversary, or 1 March where 29 February has none. */
export function anniversary(from: Day, years: number): Day {
  const start = toDate(from)
  const there = addYears(start, years)
  return fromDate(there.getDate() === start.getDate() ? there : addDaysToDate(there, 1))
}

/** So many days later or, with a negative count, earlier. */
export const addDays = (day: Day, count: number): Day => fromDate(addDaysToDate(toDate(day), count))

/** The day after. */
export const nextDay = (day: Day): Day => addDays(day, 1)

/** The same day `count` months later, the month's last where it has none (加 n 个月无对应日取月末). */
export const monthsLater = (day: Day, count: number): Day =>
  fromDate(addMonthsToDate(toDate(day), count))

/** Days from one day to another, negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  differenceInCalendarDays(toDate(to), toDate(from))

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => isWeekendDate(toDate(day))

/** The same day `years` earlier, 28 February for a 29 February that is not there. */
export const yearsEarlier = (day: Day, years: number): Day => fromDate(subYears(toDate(day), years))

const toDate = (day: Day): Date =>
  new UTCDateMini(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100)

const fromDate = (date: Date): Day =>
  (date.getFullYear() * 10000 + (date.getMonth() + 1) * 100 + date.getDate()) as Day

/** The whole number written at `start`–`end` of an ASCII text. */
export function digits(text: string, start: number, end: number): number {
  let value = 0
  for (let index = start; index < end; index += 1) value = value * 10 + text.charCodeAt(index) - 48
  return value
}

/** Full years from one day to another as text; undefined where the first has not come on the second. */
export const fullYearsSince = (from: DayText, to: DayText): number | undefined =>
  from > to ? undefined : fullYears(toDay(from), toDay(to))

/** The day of the week, 0 for Sunday. */
export const weekdayOf = (day: DayText): number => toDate(toDay(day)).getDay()

/** Days between two days as text, negative when the second lies before the first. */
export const daysBetweenTexts = (from: DayText, to: DayText): number =>
  daysBetween(toDay(from), toDay(to))

/** The day as text so many days later or, with a negative count, earlier; it has been checked before. */
export const addDaysToText = (day: DayText, count: number): DayText =>
  writeDay(addDays(toDay(day), count))
