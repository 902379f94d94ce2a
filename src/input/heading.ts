import type { Scanned, Token } from './tokens'
import { OTHER_BASE } from './vocabulary'

/** What a column holds. */
export type Role =
  | 'month'
  | 'from'
  | 'to'
  | 'year'
  /** 1–12, beside a year */
  | 'month-of-year'
  | 'base'
  | 'payment-date'
  | 'due'
  | 'paid'
  /** 补缴标志 */
  | 'back-paid'
  /** 到账标志 */
  | 'paid-flag'
  | 'status'
  /** names and kinds, in any words */
  | 'name'
  | 'other'

/** The headings of a table's columns. */
export interface Heading {
  roles: Role[]
  /** one of them is 基数, even where it is not known which */
  base: boolean
  delimiter: Scanned['delimiter']
}

/** By the first that fits; a heading of another thing may hold a word of a later one. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:是否)?(?:补[缴收]|追缴)(?:标志|标识|标记)?$|补缴标[志识记]|是否补缴|^补缴类/, 'back-paid'],
  [/(?:到账|缴费|实缴|已缴)标[志识记]/, 'paid-flag'],
  [/月数|个月|次数|序号|编号|代码|号码|^序$|^no\.?$|证号|^行?号$/i, 'other'],
  [/单位名称|单位$|公司|姓名|险种|地区|参保地|机构|经办|人员|身份/, 'name'],
  [
    /(?:到账|入账|缴款|扣款|支付|结算|记账|实缴|划账|办理|核定|打印|查询)(?:日期|时间|年月|月份|日|月)/,
    'payment-date',
  ],
  [/(?:缴费日期|付款日|日期)$|^(?:pay(?:ment)?|paid) ?(?:date|on)/i, 'payment-date'],
  [/(?:起始|开始|起缴|起)(?:日期|时间|年月|月份|月|期)?$|^(?:from|start)/i, 'from'],
  [/(?:终止|结束|截止|止)(?:日期|时间|年月|月份|月|期)?$|^(?:to|end)/i, 'to'],
  [/^年份?$|^(?:缴费|结算)?年度$|^year$/i, 'year'],
  [/^(?:月|月份|month)$/i, 'month-of-year'],
  [
    /年月|月份|所属期|所属月|费款期|缴费期|缴费月$|账期|月度|起止|对应月|缴费时间|时段|期间|period|month/i,
    'month',
  ],
  [/应缴|应收/, 'due'],
  [/实缴|实收|到账(?:金额|额)|已缴(?:金额|额)|^paid$/, 'paid'],
  [/状态|标[志识记]|类型|类别|方式|备注|情况|说明|摘要|status|type|remark|note/i, 'status'],
]

const BASE = /基数|缴费工资|\bbase\b/i

/** What a column's heading says that it holds. */
export function roleOf(text: string): Role {
  const heading = text.replace(/["'\s:*#]/g, '')
  if (BASE.test(heading)) return OTHER_BASE.test(heading) ? 'other' : 'base'
  return ROLES.find(([words]) => words.test(heading))?.[1] ?? 'other'
}

/** The columns of a line as text. */
export function cellsOf(line: string, { tokens, cells }: Scanned): string[] {
  const bounds: ({ start: number; end: number } | undefined)[] = Array.from({ length: cells })
  for (const { cell, start, end } of tokens) {
    const bound = bounds[cell]
    if (bound === undefined) bounds[cell] = { start, end }
    else bound.end = end
  }
  return bounds.map((bound) => (bound === undefined ? '' : line.slice(bound.start, bound.end)))
}

/** The headings that a line is, or undefined: at least two columns, one of them for months. */
export function headingOf(line: string, scanned: Scanned): Heading | undefined {
  if (scanned.cells < 2 || scanned.tokens.some(isContent)) return undefined
  const roles = settled(cellsOf(line, scanned))
  if (!roles.some((role) => MONTHS.has(role))) return undefined
  const base = roles.includes('base')
  // Two tables side by side: each row holds two.
  const twice = roles.filter((role) => role === 'month').length > 1
  return { roles: twice ? [] : roles, base, delimiter: scanned.delimiter }
}

/** Whether a line is the second line of headings, with 基数 in it. */
export const headsBase = (line: string, scanned: Scanned): boolean =>
  !scanned.tokens.some(isContent) && cellsOf(line, scanned).some((cell) => roleOf(cell) === 'base')

const MONTHS: ReadonlySet<Role> = new Set<Role>([
  'month',
  'from',
  'month-of-year',
  'year',
  'payment-date',
])
/** The month that a payment was for, whatever other months stand beside it. */
const PAID_FOR = /所属|费款|对应|period/i

/** The roles of a table's columns, where one says what another is. */
export function settled(headings: readonly string[]): Role[] {
  const roles = headings.map(roleOf)
  const months = headings.filter((_, index) => roles[index] === 'month')
  const paidFor = months.length > 1 && months.some((heading) => PAID_FOR.test(heading))
  return roles.map((role, index) => {
    if (role === 'month-of-year' && !roles.includes('year')) return 'month'
    return role === 'month' && paidFor && !PAID_FOR.test(headings[index]!) ? 'payment-date' : role
  })
}

const isContent = (token: Token): boolean =>
  token.kind === 'date' ||
  token.kind === 'year' ||
  (token.kind === 'number' && !(Math.abs(token.value) < 100))
