import {
  cellOf,
  cellsOf,
  countsFor,
  type Exclusion,
  type LedgerMonth,
  LIMITS,
  type MonthCell,
  monthRuns,
  type MonthState,
  type MonthText,
  type MonthTime,
  type Onward,
  type PolicyVersion,
  timeOf,
  type WindowCount,
  type WindowOutlook,
  windowStanding,
} from '@/engine'

import { commas, listed } from '../common'
import { showMonth } from '../time'
import { TIER_NAMES } from '../scheme'
import { assumedText, onwardText } from './assumed'
import { SPAN_FLAGS } from './insurance'

const [BACK_PAID, OTHER_EMPLOYER, TAX_MISMATCH] = SPAN_FLAGS

const EXCLUSION_NAMES: Record<Exclusion, string> = {
  'back-paid': BACK_PAID.name,
  'other-employer': OTHER_EMPLOYER.name,
  'tax-mismatch': TAX_MISMATCH.name,
}

const CELL_NAMES: Record<MonthCell, string> = {
  ...TIER_NAMES,
  below: `不到${TIER_NAMES.x08}`,
  unknown: '待核实',
  'no-wage': '没法比',
  ...EXCLUSION_NAMES,
  gap: '没记录',
}

/** What the name leaves open, for the legend. */
const CELL_NOTES: Partial<Record<MonthCell, string>> = {
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

/** The looks that occur in these months, each with its words: of what a month is worth, and of what is not sure of it. */
export const legendOf = (
  months: readonly LedgerMonth[],
  thisMonth: MonthText,
): { cell: MonthCell | 'by-tier' | 'ahead'; words: string }[] => [
  ...cellsOf(months).map((cell) => ({
    cell,
    words: `${CELL_NAMES[cell]}${CELL_NOTES[cell] ?? ''}`,
  })),
  ...(months.some(({ byTier }) => byTier)
    ? [{ cell: 'by-tier' as const, words: '实线框：只选了档次，没写基数' }]
    : []),
  ...(months.some(({ month }) => month >= thisMonth)
    ? [{ cell: 'ahead' as const, words: '虚线框：还没过完，或者还没到，先不算' }]
    : []),
]

/** What a month that is not over is. */
const TIME_WORDS: Record<Exclude<MonthTime, 'over'>, string> = {
  running: '还没过完',
  'to-come': '还没到',
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
  const words = monthRuns(months, thisMonth).map(({ from, to, cell, time }) => {
    const ahead = time === 'over' ? '' : `（${TIME_WORDS[time]}）`
    return `${from === to ? `${from}月` : `${from}–${to}月`} ${CELL_NAMES[cell]}${ahead}`
  })
  return `${year}年：${commas(words) || '还没到'}`
}

/** What stands on a large month. */
export function monthWord(month: LedgerMonth, thisMonth: MonthText): string {
  const time = timeOf(month.month, thisMonth)
  return month.span === null && time !== 'over' ? TIME_WORDS[time] : CELL_NAMES[cellOf(month)]
}

/** One month read aloud: 2024年3月，1倍. */
export function monthSentence(month: LedgerMonth, thisMonth: MonthText): string {
  const time = timeOf(month.month, thisMonth)
  return commas([
    showMonth(month.month),
    monthWord(month, thisMonth),
    month.span !== null && time !== 'over' && TIME_WORDS[time],
  ])
}

/** Whether a month counts, and why not. */
export function countedWords(month: LedgerMonth, thisMonth: MonthText): string {
  const time = timeOf(month.month, thisMonth)
  const ahead = time === 'over' ? '' : `${TIME_WORDS[time]}，先不算；以后`
  const why = listed(month.excluded.map((one) => EXCLUSION_NAMES[one]))
  switch (countsFor(month)) {
    case 'gap':
      return time === 'over' ? '没有记录，不计' : `${TIME_WORDS[time]}，也没有记录`
    case 'nothing':
      return `${why}：年限、基数都不计`
    case 'years':
      return `${ahead}计年限，基数不计：${why}`
    case 'both':
      return `${ahead}${STATE_WORDS[month.state] ?? '年限、基数都计'}`
  }
}

const STATE_WORDS: Partial<Record<MonthState, string>> = {
  below: '计年限，不计基数分',
  unknown: '计年限，基数分待定',
  'no-wage': '计年限；没有当月的平均工资，基数分待定',
}

/** What becomes of a window in the next ten years if it goes on like this; undefined where that is not known. */
export function aheadWords(
  count: WindowCount,
  outlook: WindowOutlook | undefined,
): string | undefined {
  if (outlook === undefined) return undefined
  const { reached, lost } = outlook
  const [at, from] = [reached, lost].map((month) => month && showMonth(month))
  const standing = windowStanding(count)
  if (standing.state === 'years')
    return at ? `再到${at}，满${standing.next}年` : '照这样，不会再增加'
  const open = count.low === count.high ? '' : '待核实的不算，'
  if (at && from) return `${open}到${at}够；${from}起又不够`
  if (at) return `${open}到${at}够`
  if (from) return `${open}${from}起就不够了`
  // Of a tier that nothing is paid at, that so many months are missing is enough.
  if (count.high === 0) return undefined
  return `${open}${standing.state !== 'met' ? '照这样，十年里都不够' : `${count.id === 'paid-of-12' ? '照这样' : '基数跟得上的话'}，十年里一直够`}`
}

/** On what the months ahead rest. */
export const aheadBasis = (onward: Onward, policy: PolicyVersion): string =>
  `社保${onwardText(onward)}。${assumedText(policy)}`

export const TOO_MANY_SPANS = `记录会超过${LIMITS.spans}段，没有保存。请先把相邻、基数一样的合成一段。`
