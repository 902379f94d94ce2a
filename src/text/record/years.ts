import {
  type BaseTier,
  type BaseWord,
  leastBase,
  lengthOf,
  type MonthMark,
  type MonthText,
  monthText,
  oneBase,
  type PaidMonth,
  type PaidYear,
  type Period,
  periodOf,
  type Span,
  WAGE_YEARS,
  type WageYear,
  type WindowCount,
} from '@/engine'

import { grouped, showMonth } from '../time'
import { TIER_NAMES } from '../scheme'
import { baseWords, SPAN_FLAGS, haveWords, periodWords, windowName, windowState } from './insurance'

/** The page that fills a record year by year. */
export const YEARS_WORDS = {
  title: '按年填',
  lead: '一行是一个缴费年度：每年7月到次年6月。选一个基数，就填好一年。改一处，保存一处。',
  onlyPay: '只知道工资的，先按工资填，看看够不够。到手工资不是缴费基数，查到了再改。',
  first: '哪个月开始交',
  firstPlaceholder: '例如 201803',
  firstEcho: (month: MonthText, years: number) =>
    `从${showMonth(month)}到现在，有${years}个缴费年度`,
  recorded: (month: MonthText) => `记录从${showMonth(month)}开始，就从这个月列起`,
  hasCounts: '你现在存的是月数',
  hasCountsWhy: '按年填好以后，原来填的月数会被替换。想留着月数，直接返回就行。',
  replaceCounts: '改成按年填',
  years: '缴费年度',
  newer: '更近的年度',
  older: '更早的年度',
  same: (base: Span['base']) => `和上一年一样（${baseWords(base)}）`,
  onward: '以后每年都照这样填',
  next: '下一年',
  tiers: '按档次选',
  tiersHint: '0.8倍是0.8倍以上、不到1倍；1倍、2倍照此类推。',
  pickedBase: (count: number) => `选中的${count}个月，每月缴费基数（元）`,
  pickHint: '点月份，或者横着划过几个月，就能标成没交、补缴。',
  picked: (count: number) => `选了${count}个月，标成`,
  unpick: '不选了',
  total: (month: MonthText) => `算到${showMonth(month)}`,
  nextQuestion: '接着答下一题',
  cellMonth: (month: MonthText) => `${Number(month.slice('2024-'.length))}月`,
}

/**
 * How the years before those from July to June run, as the table of average wages has them; undefined for a record that
 * begins with one of these.
 * @param first the first month of the record
 */
export function oddYears(first: number): string | undefined {
  const years = WAGE_YEARS.map(periodOf)
  const whole = years.filter((year) => lengthOf(year) === 12)
  const latest = whole[whole.length - 1]!
  const isOld = ({ from }: Period) => (latest.from - from) % 12 !== 0
  const last = whole.filter(isOld).pop()
  const cut = years.filter((year) => lengthOf(year) !== 12)
  const end = Math.max(...[...whole.filter(isOld), ...cut].map(({ to }) => to))
  if (last === undefined || first > end) return undefined
  const [from, to] = [last.from, last.to].map((month) => `${Number(monthText(month).slice(5))}月`)
  return `${showMonth(monthText(last.to))}以前，一年是${from}到次年${to}。${cut.map(periodWords).join('、')}各是一行。`
}

/**
 * Ways to give a base without its figure, each with the yuan from which it counts.
 * @param year undefined where the months have several average wages, or none
 */
export function tierChoices(
  year: WageYear | undefined,
): readonly { value: BaseWord | 'unknown'; label: string }[] {
  const from = (name: string, tier: BaseTier) =>
    year === undefined ? name : `${name}：${grouped(leastBase(tier, year))}元起`
  const below = `不到${TIER_NAMES.x08}（含下限）`
  return [
    { value: 'floor', label: year === undefined ? below : `${below}：${lessWords(year)}` },
    { value: 'x08', label: from(TIER_NAMES.x08, 'x08') },
    { value: 'x1', label: from(`平均（${TIER_NAMES.x1}）`, 'x1') },
    { value: 'x2', label: from(TIER_NAMES.x2, 'x2') },
    { value: 'x3', label: from(`上限（${TIER_NAMES.x3}）`, 'x3') },
    { value: 'unknown', label: '待核实' },
  ]
}

