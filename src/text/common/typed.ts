import { type DayText, monthNumber, monthOfText, monthText } from '@/engine'

/** Fields for a day or a month. */
export const TYPED_WORDS = {
  dayExample: (day: string) => `例如 ${day.replace(/-/g, '')}`,
  monthPlaceholder: '例如 202401',
  putBack: (was: string) => `撤销，改回${was}`,
  putBackAria: (was: string, label: string) => `${TYPED_WORDS.putBack(was)}：${label}`,
  notYet: (month: string) => `这个月还没到：${month}`,
}

/** An example that is to come, for an expiry: a year ahead. */
export const aheadExample = (today: DayText): string =>
  `例如 ${monthText(monthNumber(monthOfText(today)) + 12).replace('-', '')}01`

/** The button beside such a field that opens a calendar. */
export const PICK_WORDS = {
  day: '选日期',
  month: '选月份',
  name: (fields: 'day' | 'month', label: string) => `${PICK_WORDS[fields]}：${label}`,
}
