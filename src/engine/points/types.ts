import type { BaseTier, Coded, NoParams, QualificationLevel, RuleId } from '../scheme'
import type { MonthTest } from '../policy'
import type { DayText, MonthText } from '../time'
import type { FactName } from '../facts'

/**
 * counted: adds its points · outranked: another of its exclusive group counts · capped: counts up to its cap ·
 * not-met: known, and worth nothing · unknown: an open fact could change it · lapsed: its time is over ·
 * assumed: not asked, taken as none.
 */
export type LineStatus =
  'counted' | 'outranked' | 'capped' | 'not-met' | 'unknown' | 'lapsed' | 'assumed'

/** Why a line is worth what it is, and what to be careful of: each code with its values. */
export interface RemarkParams {
  age: { age: number }
  'under-age': { age: number; adult: number }
  'beyond-scale': { age: number; last: number }
  /** answered one step lower; ask */
  'one-certificate': NoParams
  'no-points-for-level': { level: QualificationLevel }
  'not-gained-in-shanghai': { level: QualificationLevel }
  'not-matching-job': { level: QualificationLevel }
  'not-registered': { level: QualificationLevel }
  'base-months-short': { level: QualificationLevel; have: number } & MonthTest
  'base-months-open': { level: QualificationLevel; low: number; high: number } & MonthTest
  'full-years': { months: number; years: number }
  /** months that are not in the years */
  'months-excluded': { months: number }
  /** months that are not in the base */
  'base-months-excluded': { months: number }
  'months-short': { tier: BaseTier; have: number } & MonthTest
  'months-open': { tier: BaseTier; low: number; high: number } & MonthTest
  'months-met': { tier: BaseTier; have: number } & MonthTest
  'above-cap': { months: number }
  'no-average-wage': { months: number }
  'stale-counts': { asOf: MonthText }
  'counts-too-late': { asOf: MonthText }
  'not-in-catalogue': NoParams
  'major-not-matching-job': NoParams
  /** tax in yuan a year and hires, both after the share */
  'below-first-step': { tax: number; hires: number; stepTax: number; stepHires: number }
  'by-tax': { tax: number }
  'by-hires': { hires: number }
  cap: { cap: number }
  'years-counted': { years: number }
  /** saved: points that wait */
  'years-short': { years: number; need: number; saved: number }
  'years-married': { years: number }
  'service-kept': { until: MonthText }
  'left-area': { until: MonthText }
  'no-end-month': NoParams
  ended: { until: MonthText }
  records: { counted: number; lapsed: number; each: number; years: number }
  vetoed: NoParams
  /** the given day or month lies after `on` */
  'in-future': { date: DayText }
}

/** A reason or a remark; the words are in `text/`. */
export type Remark = Coded<RemarkParams>

/** What the other reading of a conflict would give here; null where that source names no number or the answers do not tell. */
export interface LineReading {
  /** id of the conflict in `policy/conflicts.ts` */
  id: string
  points: number | null
  total: number | null
}

/** Months that there are at a tier, and how many it takes. */
export interface MonthsOfTier extends MonthTest {
  tier: BaseTier
  have: number
}

/** One rule's answer. `points` is what the line adds, `value` what it is worth before group and cap. */
export interface Line {
  rule: RuleId
  clauses: readonly string[]
  status: LineStatus
  points: number
  value: number
  /** bounds of what the line could be worth while facts are open, before group; equal when settled */
  low: number
  high: number
  /** the main reason: what it rests on, or what is missing */
  limit?: Remark
  notes: Remark[]
  /** the first day on which time alone changes this line */
  until?: DayText
  readings?: LineReading[]
  /** the months that its points rest on, where none is open, and the total when they are too few by one */
  rests?: MonthsOfTier & { total: number }
}

export interface Explanation {
  total: number | null
  reaches: 'yes' | 'no' | 'open'
  policy: string
  lines: Line[]
  assumed: FactName[]
  /** true where the answer rests on rules or wages that are only assumed to go on */
  beyondCoverage?: true
  vetoed?: true
}

export interface Range {
  low: number | null
  high: number | null
  open: FactName[]
  assumed: FactName[]
  mayBeVetoed?: true
  next?: { fact: FactName; spread: number }
}

type EligibilityId = 'permit' | 'insured' | 'adult' | 'honest-material' | 'no-serious-crime'

export interface Eligibility {
  id: EligibilityId
  verdict: 'yes' | 'no' | 'unknown'
  because: Coded<EligibilityParams>
}

/** Why one may or may not apply: each code with its values. */
export interface EligibilityParams {
  'permit-valid': { until: DayText }
  'permit-not-given': NoParams
  /** it is still to be got */
  'no-permit': NoParams
  /** on: the day of the expiry */
  'permit-expired': { on: DayText }
  /** the new expiry is not given */
  'permit-renewed': NoParams
  'insured-enough': InsuredParams
  /** enough in all, not in the last months */
  'insured-long-ago': InsuredParams
  'insured-short': InsuredParams
  'insurance-open': NoParams
  'counts-stale': { asOf: MonthText }
  adult: { age: number }
  'under-age': { age: number }
  'age-open': NoParams
  'birthday-ahead': NoParams
  'no-record': NoParams
  'record-in-window': { count: number; years: number }
  'record-not-asked': NoParams
  'record-open': NoParams
  vetoed: NoParams
}

export type EligibilityCode = keyof EligibilityParams

/** Months paid: `have` of the `need` within the window, and in all. */
export type InsuredParams = MonthTest & { have: number; months: number }
