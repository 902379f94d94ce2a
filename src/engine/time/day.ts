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
  const there = (from + years * YEAR) as Day
  return isInCalendar(there) ? there : nextDay(yearsEarlier(from, -years))
}

/** So many days later or, with a negative count, earlier. */
export function addDays(day: Day, count: number): Day {
  let start = firstOfMonth(day)
  let left = dateOf(day) + count
  // Stryker disable next-line EqualityOperator: a month too many is taken back below
  while (left < 1) {
    start = addMonths(start, -1)
    left += lengthOfMonth(start)
  }
  while (left > lengthOfMonth(start)) {
    left -= lengthOfMonth(start)
    start = addMonths(start, 1)
  }
  return (start + left - 1) as Day
}

/** The day after. */
export const nextDay = (day: Day): Day => addDays(day, 1)

/** The same day `count` months later, the month's last where it has none (加 n 个月无对应日取月末). */
export function monthsLater(day: Day, count: number): Day {
  const start = addMonths(firstOfMonth(day), count)
  return (start + Math.min(dateOf(day), lengthOfMonth(start)) - 1) as Day
}

/** Days from one day to another, negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number => serialOf(to) - serialOf(from)

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => weekday(day) % 6 === 0

/** The same day `years` earlier, 28 February for a 29 February that is not there. */
export const yearsEarlier = (day: Day, years: number): Day => monthsLater(day, -years * 12)

const YEAR = 10000
const MONTH = 100
const yearOf = (day: Day): number => Math.floor(day / YEAR)
const monthInYear = (day: Day): number => Math.floor(day / MONTH) % MONTH
const dateOf = (day: Day): number => day % MONTH
const firstOfMonth = (day: Day): Day => (day - dateOf(day) + 1) as Day
const lengthOfMonth = (day: Day): number => daysInMonth(yearOf(day), monthInYear(day))
const isInCalendar = (day: Day): boolean => dateOf(day) <= lengthOfMonth(day)

/** A first of a month so many months later or, with a negative count, earlier. */
function addMonths(first: Day, count: number): Day {
  const months = yearOf(first) * 12 + monthInYear(first) - 1 + count
  return (Math.floor(months / 12) * YEAR + ((months % 12) + 1) * MONTH + 1) as Day
}

/** Days since one that no day is before; years begin in March here, so that a leap day is the last of its own. */
function serialOf(day: Day): number {
  const months = monthInYear(day) - 3
  const year = months < 0 ? yearOf(day) - 1 : yearOf(day)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  // 153 days in any five months from March on, 31-30-31-30-31.
  const before = Math.floor((153 * ((months + 12) % 12) + 2) / 5)
  return year * 365 + leapDays + before + dateOf(day)
}

/** 0 for Sunday; 1 March of the year 0 was a Wednesday. */
const weekday = (day: Day): number => (serialOf(day) + 2) % 7

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
export const weekdayOf = (day: DayText): number => weekday(toDay(day))

/** Days between two days as text, negative when the second lies before the first. */
export const daysBetweenTexts = (from: DayText, to: DayText): number =>
  daysBetween(toDay(from), toDay(to))

/** The day as text so many days later or, with a negative count, earlier; it has been checked before. */
export const addDaysToText = (day: DayText, count: number): DayText =>
  writeDay(addDays(toDay(day), count))
