import { type DayText, endOfStretch, type MonthText, sinceDate } from '@/engine'

/** `1990-05-01` as 1990年5月1日. */
export function showDay(day: DayText): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** `2024-01` as 2024年1月. */
export function showMonth(month: MonthText): string {
  const [year, number] = month.split('-').map(Number)
  return `${year}年${number}月`
}

/** A day or a month, whichever it is. */
export const showDate = (text: string): string => (isMonth(text) ? showMonth(text) : showDay(text))

const isMonth = (text: string): boolean => text.length === '2024-01'.length

/** A day from which something holds: only its month where it is the first of it. */
export const sinceDay = (day: DayText): string => showDate(sinceDate(day))

/** The last day before one that is lost: the end of its month where that is over. */
export function untilDay(lost: DayText): string {
  const last = endOfStretch(lost)
  return `${showDate(last)}${isMonth(last) ? '底' : ''}`
}

/** Said of a day on which something should have happened. */
export const notYetText = (day: DayText): string => `这一天还没到：${showDay(day)}`

/** A count of months as years and months, the way people say it. */
export function showMonths(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return `${rest}个月`
  return rest === 0 ? `${years}年` : `${years}年${rest}个月`
}

/** A day that is said after another one: its year only where that is not the same. */
export function showDayAfter(said: DayText, day: DayText, show = showDay): string {
  const words = show(day)
  return said.slice(0, 4) === day.slice(0, 4) ? words.replace(/^\d+年/, '') : words
}