/** Below which base no tier counts. */
const lessWords = (year: WageYear): string => `不到${grouped(leastBase('x08', year))}元`

/** From which base a tier counts in a month, and below which none does, so that one's own figure can be held against it; nothing without an average. */
export const leastWords = (
  tier: BaseTier | 'floor',
  month: MonthText,
  year: WageYear | undefined,
): string | undefined =>
  year &&
  `${showMonth(month)}的话，${tier === 'floor' ? lessWords(year) : `${grouped(leastBase(tier, year))}元起`}`

/** What selected months can be marked as. */
export const MARKS: readonly { value: MonthMark; label: string }[] = [
  { value: 'unpaid', label: '没交' },
  ...SPAN_FLAGS.map(({ id, name }) => ({ value: id, label: name })),
  { value: 'normal', label: '正常' },
]

/** The limits and the average of a year: 下限 6,520 · 平均 11,396 · 上限 34,188元. */
export const wageWords = ({ year }: PaidYear): string =>
  year === undefined
    ? '没查到这一年的平均工资，先只计年限'
    : `下限 ${grouped(year.floor)} · 平均 ${grouped(year.average)} · 上限 ${grouped(year.cap)}元`

/** A year in one line: 基数 13,000元 · 补缴3个月 · 1倍以上9个月. */
export function yearWords(of: PaidYear): string {
  const { months, year, counted } = of
  const paid = months.flatMap((month) => (month.paid === undefined ? [] : [month.paid]))
  if (paid.length === 0) {
    return year === undefined ? '还没填' : `还没填 · 平均 ${grouped(year.average)}元`
  }
  // Where all months count, their number stands beside it already.
  const all = paid.length === counted.valid ? [] : [`交了${paid.length}个月`]
  const rightful = paid.filter(({ backPaid, otherEmployer }) => !backPaid && !otherEmployer)
  const running = rightful.length > counted.valid ? ['这个月还不算'] : []
  return [...all, ...paidWords(paid), ...running, ...tierWords(of)].join(' · ')
}

/** What is said of months that were paid: their base, and how many have which flag. */
export function paidWords(paid: readonly NonNullable<PaidMonth['paid']>[]): string[] {
  const bases = [...new Set(paid.map(({ base }) => base))].map(baseWords)
  const flags = SPAN_FLAGS.flatMap(({ id, name }) => {
    const count = paid.filter((one) => one[id]).length
    return count === 0 ? [] : [`${name}${count}`]
  })
  const flagged = flags.length === 0 ? [] : [`${flags.join('、')}个月`]
  return [...(bases.length > 1 ? ['基数有几种'] : bases), ...flagged]
}

/** The highest tier that months of a year reach, and how many do where it is not all of them; else what is odd. */
function tierWords({ counted, months, year }: PaidYear): string[] {
  const base = oneBase(months)
  if (year !== undefined && typeof base === 'number') {
    if (base < year.floor) return ['低于下限，请核对']
    if (base > year.cap) return ['超过上限，请核对']
  }
  const tier = (['x3', 'x2', 'x1', 'x08'] as const).find((one) => counted[one] > 0)
  if (tier === undefined || typeof base === 'string') return []
  const count = counted[tier]
  return [`${TIER_NAMES[tier]}以上${count === counted.valid ? '' : `${count}个月`}`]
}

/** How many months of a year 年限 counts by now. */
export const validWords = ({ counted }: PaidYear): string => `计${counted.valid}个月`

/** Where a window stands, in one line. */
export const windowLine = (count: WindowCount): string =>
  `${windowName(count)}：${haveWords(count)}，${windowState(count).words}`
