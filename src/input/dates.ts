import type { Period } from '@/engine'
import { type Atom, atomAt, endOf, ENGLISH, match, YEAR } from './date-ways'

/** How a date was written, where that says how sure it is. */
type DateForm =
  | 'month'
  /** 2023.01, which can be an amount */
  | 'dot'
  /** 23年1月 */
  | 'short'
  /** 1月: its year stands elsewhere; months are counted from 0 */
  | 'bare'
  /** one day */
  | 'day'
  /** from a day to a day that are not whole months */
  | 'days'
  /** 2023年全年, the months of a year that were not named */
  | 'year'

/** What a date in a line stands for. */
export interface DateFound {
  form: DateForm
  /** in the order written; one may end before it begins */
  periods: Period[]
  /** 至今, or 起 without an end */
  open?: 'now' | 'onward'
  /** a month that no year has, such as 13 */
  bad?: number
  /** where it stops in the text */
  end: number
}

/** A year alone, and whether it is called 年度. */
export interface YearFound {
  year: number
  season: boolean
  end: number
}

/** What every date begins with; most numbers do not. */
const MAY_BEGIN = new RegExp(
  `(?:19|20)\\d\\d|\\d{1,2}[/月年]|(?:${ENGLISH.join('|')})|[〇零一二三四五六七八九]{4}年`,
  'iy',
)
const IN_YEAR = new RegExp(`${YEAR}年(\\d{1,2})月? ?[-~至到]{1,3} ?(\\d{1,2})月[份]?`, 'y')
const LISTED = new RegExp(
  `${YEAR}年(\\d{1,2}月?(?:[、和及与,;]\\d{1,2}月?){0,10}[、和及与,;]\\d{1,2}月)(?![数均薪])`,
  'y',
)
const WHOLE_YEAR = new RegExp(`${YEAR}年?(?:全年|整年|1月?[-~至到]12月)`, 'y')
const ALONE = new RegExp(`${YEAR}年(度?)(?!\\d)`, 'y')
const UNTIL = / ?(?:起|开始)? ?(?:[-~]{1,3}[至到]?|至|到|to) ?/y
const NOW = /(?:今(?!年)|现(?!缴)|目前|当前|present|now|today)/iy
const ONWARD = /(?:起|开始|以来|以后|之后)/y
const STOP = /止/y

/** A year that stands alone: 2023年, 2023年度. */
export function yearAt(text: string, at: number): YearFound | undefined {
  const found = match(ALONE, text, at)
  if (found === null) return undefined
  return { year: Number(found[1]), season: found[2] !== '', end: ALONE.lastIndex }
}

/** The date that begins at a place, if one does: a month, several, a range, or a day. */
export function dateAt(text: string, at: number): DateFound | undefined {
  if (match(MAY_BEGIN, text, at) === null) return undefined
  const several = severalAt(text, at)
  if (several !== undefined) return several
  const first = atomAt(text, at)
  if (first === undefined) return undefined
  const { form, month, bad, end } = first
  const one: DateFound = { form, periods: [{ from: month, to: month }], end }
  if (bad !== undefined) return { ...one, bad }
  const until = endOf(UNTIL, text, end)
  if (until > end) {
    if (match(NOW, text, until) !== null) return { ...one, open: 'now', end: NOW.lastIndex }
    const last = atomAt(text, until)
    if (last !== undefined) return rangeOf(first, last, text)
  }
  if (match(ONWARD, text, end) !== null) return { ...one, open: 'onward', end: ONWARD.lastIndex }
  return one
}

function rangeOf(first: Atom, last: Atom, text: string): DateFound {
  const end = endOf(STOP, text, last.end)
  const sameYear = last.form === 'bare' && first.form !== 'bare'
  const to = sameYear ? Math.floor(first.month / 12) * 12 + last.month : last.month
  const periods = [{ from: first.month, to }]
  if (last.bad !== undefined) return { form: first.form, periods, bad: last.bad, end }
  if (first.form !== 'day' && last.form !== 'day') return { form: first.form, periods, end }
  const whole = first.day === 1 && last.day === lastDay(last.month)
  return { form: whole ? 'month' : 'days', periods, end }
}

/** 2023年1-3月, 2023年1、2、5月, 2023年全年. */
function severalAt(text: string, at: number): DateFound | undefined {
  const whole = match(WHOLE_YEAR, text, at)
  if (whole !== null) {
    const from = Number(whole[1]) * 12
    const named = /12月$/.test(whole[0])
    return {
      form: named ? 'month' : 'year',
      periods: [{ from, to: from + 11 }],
      end: WHOLE_YEAR.lastIndex,
    }
  }
  const range = match(IN_YEAR, text, at)
  if (range !== null) {
    const [from, to] = [Number(range[2]), Number(range[3])]
    const january = Number(range[1]) * 12 - 1
    const bad = [from, to].find((month) => month < 1 || month > 12)
    return {
      form: 'month',
      periods: [{ from: january + from, to: january + to }],
      ...(bad === undefined ? {} : { bad }),
      end: IN_YEAR.lastIndex,
    }
  }
  const list = match(LISTED, text, at)
  if (list === null) return undefined
  const months = list[2]!.split(/月?[、和及与,;]|月/).filter((month) => month !== '')
  const bad = months.map(Number).find((month) => month < 1 || month > 12)
  return {
    form: 'month',
    periods: months.map((month) => {
      const number = Number(list[1]) * 12 + Number(month) - 1
      return { from: number, to: number }
    }),
    ...(bad === undefined ? {} : { bad }),
    end: LISTED.lastIndex,
  }
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lastDay(month: number): number {
  const year = Math.floor(month / 12)
  const leap = month % 12 === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return MONTH_DAYS[month % 12]! + (leap ? 1 : 0)
}
