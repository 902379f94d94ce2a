import { pointsAt, type PointTable, renewalRules, type RuleSet } from '../policy'
import { type Ends, endsOf, type Prepared } from '../record'
import { type Day, type DayText, type Month, monthOf, type MonthText, readDay } from '../time'
import type { Facts } from '../facts'
import type { NoParams } from '../scheme'
import { currentPermit, type Situation } from '../situation'
import { explain, type Explanation, staleCounts } from '../points'
import {
  type NextCycle,
  type Progress,
  progressOf,
  renewal,
  type Renewal,
  type RenewalDate,
  renewedPermit,
} from '../renewal'
import type { Check, CheckCode, CheckParams, CheckVerdict, TodoCode } from './types'

/** What every check is answered from. */
export interface CheckContext {
  prepared: Prepared
  facts: Facts
  situation: Situation
  on: DayText
  day: Day
  month: Month
  /** those that a renewal goes by on the day */
  rules: RuleSet
  /** undefined where the day's rules are not known */
  table: PointTable | undefined
  ends: Ends
  explanation: Explanation
  plan: Renewal
  progress: Progress | undefined
  /** until when the permit itself is renewed; at a first application the points may end before */
  renewed: NextCycle | undefined
}

/** One check's answer; the rest of `Check` is policy data, unless the finding rests on something else. */
export type Finding = Pick<Check, 'verdict' | 'because' | 'todo' | 'by'> &
  Partial<Pick<Check, 'clauses' | 'sources'>>

/** Everything about a person on a day, worked out once; undefined when `on` is not a day. */
export function checkContext(
  prepared: Prepared,
  situation: Situation,
  on: DayText,
  plan = renewal(situation, on),
): CheckContext | undefined {
  const day = readDay(on)
  if (day === undefined) return undefined
  const { kind } = situation
  const permit = currentPermit(situation)
  const cycle = permit && { permit, progress: progressOf(permit, kind, day) }
  return {
    prepared,
    facts: prepared.profile.facts,
    situation,
    on,
    day,
    month: monthOf(day),
    rules: renewalRules(day),
    table: pointsAt(day, prepared.goesOn, prepared.strict),
    ends: endsOf(prepared, day),
    explanation: explain(prepared, on),
    plan,
    progress: cycle?.progress,
    renewed: cycle && renewedPermit(cycle.permit, cycle.progress, day),
  }
}

/** A finding that only these articles speak of, not the clauses of its check. */
export const onlySaidBy = (sources: readonly string[], finding: Finding): Finding => ({
  ...finding,
  clauses: [],
  sources,
})

/** What follows a code: its values, which may stay away where it has none, what to do, and until when. */
type Rest<Params> = Params extends NoParams
  ? [params?: NoParams, todo?: TodoCode, by?: RenewalDate]
  : [params: Params, todo?: TodoCode, by?: RenewalDate]

/** A finding with its reason. */
export const finding = <Code extends CheckCode>(
  verdict: CheckVerdict,
  code: Code,
  ...[params = {}, todo = 'nothing', by]: Rest<CheckParams[Code]>
): Finding => ({
  verdict,
  because: { code, params } as Check['because'],
  todo,
  by,
})

/** Said where the rules of the day are not known. */
export const RULES_NOT_KNOWN: Finding = finding('unknown', 'total-unknown')

/** Why nothing can be said of the insured months yet, or undefined where something can. */
export function insuranceOpen({ facts, month }: CheckContext): Finding | undefined {
  const { insurance } = facts
  if (insurance === undefined || insurance === 'unknown') {
    return finding('unknown', 'insurance-open', {}, 'give-insurance')
  }
  const stale: MonthText | undefined = staleCounts(facts, month)
  return stale === undefined
    ? undefined
    : finding('unknown', 'counts-stale', { asOf: stale }, 'give-insurance')
}
