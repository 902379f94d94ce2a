/** Seeded records in the layouts that people paste, each with the truth of it. */
import { monthNumber, monthText, WAGE_YEARS } from '@/engine'
import type { Rng } from '../../random'
import data from '../cases/cases.json'

/** A month as it was truly paid. */
export interface Paid {
  base: number
  backPaid: boolean
}

/** A pasted text and what it says. */
export interface MadeRecord {
  layout: string
  text: string
  /** by month, 2023-01 */
  truth: Map<string, Paid>
  /** the months that stand in rows of a table, which must mostly be taken */
  rows: string[]
}

interface Row extends Paid {
  month: number
  /** 养老, 医疗 and 失业 of the person, as they are written */
  shares: string[]
  flag: string
}

const LAST = monthNumber('2026-10')
const EMPLOYERS = [
  '上海某某信息技术有限公司',
  '58同城信息技术有限公司上海分公司',
  '上海51信用卡有限公司',
  '7-11便利店(上海)有限公司',
  '三六零数字科技公司',
  '上海市徐汇区第2中心小学',
  '某某劳务派遣有限公司3分公司',
]
const NOISE = [
  '姓名：张三 身份证号：310115199001011234',
  '联系电话 13812345678',
  '咨询电话：12333，工作时间9:00-17:00',
  '打印日期：2026年11月20日',
  '查询时间 2026-11-20 10:23:45',
  '以上信息仅供参考，以经办机构核定为准',
  '说明：补缴月份以实际到账为准',
  '单位名称：上海12306科技有限公司',
  '累计缴费月数 62',
  '合计 146196.00 11695.68',
  '第1页 共3页',
  '社会保障号 31011519900101123X',
  '参保日期 2015-07-01',
  '出生年月 199001',
  '我2023年1月工资涨到15000',
  '房租每月 8500 元',
  '个人账户余额 98765.43',
  '缴费比例 8% 2% 0.5%',
  '年龄35岁，工龄12年',
  '2025年 12 149208.00 11936.64',
  '截至2026年10月累计缴费98个月',
  '微信号 wx12183',
  '单位编号 00123456',
  '-----------------',
  '……',
  'hello 123',
]

const wageOf = (month: number) =>
  WAGE_YEARS.find(({ from, to }) => monthNumber(from) <= month && month <= monthNumber(to))

function baseIn(rng: Rng, months: readonly number[]): number {
  const wages = months.map(wageOf)
  const floor = Math.max(...wages.map((wage) => wage?.floor ?? 1500))
  const cap = Math.min(...wages.map((wage) => wage?.cap ?? 9000))
  const dice = rng.next()
  if (dice < 0.15) return cap
  if (dice < 0.25) return floor
  if (dice < 0.5) return Math.min(cap, Math.max(floor, wages[0]?.average ?? 3000))
  if (dice < 0.7)
    return Math.floor(rng.int(floor, cap) / 100) * 100 + 100 > cap
      ? cap
      : Math.ceil(rng.int(floor, cap) / 100) * 100 > cap
        ? floor
        : Math.max(floor, Math.floor(rng.int(floor, cap) / 100) * 100)
  return rng.int(floor, cap)
}

/** Consecutive months, a base for each July to June, some gaps, some months 补缴. */
function rowsOf(rng: Rng): Row[] {
  const length = rng.int(1, 48)
  const first = rng.chance(0.1)
    ? rng.int(monthNumber('2008-01'), monthNumber('2013-01'))
    : rng.int(monthNumber('2014-01'), LAST - length + 1)
  const style = rng.pick(['cents', 'tenths', 'whole'] as const)
  const rows: Row[] = []
  let year = -1
  let base = 0
  for (let month = first; month < first + length; month += 1) {
    if (rng.chance(0.04)) continue
    const season = Math.floor((month - 6) / 12)
    const wage = wageOf(month)
    const outside = wage !== undefined && (base < wage.floor || base > wage.cap)
    if (season !== year || outside || rng.chance(0.03)) base = baseIn(rng, [month])
    year = season
    rows.push({ month, base, backPaid: false, shares: sharesOf(base, style), flag: '' })
  }
  return rows
}

