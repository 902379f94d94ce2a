import type { BaseTier, CheckFact, Coded, FailureId, NoParams, QualificationLevel } from '../scheme'
import type { InsuredParams } from '../points'
import type { MonthTest } from '../policy'
import type { RenewalDate } from '../renewal'
import type { DayText, MonthText } from '../time'

/** fails: as things stand it will be refused · may-fail: some source says so, or it depends · fine · unknown: a fact is missing. */
export type CheckVerdict = 'fails' | 'may-fail' | 'fine' | 'unknown'

export interface Check {
  id: FailureId
  verdict: CheckVerdict
  because: Coded<CheckParams>
  /** what to do; 'nothing' where it is fine */
  todo: TodoCode
  by?: RenewalDate
  /** where nothing is open on that day, the working day before it */
  byAtWork?: DayText
  /** the fact that decides it */
  fact: CheckFact
  clauses: readonly string[]
  sources: readonly string[]
}

/** Why a check says what it says: each code with its values, and the checks that give it. */
export interface CheckParams {
  'no-permit-date': NoParams // R1, R2, R3, R17
  'no-endorsed-day': NoParams // R2, R3: a new expiry is given, the day of 签注 is not
  'no-new-expiry': NoParams // R1, R2: endorsed, and the new expiry is not given although it may have passed
  'cycle-over': NoParams // R2, R3: the next cycle's window is open
  'permit-valid': { until: DayText } // R1
  'permit-endorsed': { on: DayText } // R1
  'permit-expired': { on: DayText; days: number } // R1
  'not-expired': NoParams // R2
  'in-time': NoParams // R2: endorsed in time, or late and not later than the last continuous day
  'late-restart': Days // R2
  'late-over-90': Days // R2
  'endorsed-late': Days // R2: endorsed so many days after the expiry
  'first-application': NoParams // R3, R10, R16 where they only concern renewals
  'maybe-just-endorsed': { until: DayText } // R3: the expiry is so far off that this year's 签注 may just have been done
  'not-endorsed-yet': NoParams // R3
  filed: { on: DayText } // R3, R11
  'filing-open': Days // R3: so many days since 签注
  'filing-late': Days // R3
  'insurance-open': NoParams // R4–R7
  'counts-stale': { asOf: MonthText } // R4–R7
  'insured-enough': InsuredParams // R4
  'insured-long-ago': InsuredParams // R4
  'insured-short': InsuredParams // R4
  'title-not-answered': NoParams // R5
  'no-title-used': NoParams // R5: no certificate that needs months
  'title-months-met': TitleMonths & Have // R5
  'title-months-short': TitleMonths & Have // R5
  'title-not-needed': TitleMonths & Have // R5: short, and the threshold is reached without it
  'title-months-open': TitleMonths & Between // R5
  'no-base-used': NoParams // R6: no month at any tier
  'base-met': TierMonths & Have // R6
  'base-short': TierMonths & Have // R6
  'base-not-needed': TierMonths & Have // R6: short, and the threshold is reached without it
  'base-open': TierMonths & Between // R6
  'months-clean': NoParams // R7: none flagged
  'months-flagged': { months: number } // R7: so many months are 补缴 or another employer's
  'months-not-needed': { months: number } // R7: flagged, and the threshold is reached without them
  'counts-only': NoParams // R7: counts do not tell single months
  'tax-not-asked': NoParams // R8
  'tax-clean': NoParams // R8
  'zero-report': NoParams // R8
  'not-declared': NoParams // R8: months for which no tax was declared at all
  'two-employers': NoParams // R8
  'tax-mismatch': { months: number } // R8
  'job-not-asked': NoParams // R9
  'job-fits': NoParams // R9
  'title-not-matching': { level: QualificationLevel } // R9
  'major-not-matching': NoParams // R9
  'no-description': NoParams // R9: 岗位说明书 is not ready
  'changes-not-asked': NoParams // R10, R17
  'same-employer': NoParams // R10
  'contract-not-given': NoParams // R10
  'contract-end-open': NoParams // R10: no end given
  'contract-fits': { until: DayText } // R10
  'contract-too-short': { from: DayText; until: DayText; years: number } // R10
  'contract-runs-out': { until: DayText; months: number } // R10
  'papers-not-asked': NoParams // R11
  'papers-missing': { count: number } // R11
  'papers-ready': NoParams // R11
  'not-stamped': NoParams // R11
  'no-leaving-date': NoParams // R11
  'record-not-asked': NoParams // R12–R14
  'no-record': NoParams // R12–R14
  'record-open': NoParams // R12–R14
  records: { count: number; points: number; years: number } // R12, R13
  vetoed: NoParams // R14, R15
  'total-open': { low: number; high: number; threshold: number } // R15
  'total-unknown': NoParams // R4–R7, R12, R13, R15: the day's rules are not known
  'total-enough': { total: number; threshold: number } // R15
  'total-short': { total: number; threshold: number } // R15
  'employer-matches': NoParams // R16
  'employer-declared': NoParams // R16: it differs, and is filed as changed
  'employer-differs': NoParams // R16
  'employer-not-asked': NoParams // R16
  'address-same': NoParams // R17: not moved by the person's word
  'address-told': { on: DayText } // R17
  'address-due': { on: DayText; limit: number } // R17: moved on a day that is not so long ago
  'address-late': Days // R17: moved so many days ago
  'address-not-told': { limit: number } // R17: moved, the day is not given
  'address-not-asked': NoParams // R17
}

export type CheckCode = keyof CheckParams

type TitleMonths = MonthTest & { level: QualificationLevel }
type TierMonths = MonthTest & { tier: BaseTier }
type Have = { have: number }
type Between = { low: number; high: number }
type Days = { days: number; limit: number }

/** What to do about a check. */
export type TodoCode =
  | 'nothing'
  | 'give-permit-date'
  | 'give-dates'
  | 'begin-cycle'
  | 'ask-first'
  | 'endorse'
  | 'endorse-now'
  | 'ask-about-years'
  | 'file-points'
  | 'ask-about-filing'
  | 'give-insurance'
  | 'keep-paying'
  | 'raise-base'
  | 'ask-about-months'
  | 'answer'
  | 'ask-about-tax'
  | 'get-description'
  | 'ask-about-match'
  | 'give-contract'
  | 'extend-contract'
  | 'ask-about-contract'
  | 'gather-papers'
  | 'get-stamp'
  | 'get-leaving-date'
  | 'ask-about-record'
  | 'see-points'
  | 'declare-employer'
  | 'tell-address'
