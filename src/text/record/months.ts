import {
  LIMITS,
  type Exclusion,
  type LedgerMonth,
  type MonthState,
  type MonthText,
  type Onward,
  type PolicyVersion,
  type WindowCount,
  type WindowOutlook,
} from '@/engine'

import type { EditExtent } from '@/engine'

import { showMonth } from '../time'
import { TIER_NAMES } from '../scheme'
import { assumedText, onwardText } from './assumed'
import { FLAGS } from './insurance'

/** What a month of the grid is drawn as: why it does not count, else what it is worth. */
export type Cell = MonthState | Exclusion

/** A month's one cell, whatever else is said of it on its own page. */
export const cellOf = ({ state, excluded }: LedgerMonth): Cell => excluded[0] ?? state

const MONTHS = 12

const [BACK_PAID, OTHER_EMPLOYER, TAX_MISMATCH] = FLAGS

const EXCLUSION_NAMES: Record<Exclusion, string> = {
  'back-paid': BACK_PAID.name,
  'other-employer': OTHER_EMPLOYER.name,
  'tax-mismatch': TAX_MISMATCH.name,
}

const CELL_NAMES: Record<Cell, string> = {
  ...TIER_NAMES,
  below: `不到${TIER_NAMES.x08}`,
  unknown: '待核实',
  'no-wage': '没法比',
  ...EXCLUSION_NAMES,
  gap: '没记录',
}

/** What the name leaves open, for the legend. */
const CELL_NOTES: Partial<Record<Cell, string>> = {
  x08: '以上',
  x1: '以上',
  x2: '以上',
  x3: '（上限）',
  below: '，只计年限',
  unknown: '，先只计年限',
  'no-wage': '：没有当月的平均工资，先只计年限',
  'back-paid': '，都不计',
  'other-employer': '，都不计',
  'tax-mismatch': '，只计年限',
}

/** In the order of the legend. */
const CELLS = Object.keys(CELL_NAMES) as Cell[]

/** The cells that occur in these months, each with its words. */
export function legendOf(months: readonly LedgerMonth[]): { cell: Cell; words: string }[] {
  const there = new Set(months.map(cellOf))
  return CELLS.filter((cell) => there.has(cell)).map((cell) => ({
    cell,
    words: `${CELL_NAMES[cell]}${CELL_NOTES[cell] ?? ''}`,
  }))
}

export const AHEAD_LEGEND = '虚线框：还没过完，或者还没到，先不算'

/** What a month that is not over is. */
const aheadWord = (month: MonthText, thisMonth: MonthText): string =>
  month > thisMonth ? '还没到' : '还没过完'

interface Run {
  from: number
  to: number
  name: string
}

/**
 * A year read aloud: 2024年：1–6月 1倍，7–12月 2倍.
 * @param thisMonth what has not come yet is named apart, and a gap there is not named
 */
export function yearSentence(
  year: number,
  months: readonly LedgerMonth[],
  thisMonth: MonthText,
): string {
  const runs: Run[] = []
  months.forEach((month, index) => {
    const ahead = month.month >= thisMonth
    if (ahead && month.span === null) return
    const name = `${CELL_NAMES[cellOf(month)]}${ahead ? `（${aheadWord(month.month, thisMonth)}）` : ''}`
    const last = runs[runs.length - 1]
    if (last?.name === name && last.to === index) last.to = index + 1
    else runs.push({ from: index + 1, to: index + 1, name })
  })
  const words = runs.map(
    ({ from, to, name }) => `${from === to ? `${from}月` : `${from}–${to}月`} ${name}`,
  )
  return `${year}年：${words.join('，') || '还没到'}`
}

/** What stands on a large month. */
export const monthWord = (month: LedgerMonth, thisMonth: MonthText): string =>
  month.span === null && month.month >= thisMonth
    ? aheadWord(month.month, thisMonth)
    : CELL_NAMES[cellOf(month)]

/** One month read aloud: 2024年3月，1倍. */
export const monthSentence = (month: LedgerMonth, thisMonth: MonthText): string =>
  `${showMonth(month.month)}，${monthWord(month, thisMonth)}${month.span !== null && month.month >= thisMonth ? `，${aheadWord(month.month, thisMonth)}` : ''}`

/** Whether a month counts, and why not. */
export function countedWords(
  { month, state, excluded }: LedgerMonth,
  thisMonth: MonthText,
): string {
  if (state === 'gap')
    return month >= thisMonth ? `${aheadWord(month, thisMonth)}，也没有记录` : '没有记录，不计'
  const words = excluded.map((one) => EXCLUSION_NAMES[one]).join('、')
  const ahead = month >= thisMonth ? `${aheadWord(month, thisMonth)}，先不算；以后` : ''
  if (excluded.some((one) => one !== 'tax-mismatch')) return `${words}：年限、基数都不计`
  if (words !== '') return `${ahead}计年限，基数不计：${words}`
  return `${ahead}${STATE_WORDS[state] ?? '年限、基数都计'}`
}

const STATE_WORDS: Partial<Record<MonthState, string>> = {
  below: '计年限，不计基数分',
  unknown: '计年限，基数分待定',
  'no-wage': '计年限；没有当月的平均工资，基数分待定',
}

/** What becomes of a window if it goes on like this; undefined where nothing changes. */
export function aheadWords(
  { id, low, high }: WindowCount,
  outlook: WindowOutlook | undefined,
): string | undefined {
  if (outlook === undefined) return undefined
  const { reached, lost } = outlook
  const [at, from] = [reached, lost].map((month) => month && showMonth(month))
  if (id === 'years') return at && `再到${at}，满${Math.floor(low / MONTHS) + 1}年`
  const open = low === high ? '' : '待核实的不算，'
  if (at && from) return `${open}到${at}够；${from}起又不够`
  if (at) return `${open}到${at}够`
  return from && `${open}${from}起就不够了`
}

/** On what the months ahead rest. */
export const aheadBasis = (onward: Onward, policy: PolicyVersion): string =>
  `社保${onwardText(onward)}。${assumedText(policy)}没写哪个月够或不够的窗口，十年内没有变化。`

export const TOO_MANY_SPANS = `记录会超过${LIMITS.spans}段，没有保存。请先把相邻、基数一样的合成一段。`

/**
 * For which months a change is meant, to choose from.
 * @param last the last month of the span or gap, undefined where it has no end
 */
export const reachOptions = (
  month: MonthText,
  last: MonthText | undefined,
): { value: EditExtent; label: string }[] => [
  { value: 'month', label: `只有${showMonth(month)}` },
  {
    value: 'onward',
    label: `从这个月起，${last === undefined ? '一直到现在' : `到${showMonth(last)}`}`,
  },
]
