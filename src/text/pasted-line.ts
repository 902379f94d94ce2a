import { LIMITS } from '@/engine'
import { showMonth } from './dates'
import { halfWidth } from './half-width'
import { lengthOf, monthNumber, monthText, type Period } from './spans'

/** The months of a line, with one base. */
export interface LineReading extends Period {
  base: number
  backPaid: boolean
}

const HIDDEN = /[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** A line with full-width characters as plain ones, without hidden characters. */
export const tidyLine = (line: string): string =>
  halfWidth(line)
    .replace(HIDDEN, '')
    .replace(/[—–−‐‑﹣]/g, '-')
    .replace(/[〜～]/g, '~')
    .replace(/\s+/g, ' ')
    .trim()

const YEAR_MONTH = String.raw`((?:19|20)\d{2})(?:\s?年\s?(\d{1,2})(?:\s?月)?|[-./](\d{1,2})|(\d{2}))(?!\d)`
const RANGE = new RegExp(
  String.raw`(^|\D)${YEAR_MONTH}\s?(?:[-~至到]\s?)+(?:${YEAR_MONTH}|(\d{1,2})\s?月)`,
)
const MONTH = new RegExp(String.raw`(^|\D)${YEAR_MONTH}`)
/** Without the point: behind a month, 1949.28 is money. */
const OTHER_MONTH = /(^|\D)((?:19|20)\d{2})(?:\s?年\s?(\d{1,2})|[-/](\d{1,2})|(\d{2}))(?!\d)/
/** A day is when money moved, not the month it was for. */
const DAY = /\d{4}(?:[-./]\d{1,2}[-./]\d{1,2}(?!\d)|\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)/g
const NUMBER = /(^|[^\d.])(-?)(\d+(?:\.\d+)?)(\s?万)?/g
const THOUSANDS = /(^|[^\d.])(\d{1,3}(?:,\d{3})+)(?!\d)/g
const NAMED_BASE = /基数[^\d-]{0,6}(-?\d[\d.]*)/

/** One line's months and base, or what is wrong with it. @param line as `tidyLine` gives it */
export function readLine(line: string): LineReading | string {
  const found = readPeriod(line.replace(DAY, ' '))
  if (typeof found === 'string') return found
  const base = readBase(found.before, found.after)
  if (typeof base === 'string') return base
  return { ...found.period, base, backPaid: isBackPaid(line) }
}

interface Found {
  period: Period
  before: string
  after: string
}

function readPeriod(line: string): Found | string {
  const range = RANGE.exec(line)
  const match = range ?? MONTH.exec(line)
  if (match === null) return '没有找到月份'
  const from = monthFrom(match.slice(2, 6))
  if (typeof from === 'string') return from
  const to = range === null ? from : endFrom(range.slice(6, 11), from)
  if (typeof to === 'string') return to
  if (to < from) return '结束月份比开始月份早'
  if (lengthOf({ from, to }) > LIMITS.spanMonths) return '这一行的月份跨得太长，请检查年份'
  const before = line.slice(0, match.index) + match[1]!
  const after = line.slice(match.index + match[0].length)
  const other = OTHER_MONTH.exec(after)
  if (other !== null && monthFrom(other.slice(2, 6)) !== from) {
    return '这一行有两个月份，分不清是哪一个；请每行只留一个月份和基数'
  }
  return { period: { from, to }, before, after: after.replace(OTHER_MONTH, ' ') }
}

/** The end of a range: a whole month, or a number of a month in the year that it starts in. */
const endFrom = (parts: (string | undefined)[], from: number): number | string => {
  const short = parts[4]
  return monthFrom(short === undefined ? parts : [String(Math.floor(from / 12)), short])
}

function monthFrom([year, ...numbers]: (string | undefined)[]): number | string {
  const number = Number(numbers.find((one) => one !== undefined))
  if (number < 1 || number > 12) return `一年只有12个月，没有${number}月`
  const month = Number(year) * 12 + number - 1
  if (month < monthNumber(LIMITS.earliestInsured)) {
    return `${showMonth(monthText(month))}太早了，不能早于${showMonth(LIMITS.earliestInsured)}`
  }
  return month
}

/** The base of a line, or what is wrong. The first number after the month; before it when there is none after. */
function readBase(before: string, after: string): number | string {
  const rest = plainThousands(after)
  const named = NAMED_BASE.exec(rest)
  const after1 = numbersIn(rest)
  const candidates = after1.length > 0 ? after1 : numbersIn(plainThousands(before)).slice(-1)
  const first = named === null ? candidates[0] : { value: Number(named[1]), tenThousands: false }
  if (first === undefined) return '没有找到基数'
  if (first.tenThousands) return '基数请写成元，不要写“万”'
  const { value } = first
  if (value < 0) return '基数是负数，没有采用'
  if (value === 0) return '基数是0，没有采用'
  // What is paid is always less than the base; a larger amount behind it may be the base itself.
  if (named === null && candidates.some((one) => one.value > value && one.value <= LIMITS.base)) {
    return '有好几个数，分不清哪个是基数；请只留月份和基数'
  }
  if (value > LIMITS.base) return `基数太大了，最多是${LIMITS.base}元`
  if (!Number.isInteger(value)) return '基数带小数，请写整数'
  return value
}

function numbersIn(text: string): { value: number; tenThousands: boolean }[] {
  const found: { value: number; tenThousands: boolean }[] = []
  text.replace(NUMBER, (all, _before, sign: string, digits: string, tenThousands?: string) => {
    found.push({ value: Number(`${sign}${digits}`), tenThousands: tenThousands !== undefined })
    return all
  })
  return found
}

const plainThousands = (text: string): string =>
  text.replace(THOUSANDS, (_all, start: string, digits: string) => start + digits.replace(/,/g, ''))

const isBackPaid = (line: string): boolean =>
  /补[缴交]/.test(line) && !/(非|未|无|没有?|不是)补[缴交]|补[缴交]\s?[::]?\s?(否|无)/.test(line)
