/** A single month or day as it is written. */
export interface Atom {
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

/** How English months begin. */
export const ENGLISH = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]
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

/** A year of four digits. */
export const YEAR = '((?:19|20)\\d\\d)'
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

const TIME = /[T ]?\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?/y

/** What stands at a place, by an expression that is `y`. */
export const match = (way: RegExp, text: string, at: number): RegExpExecArray | null => {
  way.lastIndex = at
  return way.exec(text)
}

/** Where an expression stops that begins at a place; the place itself where it does not fit. */
export const endOf = (way: RegExp, text: string, at: number): number =>
  match(way, text, at) === null ? at : way.lastIndex

/** The month or day that begins at a place, if one does. */
export function atomAt(text: string, at: number): Atom | undefined {
  for (const [way, read] of WAYS) {
    const found = match(way, text, at)
    if (found === null) continue
    const atom = read(found)
    return { ...atom, end: atom.form === 'day' ? endOf(TIME, text, way.lastIndex) : way.lastIndex }
  }
  return undefined
}
