import type { Line, LineStatus } from '../points'
import type { ActionId, Coded, NoParams, RuleId } from '../scheme'
import type { MonthTest } from '../policy'
import type { WindowCount } from '../record'
import type { DayText, MonthText } from '../time'
import type { Span } from '../spans'

/**
 * Why a line changes with time. takes-over and gives-way: the line itself stayed, but of 教育 and 职称 only the higher
 * counts. rules-begin and rules-end: the days before or after have no rules that are known. floor: the lowest
 * total is 0, so what lay below it counts for nothing (article 11).
 */
export type CauseCode =
  | 'birthday'
  | 'insurance-year'
  | 'window-in'
  | 'window-out'
  | 'title-months-in'
  | 'title-months-out'
  | 'service-year'
  | 'left-area'
  | 'fresh-ends'
  | 'marriage-year'
  | 'deduction-starts'
  | 'deduction-lapses'
  | 'takes-over'
  | 'gives-way'
  | 'rules-begin'
  | 'rules-end'
  | 'floor'

/** One line's part in a change of the total, in points; `rule` is null where it is no line's part. */
export interface Cause {
  code: CauseCode
  rule: RuleId | null
  before: number
  after: number
}

/** A day on which the total is another than on the day before. */
export interface TotalChange {
  day: DayText
  /** null where there is no total on that day */
  total: number | null
  causes: Cause[]
}

/** What is reckoned with: it is done so many months after the month of the day, and is so hard (1 easy – 5 hard). */
export interface Action {
  id: ActionId
  months: number
  effort: number
}

/** What must be so for an action to count: each code with its values; the words are in `text/`. */
export interface NeedParams {
  /** the diploma is recognised by the education authority */
  recognised: NoParams
  'gained-in-shanghai': NoParams
  'matches-job': NoParams
  registered: NoParams
  'base-months': MonthTest
  'in-catalogue': NoParams
  'salary-matches-base': NoParams
  'published-conditions': NoParams
  'share-and-average': NoParams
  'full-years': { years: number }
  'working-and-living': NoParams
  'listed-award': NoParams
}

export type Need = Coded<NeedParams>

/** An action that would change something for this person, with the product's estimate or the person's own figures. */
export interface OfferedAction extends Action {
  needs: Need[]
  /** reckoned with in the search, unless the person says otherwise */
  on: boolean
  /** the person's own figures, not the product's estimate */
  own: boolean
}

/** The last month of several in a row, or the word `beyond` where they do not end within ten years. */
type Until = MonthText

/** A way to the threshold: what is done, when it is reached, what it comes to. */
export interface Plan {
  /** in the order of the list of actions; empty: time alone does it */
  actions: ActionId[]
  /** the first month at the threshold, or the best month of the nearest that there is */
  month: MonthText
  /** months from the month of the day */
  months: number
  /** efforts added up, and the greatest of them (0 where nothing is done) */
  effort: number
  hardest: number
  total: number
  /** the last of the months in a row at the threshold; 'beyond' where it still holds ten years from the day */
  holdsUntil: Until
  /** the lines without any one of which the total falls below the threshold in that month */
  breaksIf: RuleId[]
  /** the first day below the threshold after that, why, and the next month at the threshold; only where it does not hold 'beyond' */
  lostOn?: DayText
  endsBy: Cause[]
  again?: MonthText
}

/** How far a search is, and the plans that this step adds to the front. */
export interface SearchStep {
  done: number
  of: number
  plans: Plan[]
}

/** What a search says when it is over. */
export interface SearchOutcome {
  /** where no plan reaches the threshold: the one that comes nearest; null where there is none or a record bars any total */
  nearest: Plan | null
  /** totals that were put together and held against the threshold */
  evaluations: number
}

/** A line that is worth another number of points afterwards. */
export interface LineChange {
  rule: RuleId
  before: number
  after: number
  status: LineStatus
}

/** A line that is not what it was: it adds another number of points, or another range of them while it is open. */
export interface LineMove {
  /** undefined where the account before does not have it */
  before: Line | undefined
  after: Line
}

