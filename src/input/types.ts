import type { Coded, NoParams, Span } from '@/engine'

/** Why a person is asked before something is saved. */
export type AskCode =
  /** the base is below 下限 or above 上限 of a month */
  | 'outside-limits'
  /** columns or words name several bases */
  | 'several-bases'
  /** several numbers may be the base */
  | 'several-numbers'
  /** of several months: the base of each or the sum of all */
  | 'base-or-sum'
  /** 12 183, 12.183, 12'183, (12183) */
  | 'written'
  /** 12183.50 */
  | 'decimals'
  /** 12k, 1.2万 */
  | 'unit'
  /** 12183 and 2倍 */
  | 'base-and-multiple'
  /** 按上限 */
  | 'word-for-base'
  /** an unknown word stands before the number */
  | 'unknown-word'
  /** the words speak of something else too: 工资, 合计 */
  | 'other-thing'
  /** a sentence: its months and its base need not belong together */
  | 'sentence'
  /** months that were paid, and no base with them */
  | 'base-missing'
  /** the range has another number of months than is said */
  | 'count-differs'
  /** 应缴: no proof of payment */
  | 'due'
  /** 补缴 or not */
  | 'back-paid-unclear'
  /** paid long after its month */
  | 'paid-late'
  /** another line says that the month was not paid, or that money went back */
  | 'contradicted'
  /** a negative amount beside the base */
  | 'negative-beside'
  /** lines give a month different bases or flags */
  | 'differs'
  /** several months in one line */
  | 'several-months'
  /** a day, which may be that of the payment */
  | 'day'
  /** 2023.01 where an amount may stand */
  | 'month-or-amount'
  /** 23年1月 */
  | 'short-year'
  /** 2023年度: a calendar year or a 缴费年度 */
  | 'season'
  /** 2023年全年 */
  | 'whole-year'
  /** 2023年1月起 */
  | 'open-end'
  /** reaches into months that have not come */
  | 'partly-ahead'
  /** begins before there was 职工社保 */
  | 'partly-too-early'
  /** a number stood before the first month: it is not clear which belongs to which */
  | 'order'
  /** the part of the text that it stands in is not clear */
  | 'part-unclear'
  /** paid elsewhere, 转入 */
  | 'elsewhere'
  /** a mark turns the direction of writing */
  | 'turned'

/** Why a line is left out. */
export type LeaveCode =
  /** headings, notes: no month in it */
  | 'no-month'
  | 'no-base'
  /** 13月 */
  | 'no-such-month'
  /** the end before the beginning */
  | 'reversed'
  | 'too-early'
  | 'ahead'
  | 'zero'
  | 'negative'
  | 'not-paid'
  | 'other-record'
  /** the months of a year without one by one */
  | 'year-only'
  /** the month of a document, not of a payment */
  | 'other-date'
  /** 1.5倍 */
  | 'no-such-multiple'
  | 'too-many-numbers'
  /** several months, and not clear which base is whose */
  | 'several-months'
  | 'too-many-spans'
  | 'too-much'

/** The values of each question: a word that is not known, where there is one. */
export type AskParams = {
  [Code in AskCode]: Code extends 'unknown-word' ? { word?: string } : NoParams
}

/** The values of each reason. */
export interface LeaveParams extends Record<PlainLeave, NoParams> {
  'no-such-month': { month: number }
  'too-many-spans': { most: number; left: number }
}
/** A reason without values. */
export type PlainLeave = Exclude<LeaveCode, 'no-such-month' | 'too-many-spans'>

/** A line that was not taken, as the person counts and sees it. */
export interface Excerpt {
  /** from 1 */
  line: number
  /** its beginning, as it was pasted */
  text: string
}

/** What a person must decide, once for all lines that raise the same question. */
export type Asked = Coded<AskParams> & {
  lines: Excerpt[]
  /** what may be meant; nothing of it is saved without a tap */
  options: Span[][]
}

/** A line that is not used, and why. */
export type LeftOut = Excerpt & Coded<LeaveParams>

/** What was understood of a pasted record. */
export interface Pasted {
  /** what may be saved without asking: in order, neighbours of equal base and flags as one */
  spans: Span[]
  asked: Asked[]
  leftOut: LeftOut[]
}
