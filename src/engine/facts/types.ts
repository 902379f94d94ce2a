import type { Award, Education, QualificationLevel, U } from '../scheme'
import type { Span } from '../spans'
import type { DayText, MonthText } from '../time'

/** One 职称, 技能等级 or 职业资格 certificate. */
export interface Qualification {
  level: QualificationLevel
  gainedInShanghai: U<boolean>
  matchesJob: U<boolean>
  needsRegistration: U<boolean>
  registered: U<boolean>
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

export interface CountLedger {
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
