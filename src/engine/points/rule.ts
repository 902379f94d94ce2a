import type { PointTable } from '../policy'
import type { Completion } from '../record'
import type { FactName, Facts } from '../facts'
import type { Day, Month } from '../time'
import { coder, type RuleId } from '../scheme'
import type { MonthsOfTier, Remark, RemarkParams } from './types'

/** What an answer is explained from: the facts as given, as counted and at their best, and the day. */
export interface Case {
  facts: Facts
  counted: Completion
  highest: Completion
  table: PointTable
  day: Day
  month: Month
}

/** Another reading of a conflict: its worth here (null: that source names no number), or a total of its own. */
export type OtherReading = { id: string; worth: number | null } | { id: string; total: number }

/** Why a rule is worth what it is. What few pages show is worked out when it is asked for. */
export interface Reasons {
  /** before the rule's own cap; the worth itself where there is none */
  value?: number
  /** the main reason: what it rests on, or what is missing */
  limit?: Remark
  notes?: Remark[]
  /** the first day on which time alone changes the answer */
  until?: () => Day | undefined
  /** true when, if this is worth nothing, what the person had has run out */
  lapsed?: boolean
  /** the months at a tier that it rests on, and what it is worth when they are too few by one */
  rests?: () => (MonthsOfTier & { worth: number }) | undefined
  readings?: () => OtherReading[]
}

/** One indicator of the scheme. */
export interface Rule {
  id: RuleId
  /** the facts it reads, the one to ask about first */
  facts: readonly FactName[]
  /** 二选一: only the highest of those that exclude one another counts (article 11) */
  exclusive?: true
  /** Points for completed facts on a day, after the rule's own cap and before its group. Allocates nothing. */
  worth: (facts: Completion, table: PointTable, day: Day, month: Month) => number
  explain(given: Case): Reasons
  /** true when there is no total at all (article 9) */
  vetoes?(facts: Completion): boolean
}

/** A remark with its values. */
export const remark = coder<RemarkParams>()