function sharesOf(base: number, style: 'cents' | 'tenths' | 'whole'): string[] {
  const digits = style === 'cents' ? 2 : style === 'tenths' ? 1 : 0
  return [0.08, 0.02, 0.005].map((share) => (base * share).toFixed(digits))
}

const year = (month: number) => Math.floor(month / 12)
const number = (month: number) => (month % 12) + 1
const two = (value: number) => String(value).padStart(2, '0')

type Written = (month: number) => string
const MONTHS: readonly Written[] = [
  (month) => `${year(month)}${two(number(month))}`,
  (month) => `${year(month)}-${two(number(month))}`,
  (month) => `${year(month)}/${two(number(month))}`,
  (month) => `${year(month)}年${two(number(month))}月`,
  (month) => `${year(month)}年${number(month)}月`,
  (month) => `${year(month)} 年 ${number(month)} 月`,
  (month) => `${year(month)}.${two(number(month))}`,
]

const thousands = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
type Money = (base: number) => string
const MONEY: readonly Money[] = [
  String,
  (base) => base.toFixed(2),
  (base) => thousands(String(base)),
  (base) => `${thousands(String(base))}.00`,
]

interface Table {
  /** heading and cell of each column, month and base among them */
  columns: { heading: string; cell: (row: Row, index: number) => string }[]
}

function tableOf(rng: Rng, plain: boolean): Table {
  const order = rng.pick(['month-first', 'base-first', 'number-first', 'shares-first'] as const)
  // Behind a base 2023.01 may be an amount.
  const month = rng.pick(order === 'base-first' ? MONTHS.slice(0, 6) : MONTHS)
  const money = plain ? rng.pick(MONEY.slice(0, 2)) : rng.pick(MONEY)
  const employer = rng.pick(EMPLOYERS)
  const monthColumn = {
    heading: rng.pick(['年月', '缴费年月', '费款所属期', '月份', '缴费月份']),
    cell: ({ month: at }: Row) => month(at),
  }
  const baseColumn = {
    heading: rng.pick(['缴费基数', '基数', '月缴费基数', '个人缴费基数(元)']),
    cell: ({ base }: Row) => money(base),
  }
  const shares = ['养老个人缴费额', '医疗个人缴费额', '失业个人缴费额'].map((heading, at) => ({
    heading,
    cell: ({ shares: all }: Row) => all[at]!,
  }))
  const extra = [
    { heading: '单位名称', cell: () => employer },
    { heading: '缴费状态', cell: () => rng.pick(['正常', '已缴', '已到账']) },
    { heading: '单位缴费额', cell: ({ base }: Row) => (base * 0.16).toFixed(2) },
    { heading: '缴费月数', cell: () => '1' },
    { heading: '到账年月', cell: ({ month: at }: Row) => MONTHS[0]!(at + 1) },
  ]
  const some = extra.filter(
    ({ heading }) => rng.chance(0.3) && (heading !== '到账年月' || rng.chance(0.3)),
  )
  const flagged = { heading: '补缴标志', cell: ({ backPaid }: Row) => (backPaid ? '1' : '0') }
  const base = [baseColumn, ...shares.slice(0, rng.int(0, 3))]
  const columns = {
    'month-first': [monthColumn, ...base, ...some],
    'base-first': [...base, monthColumn, ...some],
    'number-first': [
      { heading: '序号', cell: (_: Row, index: number) => String(index + 1) },
      monthColumn,
      ...base,
      ...some,
    ],
    'shares-first': [monthColumn, ...shares, baseColumn, ...some],
  }[order]
  return { columns: rng.chance(0.3) ? [...columns, flagged] : columns }
}

