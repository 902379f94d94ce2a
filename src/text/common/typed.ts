import { type DayText, monthNumber, monthOfText, monthText } from '@/engine'

/** Fields for a day or a month. */
export const TYPED_WORDS = {
  dayPlaceholder: '例如 19900501',
  monthPlaceholder: '例如 202401',
  notYet: (month: string) => `这个月还没到：${month}`,
}

/** An example that is gone, for what has happened: the first of the month before. */
export const pastExample = (today: DayText): string => exampleOf(today, -1)

/** An example that is to come, for an expiry: a year ahead. */
export const aheadExample = (today: DayText): string => exampleOf(today, 12)

const exampleOf = (today: DayText, months: number): string =>
  `例如 ${monthText(monthNumber(monthOfText(today)) + months).replace('-', '')}01`

/** The button beside such a field that opens a calendar. */
export const PICK_WORDS = {
  day: '选日期',
  month: '选月份',
  name: (fields: 'day' | 'month', label: string) => `${PICK_WORDS[fields]}：${label}`,
}
