import type { Period } from '@/engine'

/** How a date was written, where that says how sure it is. */
export type DateForm =
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

interface Atom {
  form: 'month' | 'dot' | 'short' | 'bare' | 'day'
  month: number
  day?: number
  bad?: number
  end: number
}

type Reader = (found: string[]) => Omit<Atom, 'end'>

const plain =
  (form: Atom['form'], year: number, month: number, day?: number): Reader =>
  (found) => {
    const number = Number(found[month])
    const years = form === 'short' ? 2000 + Number(found[year]) : Number(found[year])
    const atom = { form, month: years * 12 + number - 1, day: day && Number(found[day]) }
    return number < 1 || number > 12 ? { ...atom, bad: number } : atom
  }

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMES = `(${ENGLISH.join('|')})[a-z]{0,6}\\.?`
const english =
  (year: number, name: number): Reader =>
  (found) => ({
    form: 'month',
    month: Number(found[year]) * 12 + ENGLISH.indexOf(found[name]!.toLowerCase()),
  })

const DIGITS = '〇一二三四五六七八九'
const chinese: Reader = ([, year, month]) => {
  const years = Number(
    Array.from(year!.replace(/零/g, '〇'), (one) => DIGITS.indexOf(one)).join(''),
  )
  const [tens, ones] = month!.includes('十') ? month!.split('十') : ['', month!]
  const ten = month!.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens!)) : 0
  const number = ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones!))
  const atom = { form: 'month' as const, month: years * 12 + number - 1 }
  return number < 1 || number > 12 ? { ...atom, bad: number } : atom
}

const YEAR = '((?:19|20)\\d\\d)'
/** Each way to write a month or a day; the first that fits is taken. All are tried at one place and look a few characters ahead. */
const WAYS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`${YEAR}([-./])(\\d{1,2})\\2(\\d{1,2})(?![\\d月])`, 'y'), plain('day', 1, 3, 4)],
  [new RegExp(`${YEAR}年(\\d{1,2})月(\\d{1,2})[日号]`, 'y'), plain('day', 1, 2, 3)],
  [
    new RegExp(`${YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\d.])`, 'y'),
    plain('day', 1, 2, 3),
  ],
  [new RegExp(`${YEAR}年(\\d{1,2})月[份度]?(?!\\d{1,2}[^\\d,.])`, 'y'), plain('month', 1, 2)],
  [
    new RegExp(`${YEAR}([-/])(\\d{1,2})(?![\\d月%]|\\.\\d|\\2\\d{1,2}(?!\\d))`, 'y'),
    plain('month', 1, 3),
  ],
  [new RegExp(`${YEAR}\\.(\\d{1,2})(?![\\d月%元]|\\.\\d)`, 'y'), plain('dot', 1, 2)],
  [new RegExp(`${YEAR}(\\d\\d)(?!\\d|\\.\\d)`, 'y'), plain('month', 1, 2)],
  [new RegExp(`(0?[1-9]|1[0-2])/${YEAR}(?![\\d/.])`, 'y'), plain('month', 2, 1)],
  [new RegExp(`${NAMES}[ ,'-]{0,2}${YEAR}(?!\\d)`, 'iy'), english(2, 1)],
  [new RegExp(`${YEAR}[ -]?${NAMES}(?![a-z])`, 'iy'), english(1, 2)],
  [/(\d\d)年(\d{1,2})月[份度]?/y, plain('short', 1, 2)],
  [/([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月[份度]?/y, chinese],
  [
    /(\d{1,2})月份?(?![数均薪供租底初末费利息]|\d{1,2}[日号])/y,
    ([, month]) => ({
      form: 'bare',
      month: Number(month) - 1,
      ...(Number(month) < 1 || Number(month) > 12 ? { bad: Number(month) } : {}),
    }),
  ],
]

/** What every date begins with; most numbers do not. */
const MAY_BEGIN = new RegExp(
  `(?:19|20)\\d\\d|\\d{1,2}[/月年]|(?:${ENGLISH.join('|')})|[〇零一二三四五六七八九]{4}年`,
  'iy',
)
const TIME = /[T ]?\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?/y
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

const match = (way: RegExp, text: string, at: number): RegExpExecArray | null => {
  way.lastIndex = at
  return way.exec(text)
}

const endOf = (way: RegExp, text: string, at: number): number =>
  match(way, text, at) === null ? at : way.lastIndex

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

function atomAt(text: string, at: number): Atom | undefined {
  for (const [way, read] of WAYS) {
    const found = match(way, text, at)
    if (found === null) continue
    const atom = read(found)
    return { ...atom, end: atom.form === 'day' ? endOf(TIME, text, way.lastIndex) : way.lastIndex }
  }
  return undefined
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lastDay(month: number): number {
  const year = Math.floor(month / 12)
  const leap = month % 12 === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return MONTH_DAYS[month % 12]! + (leap ? 1 : 0)
}