/** Marks some rows as 补缴, in words behind them where no column does. */
function withBackPaid(rng: Rng, rows: readonly Row[], column: boolean): Row[] {
  if (!rng.chance(0.4)) return [...rows]
  return rows.map((row) => {
    if (!rng.chance(0.15)) return row
    return {
      ...row,
      backPaid: true,
      flag: column ? '' : rng.pick(['补缴', '补收', '追缴', '补交', '补差']),
    }
  })
}

function grid(
  rng: Rng,
  rows: readonly Row[],
  between: string,
  headed: boolean,
): { lines: string[]; rows: Row[] } {
  const table = tableOf(rng, between === ',' || between === ' ')
  const hasColumn = headed && table.columns.some(({ heading }) => heading === '补缴标志')
  // Without headings 1 and 0 say nothing, and a month of payment is one too many.
  const columns = headed
    ? table.columns
    : table.columns.filter(({ heading }) => heading !== '补缴标志' && heading !== '到账年月')
  const marked = withBackPaid(rng, rows, hasColumn)
  const heading = columns.map((column) => column.heading).join(between)
  const body = marked.map((row, index) =>
    [...columns.map(({ cell }) => cell(row, index)), ...(row.flag === '' ? [] : [row.flag])].join(
      between,
    ),
  )
  return { lines: headed ? [heading, ...body] : body, rows: marked }
}

/** Lines that say nothing of the months, between the rows and around them. */
function withNoise(rng: Rng, lines: readonly string[], within: boolean): string[] {
  const noisy: string[] = []
  const some = () => {
    if (rng.chance(0.4)) noisy.push(rng.pick(NOISE))
  }
  some()
  some()
  lines.forEach((line, index) => {
    if (within && index > 1 && rng.chance(0.05)) noisy.push(rng.pick(NOISE))
    // Months with numbers of which none is a base, of a month that the record may have as well.
    if (within && index > 1 && rng.chance(0.01)) noisy.push(rng.pick(data.notTaken))
    noisy.push(line)
  })
  some()
  some()
  return noisy
}

/** Rows of months that were not paid, with a base that is in no truth. */
function notPaid(rng: Rng, rows: readonly Row[]): { lines: string[]; rows: Row[] } {
  const month = rng.pick(MONTHS.slice(0, 6))
  const kept = rows.map((row) => ({ row, paid: rng.chance(0.8) }))
  const lines = kept.map(({ row, paid }) => {
    const state = paid
      ? rng.pick(['已缴', '正常', '已到账', '无欠费', '补缴标志:0'])
      : rng.pick(['欠缴', '未缴', '未到账', '中断', '缓缴', '在途', '已退费', '冲销', '停缴'])
    return `${month(row.month)} ${row.base} ${row.shares[0]} ${state}`
  })
  return { lines, rows: kept.filter(({ paid }) => paid).map(({ row }) => row) }
}

type Layout = (rng: Rng, rows: Row[]) => { lines: string[]; rows: Row[]; asked?: boolean }

