import type { DayText, MonthText } from '@/engine'
import { halfWidth } from '@/input'

/** What someone typed, understood: a value, nothing, or a sentence that says what is wrong with it. */
export type Typed<T> = { value: T } | { empty: true } | { wrong: string }

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
  if (found === undefined) return { wrong: '请写全年、月、日，例如 20260501 或 2026-5-1' }
  const [year = 0, month = 0, day = 0] = found
  if (month < 1 || month > 12) return { wrong: `一年只有12个月，没有${month}月` }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > last) return { wrong: `${year}年${month}月没有${day}日` }
  if (year < 1900 || year > 2099) return { wrong: `年份请写1900到2099之间的四位数，不是${year}` }
  return { value: `${year}-${two(month)}-${two(day)}` }
}

/** Reads a month however it is written: 202401, 2024-1, 2024年1月. */
export function typedMonth(text: string): Typed<MonthText> {
  const parts = plain(text)
  if (parts === '') return EMPTY
  const found = numbersOf(parts, MONTH_PARTS)
  if (found === undefined) return { wrong: '请写年和月，例如 202401 或 2024-1' }
  const [year = 0, month = 0] = found
  if (month < 1 || month > 12) return { wrong: `一年只有12个月，没有${month}月` }
  if (year < 1900 || year > 2099) return { wrong: `年份请写1900到2099之间的四位数，不是${year}` }
  return { value: `${year}-${two(month)}` }
}

interface Bounds {
  least: number
  most: number
  /** 0 for whole numbers, 2 for at most two decimals */
  decimals?: 0 | 2
  /** 元, 个月, % … */
  unit: string
}

/** A base that is typed often, and stands for one where the field takes it. */
const EXAMPLE_BASE = 12000

/** Reads a number as people write it: 1,000 · １０００ · 1000元 · 33.5%. Nothing is rounded for them. */
export function typedNumber(
  text: string,
  { least, most, decimals = 0, unit }: Bounds,
): Typed<number> {
  const parts = plain(text)
    .replace(/^[￥¥]|[,，]/g, '')
    .replace(/(元|￥|¥|个月|月|人|%)$/, '')
  if (parts === '') return EMPTY
  if (/^-\d/.test(parts)) return { wrong: `不能是负数，请写${least}到${show(most)}${unit}之间的数` }
  if (!NUMBER.test(parts))
    return {
      wrong: `只写数字就行，例如 ${show(most < EXAMPLE_BASE ? Math.min(most, 36) : EXAMPLE_BASE)}`,
    }
  const fraction = parts.split('.')[1] ?? ''
  if (fraction.length > decimals) {
    return { wrong: decimals === 0 ? '请写整数，不要小数' : `小数最多写${decimals}位` }
  }
  const value = Number(parts)
  if (value < least) return { wrong: `太小了，至少是${show(least)}${unit}` }
  if (value > most) return { wrong: `太大了，最多是${show(most)}${unit}，请检查是不是多写了位数` }
  return { value }
}

const numbersOf = (text: string, ways: readonly RegExp[]): number[] | undefined =>
  ways
    .map((way) => way.exec(text))
    .find((found) => found !== null)
    ?.slice(1)
    .map(Number)

const two = (number: number): string => String(number).padStart(2, '0')
const show = (number: number): string => String(number)
