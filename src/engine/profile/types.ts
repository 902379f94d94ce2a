/**
 * The profile by name: what is stored, what a backup holds and what the cases under `test/` are written in.
 * Days are `YYYY-MM-DD`, months `YYYY-MM`, both civil dates in Shanghai; money is integer yuan a month unless said.
 * An absent field means "not asked yet", `'unknown'` means 待核实. The documented JSON Schema is `profile.schema.json`.
 */
import type { ActionFigures } from './action-figures'

/** A civil day, `YYYY-MM-DD`. */
export type DayText = string
/** A civil month, `YYYY-MM`. */
export type MonthText = string
/** An answer, or 待核实. */
export type U<T> = T | 'unknown'

export type Education =
  'none' | 'junior-college' | 'bachelor' | 'bachelor-with-degree' | 'master' | 'doctor'

export type QualificationLevel =
  | 'junior-title'
  | 'skill-5'
  | 'skill-4'
  | 'skill-3'
  | 'skill-2'
  | 'skill-1'
  | 'mid-title'
  | 'mid-equivalent'
  | 'senior-title'

/** One 职称, 技能等级 or 职业资格 certificate. */
export interface Qualification {
  level: QualificationLevel
  gainedInShanghai: U<boolean>
  matchesJob: U<boolean>
  needsRegistration: U<boolean>
  registered: U<boolean>
}

/** A base named by its multiple of each month's own average wage (`floor` = 下限). */
export type BaseWord = 'floor' | 'x08' | 'x1' | 'x2' | 'x3'

/** Consecutive insured months with one base; without `to` it is still being paid. Both months included. */
export interface Span {
  from: MonthText
  to?: MonthText
  base: U<number> | BaseWord
  /** 补缴 */
  backPaid?: boolean
  /** 缴费单位与合同单位不一致 */
  otherEmployer?: boolean
  /** 基数与个税不能合理对应 */
  taxMismatch?: boolean
}

export interface SpanLedger {
  spans: Span[]
}

/** Month counts for someone who has no list of months. Each number may be 待核实. */
export interface InsuranceCounts {
  /** insured months in all, without 补缴 and without another employer's */
  months: U<number>
  last48: { x08: U<number>; x1: U<number>; x2: U<number> }
  last36: { x3: U<number> }
  last12: { paid: U<number>; x1: U<number> }
  /** the last month counted */
  asOf: MonthText
}

interface CountLedger {
  counts: InsuranceCounts
}

export type Insurance = SpanLedger | CountLedger

export interface ShortageMajor {
  inCatalogue: U<boolean>
  matchesJob: U<boolean>
}

export interface Investment {
  /** 0–100, at most two decimals */
  sharePercent: U<number>
  /** yuan a year for the whole company, mean of the last three years */
  averageTax: U<number>
  /** employees with a Shanghai hukou, mean of the last three years, at most two decimals */
  averageLocalHires: U<number>
}

/** The present spell of service; both months included. */
export interface Service {
  since: MonthText
  until?: MonthText
}

export interface Deductions {
  falseMaterial: U<DayText[]>
  detention: U<DayText[]>
  crime: U<DayText[]>
  seriousCrime: U<boolean>
}

export type Award = 'none' | 'city-special' | 'city-general' | 'provincial'

export interface Facts {
  birthday?: U<DayText>
  education?: U<Education>
  singleCertificate?: boolean
  qualifications?: U<Qualification[]>
  insurance?: U<Insurance>
  shortageMajor?: U<'none' | ShortageMajor>
  founder?: U<boolean>
  intermediary?: U<boolean>
  investment?: U<'none' | Investment>
  publicService?: U<'none' | Service>
  suburb?: U<'none' | Service>
  freshGraduate?: U<boolean>
  freshGraduateUntil?: MonthText
  award?: U<Award>
  shanghaiSpouse?: U<'none' | { marriedOn: DayText }>
  deductions?: U<Deductions>
}

/** The facts that a question can be asked about; `singleCertificate` and `freshGraduateUntil` belong to their neighbours. */
export type FactName = Exclude<keyof Facts, 'singleCertificate' | 'freshGraduateUntil'>

export type Change =
  'employer' | 'address' | 'education' | 'title' | 'marriage' | 'spouse' | 'child'

export interface Permit {
  /** the expiry that this renewal is for, before 签注 */
  expiresOn: DayText
  endorsedOn?: DayText
  newExpiresOn?: DayText
  pointsFiledOn?: DayText
  verifiedOn?: DayText
  decidedOn?: DayText
  /** the day on which the points of the cycle before were filed */
  lastFiledOn?: DayText
  addressMatches?: U<boolean>
}

export interface Situation {
  kind?: 'first' | 'renewal'
  permit?: Permit
  changes: Change[]
  /** the person said that nothing changed; an empty list alone may not have been asked yet */
  unchanged?: boolean
  contract?: { from?: DayText; until?: DayText; employerMatchesSystem?: U<boolean> }
  tax?: {
    /** months that were reported with 0 */
    zeroReport: U<boolean>
    /** months for which nothing was declared at all */
    undeclared?: U<boolean>
    twoEmployers: U<boolean>
  }
  /** `matchesEducation` was once asked for; no source wants it, so nothing reads it */
  job?: { descriptionReady: U<boolean>; matchesEducation?: U<boolean> }
  papers?: { stamped: U<boolean>; leavingDateShown: U<boolean> }
  neededBy?: DayText
  /** steps that have no date of their own on the permit: step id → the day it was done */
  stepsDone?: Record<string, DayText>
  /** the person's own figures for what they can do about the points: action id → figures */
  actions?: Record<string, ActionFigures>
}

export type PaperProgress = 'todo' | 'doing' | 'done' | 'not-needed'

export interface Profile {
  schema: 1
  /** `[A-Za-z0-9_-]{1,32}` */
  id: string
  /** free label, at most 20 characters; never a real name */
  label: string
  /** the id of the profile that this one is a what-if copy of; that one may be gone */
  trialOf?: string
  /** these facts are imagined, such as those of a plan that is kept, and not as they are today */
  supposed?: true
  facts: Facts
  situation: Situation
  progress: Record<string, PaperProgress>
}

/** What `parse` found wrong: where (`facts.insurance.spans.1.from`), what (a code listed in the schema), and with which values. */
export interface Problem {
  path: string
  code: ProblemCode
  params: Record<string, string | number>
}

export type ProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'newer-schema'
  | 'not-an-option'
  | 'not-a-day'
  | 'not-a-month'
  | 'too-early'
  | 'not-a-whole-number'
  | 'too-many-decimals'
  | 'too-small'
  | 'too-large'
  | 'too-long'
  | 'bad-characters'
  | 'repeated'
  | 'reversed'
  | 'overlaps'
  | 'out-of-order'
  | 'before-birth'
  | 'before-window'
  | 'before-step'
  | 'not-later'
  | 'contradicts'
