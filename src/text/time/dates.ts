import type { DayText, MonthText } from '@/engine'

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
export const showDate = (text: string): string =>
  text.length > '2024-01'.length ? showDay(text) : showMonth(text)

/** A day from which something holds: only its month where it is the first of it. */
export const sinceDay = (day: DayText): string =>
  day.endsWith('-01') ? showMonth(day.slice(0, '2024-01'.length)) : showDay(day)

/** Said of a day on which something should have happened. */
export const notYetText = (day: DayText): string => `这一天还没到：${showDay(day)}`

/** A count of months as years and months, the way people say it. */
export function showMonths(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return `${rest}个月`
  return rest === 0 ? `${years}年` : `${years}年${rest}个月`
}
