import type { DayText } from '../profile/types'
import type {
  Actor,
  CheckFact,
  DateId,
  FailureId,
  MaterialRemark,
  PaperForm,
  PaperGroup,
  PaperId,
  PaperOption,
  PaperOrigin,
  PlaceId,
  StepId,
} from '../policy/renewal-types'

/** Where a renewal stands. 'late-continuous' is day 1–60 after the expiry, 'late-restart' 61–90. */
export type Phase =
  | 'no-date'
  | 'too-early'
  | 'open'
  | 'late-continuous'
  | 'late-restart'
  | 'late-over-90'
  | 'endorsed'
  | 'filed'
  | 'decided'

/** A date with the clause it rests on and the conflict whose chosen side it follows (null: nobody disagrees). */
interface Founded {
  clause: string
  reading: string | null
}

/** A date that is known. */
interface KnownDate extends Founded {
  day: DayText
}

/** A date that hangs on working days of a year whose holidays are not published: somewhere from–to. */
export interface OpenDate extends Founded {
  from: DayText
  to: DayText
  status: 'not-published'
}

export type PlanDate = KnownDate | OpenDate
export type PlanDates = Partial<Record<DateId, PlanDate>>

/** The cycle after this one. `expected`: the permit was endorsed in time, its own date is not given yet. */
export interface NextCycle {
  expires: DayText
  windowOpens: DayText
  expected: boolean
}

/** One thing to do. */
export interface Step {
  id: StepId
  actor: Actor
  where: readonly PlaceId[]
  clauses: readonly string[]
  sources: readonly string[]
  /** steps of this list that must be done before */
  after: readonly StepId[]
  /** not everybody has to; it holds nothing up */
  optional: boolean
  /** 'waits': for the steps in `waitsFor`, or for the day `notBefore` */
  state: 'done' | 'ready' | 'waits'
  waitsFor: readonly StepId[]
  notBefore?: PlanDate
  due?: PlanDate
  /** absent where a later step shows that it must have been done */
  doneOn?: DayText
  papers: readonly PaperId[]
}

/** One paper of the checklist, with everything that any row of the table asks of it in this situation. */
export interface Paper {
  id: PaperId
  brings: 'self' | 'employer' | 'spouse'
  origin: PaperOrigin
  forms: readonly PaperForm[]
  /** 'in-case': only some sources ask for it, or only some people need it; the remarks say why */
  need: 'needed' | 'in-case'
  /** one of the options of a group is enough; an option may consist of several papers */
  oneOf?: { group: PaperGroup; option: PaperOption }
  remarks: readonly MaterialRemark[]
  sources: readonly string[]
  /** the steps that need it, in their order */
  steps: readonly StepId[]
}

export interface Renewal {
  phase: Phase
  /** days until the expiry, negative when late */
  daysLeft?: number
  dates: PlanDates
  next?: NextCycle
  /** the window of the cycle after this one is open: what is said of this one is history */
  turned: boolean
  /** the expiry is so far off that the permit may just have been endorsed, and the points not be filed yet; never at a first application */
  maybeJustEndorsed: boolean
  steps: Step[]
  papers: Paper[]
}

/** fails: as things stand it will be refused · may-fail: some source says so, or it depends · fine · unknown: a fact is missing. */
export type CheckVerdict = 'fails' | 'may-fail' | 'fine' | 'unknown'

export interface Check {
  id: FailureId
  verdict: CheckVerdict
  because: { code: CheckCode; params: Record<string, number | string> }
  /** what to do; 'nothing' where it is fine */
  todo: TodoCode
  by?: PlanDate
  /** the fact that decides it */
  fact: CheckFact
  clauses: readonly string[]
  sources: readonly string[]
}

/** Why a check says what it says. Params are named behind each code. */
export type CheckCode =
  | 'no-permit-date' // R1, R2, R3
  | 'no-endorsed-day' // R2, R3: a new expiry is given, the day of 签注 is not
  | 'no-new-expiry' // R1, R2: endorsed, and the new expiry is not given although it may have passed
  | 'cycle-over' // R2, R3: the next cycle's window is open
  | 'permit-valid' // until · R1
  | 'permit-endorsed' // on · R1
  | 'permit-expired' // on, days · R1
  | 'in-time' // R2: not late, or not later than the last continuous day
  | 'late-restart' // days, limit · R2
  | 'late-over-90' // days, limit · R2
  | 'endorsed-late' // days, limit: endorsed so many days after the expiry · R2
  | 'first-application' // R3, R10, R16 where they only concern renewals
  | 'maybe-just-endorsed' // until · R3: the expiry is so far off that this year's 签注 may just have been done
  | 'not-endorsed-yet' // R3
  | 'filed' // on · R3, R11
  | 'filing-open' // days, limit: so many days since 签注 · R3
  | 'filing-late' // days, limit · R3
  | 'insurance-open' // R4–R7
  | 'counts-stale' // asOf · R4–R7
  | 'insured-enough' // have, need, window, months · R4
  | 'insured-long-ago' // have, need, window, months · R4
  | 'insured-short' // have, need, window, months · R4
  | 'title-not-answered' // R5
  | 'no-title-used' // R5: no certificate that needs months
  | 'title-months-met' // level, have, need, window · R5
  | 'title-months-short' // level, have, need, window · R5
  | 'title-not-needed' // level, have, need, window · R5: short, and the mark is reached without it
  | 'title-months-open' // level, low, high, need, window · R5
  | 'no-base-used' // R6: no month at any tier
  | 'base-met' // tier, have, need, window · R6
  | 'base-short' // tier, have, need, window · R6
  | 'base-not-needed' // tier, have, need, window · R6: short, and the mark is reached without it
  | 'base-open' // tier, low, high, need, window · R6
  | 'months-clean' // R7: none flagged
  | 'months-flagged' // months: so many months are 补缴 or another employer's · R7
  | 'months-not-needed' // months · R7: flagged, and the mark is reached without them
  | 'counts-only' // R7: counts do not tell single months
  | 'tax-not-asked' // R8
  | 'tax-clean' // R8
  | 'zero-report' // R8
  | 'not-declared' // R8: months for which no tax was declared at all
  | 'two-employers' // R8
  | 'tax-mismatch' // months · R8
  | 'job-not-asked' // R9
  | 'job-fits' // R9
  | 'title-not-matching' // level · R9
  | 'major-not-matching' // R9
  | 'no-description' // R9: 岗位说明书 is not ready
  | 'changes-not-asked' // R10
  | 'same-employer' // R10
  | 'contract-not-given' // R10
  | 'contract-end-open' // R10: no end given
  | 'contract-fits' // until · R10
  | 'contract-too-short' // from, until, years · R10
  | 'contract-runs-out' // until, months · R10
  | 'papers-not-asked' // R11
  | 'papers-missing' // count · R11
  | 'papers-ready' // R11
  | 'not-stamped' // R11
  | 'no-leaving-date' // R11
  | 'record-not-asked' // R12–R14
  | 'no-record' // R12–R14
  | 'record-open' // R12–R14
  | 'records' // count, points, years · R12, R13
  | 'vetoed' // R14, R15
  | 'total-open' // low, high, mark · R15
  | 'total-unknown' // R4–R7, R12, R13, R15: the day's rules are not known
  | 'total-enough' // total, mark · R15
  | 'total-short' // total, mark · R15
  | 'employer-matches' // R16
  | 'employer-declared' // R16: it differs, and is filed as changed
  | 'employer-differs' // R16
  | 'employer-not-asked' // R16

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
