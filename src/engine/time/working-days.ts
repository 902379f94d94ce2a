import { addDays, type Day, isWeekend, nextDay, writeDay } from './day'

/** Published holidays: the years they cover, days off as first and last day, weekend days that are worked. */
export interface Holidays {
  years: readonly {
    year: number
    off: readonly (readonly [string, string])[]
    work: readonly string[]
  }[]
  /** of the Monday-to-Friday days of a year that is not published, so many of the first may be days off */
  mostUnpublishedOff: number
}

/** Both ends are the same day where every day counted lies in a published year. */
export interface Bounds {
  from: Day
  to: Day
}

/**
 * The `count`-th working day after a day (the day itself is day 0). Days of a year that is not published are not
 * guessed: at the earliest each of them is worked, at the latest none of the weekends and not the first few others.
 */
export function workingDayAfter(start: Day, count: number, holidays: Holidays): Bounds {
  const { years, mostUnpublishedOff } = holidays
  const published = (day: Day) => publishedYear(day, years)
  let unpublishedOff = 0
  // Stryker disable next-line BooleanLiteral: a shortcut; within published years both walks are one
  let isOpen = false

  const isWorkedAtLatest = (day: Day): boolean => {
    const year = published(day)
    if (year !== undefined) return isWorked(day, year)
    isOpen = true
    if (isWeekend(day)) return false
    unpublishedOff += 1
    return unpublishedOff > mostUnpublishedOff
  }
  const isWorkedAtEarliest = (day: Day): boolean => {
    const year = published(day)
    return year === undefined || isWorked(day, year)
  }
  const to = walk(start, count, isWorkedAtLatest)
  // Stryker disable next-line ConditionalExpression: a shortcut; within published years both walks are one
  return { from: isOpen ? walk(start, count, isWorkedAtEarliest) : to, to }
}

/** The last day from which the `count`-th working day, at its latest, is not after `end`. */
export function lastStart(end: Day, count: number, holidays: Holidays): Day {
  const { years, mostUnpublishedOff } = holidays
  let [day, worked, unpublished] = [end, 0, 0]
  while (worked + Math.max(0, unpublished - mostUnpublishedOff) < count) {
    const year = publishedYear(day, years)
    if (year !== undefined ? isWorked(day, year) : !isWeekend(day)) {
      if (year === undefined) unpublished += 1
      else worked += 1
    }
    day = addDays(day, -1)
  }
  return day
}

function walk(start: Day, count: number, isWorkingDay: (day: Day) => boolean): Day {
  let day = start
  for (let left = count; left > 0;) {
    day = nextDay(day)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** The last working day up to a day; `open`: it hangs on a year that is not published, of which only weekends count as off. */
export function workingDayUpTo(
  day: Day,
  { years }: Pick<Holidays, 'years'>,
): { day: Day; open: boolean } {
  const year = publishedYear(day, years)
  if (year === undefined ? !isWeekend(day) : isWorked(day, year)) {
    return { day, open: year === undefined }
  }
  const before = workingDayUpTo(addDays(day, -1), { years })
  return { day: before.day, open: before.open || year === undefined }
}

const publishedYear = (day: Day, years: Holidays['years']) =>
  years.find(({ year }) => year === Math.floor(day / 10000))

function isWorked(day: Day, { off, work }: Holidays['years'][number]): boolean {
  const text = writeDay(day)
  if (work.includes(text)) return true
  return !isWeekend(day) && !off.some(([first, last]) => first <= text && text <= last)
}