const LAYOUTS: Record<string, Layout> = {
  'tabs, headed': (rng, rows) => noisy(rng, grid(rng, rows, '\t', true)),
  'tabs, not headed': (rng, rows) => noisy(rng, grid(rng, rows, '\t', false)),
  'blanks, headed': (rng, rows) => noisy(rng, grid(rng, rows, ' ', true)),
  'blanks, not headed': (rng, rows) => noisy(rng, grid(rng, rows, ' ', false)),
  'wide blanks': (rng, rows) => noisy(rng, grid(rng, rows, '   ', rng.chance(0.5))),
  csv: (rng, rows) => noisy(rng, grid(rng, rows, ',', rng.chance(0.7))),
  'csv, quoted': (rng, rows) => {
    const { lines, rows: marked } = grid(rng, rows, '\t', rng.chance(0.7))
    return noisy(rng, {
      lines: lines.map((line) =>
        line
          .split('\t')
          .map((cell) => `"${cell}"`)
          .join(','),
      ),
      rows: marked,
    })
  },
  markdown: (rng, rows) => {
    const { lines, rows: marked } = grid(rng, rows, ' | ', true)
    const ruled = lines.map((line) => `| ${line} |`)
    return { lines: [ruled[0]!, '|---|---|', ...ruled.slice(1)], rows: marked }
  },
  'three insurances': (rng, rows) => {
    const month = rng.pick(MONTHS)
    const between = rng.pick([' ', '\t'])
    return noisy(rng, {
      lines: rows.flatMap((row) =>
        ['养老', '医疗', '失业'].map((kind, at) =>
          [month(row.month), kind, row.base, row.shares[at]].join(between),
        ),
      ),
      rows,
    })
  },
  'one cell a line': (rng, rows) => {
    const { lines, rows: marked } = grid(rng, rows, '\t', true)
    const plain = lines.filter((_, index) => index === 0 || marked[index - 1]!.flag === '')
    return {
      lines: withNoise(
        rng,
        plain.flatMap((line) => line.split('\t')),
        false,
      ),
      rows: marked.filter(({ flag }) => flag === ''),
    }
  },
  'one cell a line, not headed': (rng, rows) => {
    const month = rng.pick(MONTHS)
    const money = rng.pick(MONEY)
    return {
      lines: withNoise(
        rng,
        rows.flatMap((row) => [month(row.month), money(row.base), ...row.shares]),
        false,
      ),
      rows,
    }
  },
  'by year': (rng, rows) => {
    const money = rng.pick(MONEY)
    const lines: string[] = []
    let last = 0
    for (const row of rows) {
      if (year(row.month) !== last) lines.push(`${year(row.month)}年`)
      last = year(row.month)
      lines.push(`${number(row.month)}月 ${money(row.base)} ${row.shares[0]}`)
    }
    return { lines, rows }
  },
  cards: (rng, rows) => ({
    lines: rows.flatMap((row) => [
      `缴费年月：${MONTHS[1]!(row.month)}`,
      `缴费基数：${row.base.toFixed(2)}元`,
      `个人缴费：${row.shares[0]}元`,
      ...(rng.chance(0.5) ? [''] : []),
    ]),
    rows,
  }),
  json: (rng, rows) => {
    const items = rows.map((row) => ({
      month: MONTHS[rng.int(0, 1)]!(row.month),
      base: row.base,
      self: row.shares[0],
    }))
    return { lines: JSON.stringify(items, null, rng.pick([0, 2])).split('\n'), rows }
  },
  'due and paid': (rng, rows) => {
    const paid = rows.filter(() => rng.chance(0.8))
    return {
      lines: [
        '近期应缴情况',
        ...rows.map((row) => [MONTHS[0]!(row.month), row.base, ...row.shares].join('\t')),
        '养老保险实缴情况',
        '年月\t累计缴费月数\t实缴金额',
        ...paid.map((row, index) => [MONTHS[0]!(row.month), index + 1, row.shares[0]].join('\t')),
        `截止年月\t${MONTHS[0]!(rows[rows.length - 1]!.month)}\t累计缴费月数\t62`,
        '缴费单位',
        `201801-202302\t${EMPLOYERS[1]!}`,
      ],
      rows: paid,
    }
  },
  states: notPaid,
  'parts 补缴': (rng, rows) => {
    const cut = rng.int(0, rows.length)
    const heading = rng.pick(['补缴明细', '补收记录', '追缴情况：', '三、补缴'])
    const line = (row: Row) => `${MONTHS[0]!(row.month)} ${row.base} ${row.shares[0]}`
    const marked = rows.map((row, index) => ({ ...row, backPaid: index >= cut }))
    return {
      lines: [
        '缴费明细',
        ...marked.slice(0, cut).map(line),
        heading,
        ...marked.slice(cut).map(line),
      ],
      rows: marked,
    }
  },
  公积金: (rng, rows) => {
    const other = rows.map(
      (row) => `${MONTHS[0]!(row.month)}\t${row.base + 100}\t${row.base * 0.14}`,
    )
    const own = rows.map((row) => `${MONTHS[0]!(row.month)}\t${row.base}\t${row.shares[0]}`)
    return rng.chance(0.5)
      ? { lines: ['社会保险', ...own, '住房公积金', ...other], rows }
      : { lines: ['住房公积金缴存明细', ...other, '养老保险', ...own], rows }
  },
  reversed: (rng, rows) => {
    const taken = rows.map((row) => ({ row, back: rng.chance(0.1) }))
    return {
      lines: taken.flatMap(({ row, back }) => [
        `${MONTHS[0]!(row.month)}\t${row.base}\t${row.shares[0]}`,
        ...(back ? [`${MONTHS[0]!(row.month)}\t-${row.base}\t-${row.shares[0]}`] : []),
      ]),
      rows: taken.filter(({ back }) => !back).map(({ row }) => row),
    }
  },
  ranges: (rng, rows) => {
    const parts: Row[][] = []
    for (const row of rows) {
      const part = parts[parts.length - 1]
      const last = part?.[part.length - 1]
      if (last?.month === row.month - 1 && last.base === row.base) part!.push(row)
      else parts.push([row])
    }
    const month = rng.pick(MONTHS.slice(0, 5))
    const name = rng.pick(['', '缴费基数', '基数：'])
    return {
      lines: parts.map((part) => {
        const [first, last] = [part[0]!.month, part[part.length - 1]!.month]
        const months =
          first === last
            ? month(first)
            : `${month(first)}${rng.pick(['-', '至', '~', '—'])}${month(last)}`
        return `${months} ${name}${part[0]!.base}`
      }),
      rows,
      asked: true,
    }
  },
  certificate: (rng, rows) => {
    const [first, last] = [rows[0]!, rows[rows.length - 1]!]
    const period = `${MONTHS[4]!(first.month)}至${MONTHS[4]!(last.month)}`
    return {
      lines: [
        rng.pick([
          `兹证明张三同志自${period}在本市参加城镇职工基本养老保险，累计缴费${rows.length}个月。`,
          `张三于${period}在我单位缴纳社会保险，目前缴费基数为${last.base}元。`,
          `参保人${period}期间缴费${rows.length}个月，最近一个月缴费基数${last.base}元，联系电话12333。`,
        ]),
        '特此证明。',
      ],
      rows,
      asked: true,
    }
  },
  'yearly sums': (_rng, rows) => ({
    lines: rows
      .filter((_, index) => index % 12 === 0)
      .map(
        (row) => `${year(row.month)}年 12 ${row.base.toFixed(2)} ${(row.base * 0.96).toFixed(2)}`,
      ),
    rows: [],
  }),
  'lost breaks': (_rng, rows) => ({
    lines: [
      rows
        .slice(0, 12)
        .map((row) => `${MONTHS[0]!(row.month)} ${row.base} ${row.shares[0]}`)
        .join(' '),
    ],
    rows: rows.slice(0, 12),
  }),
}

function noisy(rng: Rng, { lines, rows }: { lines: string[]; rows: Row[] }) {
  return { lines: withNoise(rng, lines, true), rows }
}

const BREAKS = ['\n', '\n', '\n', '\r\n', '\u2028', '\u0085', '\n\n']

/** A record in one of the layouts, with what it truly says. */
export function makeRecord(rng: Rng): MadeRecord {
  const layout = rng.pick(Object.keys(LAYOUTS))
  let rows = rowsOf(rng)
  while (rows.length === 0) rows = rowsOf(rng)
  const made = LAYOUTS[layout]!(rng, rng.chance(0.2) ? [...rows].reverse() : rows)
  // Empty lines between rows part what stands under a heading.
  const mark = rng.pick(layout === 'parts 补缴' ? BREAKS.slice(0, -1) : BREAKS)
  let text = made.lines.join(mark)
  if (rng.chance(0.1)) text = wide(text)
  return {
    layout,
    text,
    truth: new Map(
      made.rows.map(({ month, base, backPaid }) => [monthText(month), { base, backPaid }]),
    ),
    rows: made.asked ? [] : made.rows.map(({ month }) => monthText(month)),
  }
}

/** Digits as a Chinese keyboard writes them. */
const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
