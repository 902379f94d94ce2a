import type { DateId, RuleId } from '../scheme'
import type { DayText } from '../time'
import type { DateBasis, FailureEntry, MaterialRow, PaperEntry, StepEntry } from './entries'
import type { PointTable } from './point-table'

/** One set of rules: what the scheme says for the days from–to (both included), but for the lists. */
export interface RuleSet {
  id: string
  from: DayText
  to: DayText
  points: PointTable
  /** the clauses that each rule rests on, the main one first */
  ruleClauses: Readonly<Record<RuleId, readonly string[]>>
  application: Application
  endorsement: Endorsement
  filing: Filing
  /** a contract that an employer change rests on */
  contract: { leastYears: number; leastMonthsLeft: number }
  educationCheck: { months: number }
  dateBases: Readonly<Record<DateId, DateBasis>>
  notes: RenewalNotes
}

/** The lists of a set of rules; apart, because most pages go without them. */
export interface RenewalLists {
  /** R1–R17, in their order */
  failures: readonly FailureEntry[]
  /** in the order in which they are done */
  steps: readonly StepEntry[]
  /** in the order of the checklist */
  papers: readonly PaperEntry[]
  materials: readonly MaterialRow[]
}

/** 申领居住证: when one may apply, and how long it takes from there. */
export interface Application {
  /** registered for so many months */
  registeredMonths: number
  /** or insured for so many months in a row, and in this one too */
  insuredMonths: number
  /** the police decide at the latest on this working day */
  reviewDays: number
  /** the card is made at the latest so many working days after that */
  cardDays: number
}

/** 居住证签注: the days around the expiry. */
export interface Endorsement {
  /** a permit is endorsed once in so many years; a 签注 in time lets it run on for as long */
  years: number
  /** the window opens so many days before the expiry */
  daysBefore: number
  /** endorsed up to this day after the expiry, the years of residence go on */
  continuousDays: number
  /** from here on articles say that the permit itself has to be applied for again */
  articleDays: number
}

/** 积分续办 after 签注. Working days; the day itself is day 0. */
export interface Filing {
  /** full working days to wait before the points can be filed */
  waitDays: number
  /** advised at the latest on this working day */
  adviseDays: number
  /** articles: filed later than so many calendar days after 签注, the points start anew */
  cautionDays: number
  /** decided at the latest on this working day after 审核属实 */
  decisionDays: number
}

/** Numbers of the renewal that decide nothing and are only said, each with the sources that it was read in. */
export interface RenewalNotes {
  /** a diploma is verified in about so many months (S2) */
  verifyMonths: number
  /** an own home or a recorded lease: the system may endorse by itself so many days before the expiry (S4, of 2022) */
  autoEndorse: { from: number; to: number; year: number }
  /** what changed, such as the address, is to be reported within so many days (C article 15; E, relayed) */
  reportDays: number
  /** how many years the registration of a dwelling holds (E, relayed) */
  registrationYears: number
  /** an article's other number of working days to wait after 签注 (S0) */
  longestWait: number
}
