import type { DayText, MonthText } from '@/engine'
import { halfWidth } from './half-width'

/** What is wrong with what was typed. */
export type TypedProblem =
  /** no whole day, no whole month */
  | { code: 'day-form' | 'month-form' }
  | { code: 'no-such-month'; month: number }
  | { code: 'no-such-day'; year: number; month: number; day: number }
  | { code: 'year'; year: number }
  | { code: 'negative'; least: number; most: number }
  | { code: 'no-number'; most: number }
  /** more decimals than the field takes */
  | { code: 'decimals'; decimals: number }
  | { code: 'too-small'; least: number }
  | { code: 'too-large'; most: number }

/** What someone typed, understood: a value, nothing, or what is wrong with it. */
export type Typed<T, Wrong = TypedProblem> = { value: T } | { empty: true } | { wrong: Wrong }

const EMPTY = { empty: true } as const
const HIDDEN = /[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g
// Digits alone are read only when they are all there: 1990111 and, while it is being typed, 20241 could be two things.
const DAY_PARTS = [/^(\d{4})(\d\d)(\d\d)$/, /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/]
const MONTH_PARTS = [/^(\d{4})(\d\d)$/, /^(\d{4})[-./年](\d{1,2})月?$/]
const NUMBER = /^\d+(\.\d+)?$/

/** Full-width digits and signs as plain ones, without spaces and hidden characters. */
export const plain = (text: string): string =>
  halfWidth(text)
    .replace(HIDDEN, '')
    .replace(/\s/g, '')
    .replace(/[—–−‐‑﹣]/g, '-')

/** Reads a day however it is written: 19900501, 1990-5-1, 1990年5月1日, １９９０.５.１. */
export function typedDay(text: string): Typed<DayText> {
  const parts = plain(text)
  if (parts === '') return EMPTY
  const found = numbersOf(parts, DAY_PARTS)
  if (found === undefined) return wrong({ code: 'day-form' })
  const [year = 0, month = 0, day = 0] = found
  if (month < 1 || month > 12) return wrong({ code: 'no-such-month', month })
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > last) return wrong({ code: 'no-such-day', year, month, day })
  if (year < 1900 || year > 2099) return wrong({ code: 'year', year })
  return { value: `${year}-${two(month)}-${two(day)}` }
}

/** Reads a month however it is written: 202401, 2024-1, 2024年1月. */
export function typedMonth(text: string): Typed<MonthText> {
  const parts = plain(text)
  if (parts === '') return EMPTY
  const found = numbersOf(parts, MONTH_PARTS)
  if (found === undefined) return wrong({ code: 'month-form' })
  const [year = 0, month = 0] = found
  if (month < 1 || month > 12) return wrong({ code: 'no-such-month', month })
  if (year < 1900 || year > 2099) return wrong({ code: 'year', year })
  return { value: `${year}-${two(month)}` }
}

interface Bounds {
  least: number
  most: number
  /** 0 for whole numbers, 2 for at most two decimals */
  decimals?: 0 | 2
}

/** Reads a number as people write it: 1,000 · １０００ · 1000元 · 33.5%. Nothing is rounded for them. */
export function typedNumber(text: string, { least, most, decimals = 0 }: Bounds): Typed<number> {
  const parts = plain(text)
    .replace(/^[￥¥]|[,，]/g, '')
    .replace(/(元|￥|¥|个月|月|人|%)$/, '')
  if (parts === '') return EMPTY
  if (/^-\d/.test(parts)) return wrong({ code: 'negative', least, most })
  if (!NUMBER.test(parts)) return wrong({ code: 'no-number', most })
  const fraction = parts.split('.')[1] ?? ''
  if (fraction.length > decimals) return wrong({ code: 'decimals', decimals })
  const value = Number(parts)
  if (value < least) return wrong({ code: 'too-small', least })
  if (value > most) return wrong({ code: 'too-large', most })
  return { value }
}

const numbersOf = (text: string, ways: readonly RegExp[]): number[] | undefined =>
  ways
    .map((way) => way.exec(text))
    .find((found) => found !== null)
    ?.slice(1)
    .map(Number)

const two = (number: number): string => String(number).padStart(2, '0')
const wrong = (problem: TypedProblem) => ({ wrong: problem })