/** How the insurance goes on, as far as the record or its last months tell. */
export interface Onward {
  /** open: a span is still being paid · recent: the last span ended just now, taken to go on · ended · none: no span */
  state: 'open' | 'recent' | 'ended' | 'none'
  /** the first month that is assumed, only where `recent` */
  from?: MonthText
  base?: Span['base']
}

/** What a month of the record is worth; `below` reaches no tier, `no-wage` has no average wage to be held against. */
export type MonthState = 'gap' | 'below' | 'x08' | 'x1' | 'x2' | 'x3' | 'unknown' | 'no-wage'

export type Exclusion = 'back-paid' | 'other-employer' | 'tax-mismatch'

/** One month of the insurance record. */
export interface LedgerMonth {
  month: MonthText
  state: MonthState
  /** why it does not count; empty where it does. tax-mismatch alone leaves 年限 as it is */
  excluded: Exclusion[]
  /** its span's place in the record; null in a gap */
  span: number | null
  /** its base was given by its tier: no figure was written down */
  byTier?: true
}

/** What becomes of a window of months if the last base goes on, ten years ahead. */
export interface WindowOutlook {
  id: WindowCount['id']
  /** the month in which it is reached (年限: the next full year), absent while reached or where it never is */
  reached?: MonthText
  /** the month in which it falls below what it takes, absent where it never does */
  lost?: MonthText
}

/** Whether points stand by a day that the person named; `otherwise`: if they were below the threshold. */
export type InTime =
  /** the points of the cycle before last until the permit expires, and nobody has said what was decided then */
  | { verdict: 'last-cycle'; otherwise: InTime | undefined }
  /** they were at the threshold; `unsure`: the permit may just have been endorsed, and this year's not be filed yet */
  | { verdict: 'stands'; until: DayText; unsure: boolean }
  /** they were not: the total of now, or of a later day that is early enough, has to be taken up before the renewal */
  | { verdict: 'adjust' }
  | {
      /**
       * before: with the longest wait that is known, time is left · tight: only with the shortest, or a decision is
       * overdue · late: reached, but the waits run past it · after: reached on a later day · not-held: reached in time,
       * but not at the threshold on that day
       */
      verdict: 'before' | 'tight' | 'late' | 'after' | 'not-held'
      /** the first day on which the office can be through, at the earliest and at the latest of a known 核定; verification takes as long as it takes */
      stands: { from: DayText; to: DayText }
      /** a renewal that lies between: the expiry that it is for, and from when the permit can be endorsed for it */
      renews?: { expires: DayText; opens: DayText } | undefined
      filedOn?: DayText | undefined
      /** the papers came back, and what lacks is not brought yet */
      isReturned?: boolean
      /** as long as it is not 审核属实: the last day for that from which the whole of the wait ends by the school's day */
      verifyBy?: DayText | undefined
      /** 审核属实: the last day of the wait for the decision, which may be past */
      dueOn?: DayText | undefined
      decidedOn?: DayText | undefined
    }

/** One of two people in a comparison, if life goes on as it is. */
export interface Side {
  /** null where a record bars any total or the rules are not known */
  total: number | null
  /** the first month at the threshold, null where ten years do not bring it */
  reaches: MonthText | null
  /** the last month of the first stretch at the threshold, null where there is none */
  holdsUntil: Until | null
  /** the next month at the threshold after that stretch, null where ten years do not bring it */
  again: MonthText | null
  /** how many months are at the threshold, of that of the day and those of the ten years after it */
  monthsAtThreshold: number
  /** the first month in which too few of the last months are paid for to renew, null where ten years bring none */
  lapses: MonthText | null
  /** totals on the first day of this month of each of the next ten years, the day itself first */
  years: { day: DayText; total: number | null }[]
}

export interface Comparison {
  one: Side
  other: Side
  /**
   * who should file, as far as points tell, a month counting only as long as one can still renew; either, where one is
   * there earlier and the other for longer. Never one who lapses before the other: stops-paying
   */
  better: 'one' | 'other' | 'either' | 'neither'
  because:
    | 'only-one-reaches'
    | 'earlier'
    | 'longer'
    | 'earlier-but-shorter'
    | 'higher'
    | 'same'
    | 'none-reaches'
    | 'stops-paying'
}
