import type { RuleId } from '../scheme'
import type { DayText } from '../time'
import type { FactName } from '../facts'

/**
 * counted: adds its points · outranked: another of its exclusive group counts · capped: counts up to its cap ·
 * not-met: known, and worth nothing · unknown: an open fact could change it · lapsed: its time is over ·
 * assumed: not asked, taken as none.
 */
export type LineStatus =
  'counted' | 'outranked' | 'capped' | 'not-met' | 'unknown' | 'lapsed' | 'assumed'

/** A reason or a remark: a code with its values; the words are in `text/`. */
export interface Remark {
  code: RemarkCode
  params: Record<string, number | string>
}

/** Why a line is worth what it is, and what to be careful of. Params are named behind each code. */
type RemarkCode =
  | 'age' // age
  | 'under-age' // age, adult
  | 'beyond-scale' // age, last
  | 'one-certificate' // answered one step lower; ask
  | 'no-points-for-level' // level
  | 'not-gained-in-shanghai' // level
  | 'not-matching-job' // level
  | 'not-registered' // level
  | 'base-months-short' // level, have, need, window
  | 'base-months-open' // level, low, high, need, window
  | 'full-years' // months, years
  | 'months-excluded' // months: not in the years
  | 'base-months-excluded' // months: not in the base
  | 'months-short' // tier, have, need, window
  | 'months-open' // tier, low, high, need, window
  | 'months-met' // tier, have, need, window
  | 'above-cap' // months
  | 'no-average-wage' // months
  | 'stale-counts' // asOf
  | 'counts-too-late' // asOf
  | 'not-in-catalogue'
  | 'major-not-matching-job'
  | 'below-first-step' // tax, hires (after the share), stepTax, stepHires
  | 'by-tax' // tax (yuan a year after the share)
  | 'by-hires' // hires (after the share)
  | 'cap' // cap
  | 'years-counted' // years
  | 'years-short' // years, need, saved (points that wait)
  | 'years-married' // years
  | 'service-kept' // until
  | 'left-area' // until
  | 'no-end-month'
  | 'ended' // until
  | 'records' // counted, lapsed, each, years
  | 'vetoed'
  | 'in-future' // date: the given day or month lies after `on`

/** What the other reading of a conflict would give here; null where that source names no number or the answers do not tell. */
export interface LineReading {
  /** id of the conflict in `policy/conflicts.ts` */
  id: string
  points: number | null
  total: number | null
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
  limit?: Remark
  notes: Remark[]
  /** the first day on which time alone changes this line */
  until?: DayText
  readings?: LineReading[]
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
  because: { code: EligibilityCode; params: Record<string, number | string> }
}

type EligibilityCode =
  | 'permit-valid' // until
  | 'permit-not-given'
  | 'permit-expired' // on: the expiry day
  | 'permit-renewed' // the new expiry is not given
  | 'insured-enough' // have, need, window
  | 'insured-long-ago' // have, need, window, months: enough in all, not in the last months
  | 'insured-short' // have (in all), need
  | 'insurance-open'
  | 'counts-stale' // asOf
  | 'adult' // age
  | 'under-age' // age
  | 'age-open'
  | 'birthday-ahead'
  | 'no-record'
  | 'record-in-window' // count, years
  | 'record-open'
  | 'vetoed'
