import { pointsAt, type PointTable } from '../policy'
import { type Completion, endsOf, type InsuredMonths, type Prepared } from '../record'
import { coder, LIMITS, type ParamsAfter } from '../scheme'
import {
  anniversary,
  type Day,
  type DayText,
  fullYears,
  type Month,
  monthOf,
  NO_DAY,
  readDay,
  toDay,
  writeDay,
} from '../time'
import { type Deductions, type Facts, isOpen } from '../facts'
import { type Permit, type Situation, windowOpens } from '../situation'
import { staleCounts } from './rules/insurance-remarks'
import type { Eligibility, EligibilityCode, EligibilityParams } from './types'

type Answer = Omit<Eligibility, 'id'>

/**
 * Whether one may apply for points at all (article 2, article 9, article 22; conflict 14). Never part of the points.
 * @param on `YYYY-MM-DD`
 * @returns one answer for each condition, empty where the day's rules are not known
 */
export function eligibility(prepared: Prepared, on: DayText): Eligibility[] {
  const day = readDay(on) ?? NO_DAY
  const table = pointsAt(day, prepared.goesOn, prepared.strict)
  if (table === undefined) return []
  const { facts, situation } = prepared.profile
  const month = monthOf(day)
  return [
    { id: 'permit', ...permit(situation, day) },
    { id: 'insured', ...insured(endsOf(prepared, day), facts, table, month) },
    { id: 'adult', ...adult(facts, table, day) },
    { id: 'honest-material', ...honestMaterial(facts.deductions, table, day) },
    { id: 'no-serious-crime', ...noSeriousCrime(facts.deductions) },
  ]
}

const because = coder<EligibilityParams>()

const answer = <Code extends EligibilityCode>(
  verdict: Eligibility['verdict'],
  code: Code,
  ...params: ParamsAfter<EligibilityParams[Code]>
): Answer => ({ verdict, because: because(code, ...params) })

/** The points go without records until they are asked for; whether one may apply is not known before. */
const NOT_ASKED = answer('unknown', 'record-not-asked')

/** A valid 居住证 (article 2). After a 签注 the new date counts; if it is not given, nothing is guessed. */
function permit({ kind, permit: given }: Situation, day: Day): Answer {
  if (kind === 'permit') return answer('no', 'no-permit')
  if (given === undefined) return answer('unknown', 'permit-not-given')
  const expires = toDay(given.expiresOn)
  const renewed = given.newExpiresOn === undefined ? 0 : toDay(given.newExpiresOn)
  const until = Math.max(expires, renewed) as Day
  if (day <= until) return answer('yes', 'permit-valid', { until: writeDay(until) })
  return until === expires && isEndorsed(given, expires, day)
    ? answer('unknown', 'permit-renewed')
    : answer('no', 'permit-expired', { on: writeDay(until) })
}

/** A 签注 counts for this cycle from the day that its window opens. */
function isEndorsed({ endorsedOn }: Permit, expires: Day, day: Day): boolean {
  if (endorsedOn === undefined) return false
  const endorsed = toDay(endorsedOn)
  return endorsed >= windowOpens(expires, endorsed) && endorsed <= day
}

/** 参加职工社会保险满 6 个月: of the last 12 by the cautious reading, ever by the literal one (conflict 14). */
function insured(
  { lowest, highest }: { lowest: Completion; highest: Completion },
  facts: Facts,
  { eligibility: { insured: test } }: PointTable,
  month: Month,
): Answer {
  if (isOpen(facts, 'insurance')) return answer('unknown', 'insurance-open')
  const stale = staleCounts(facts, month)
  if (stale !== undefined) return answer('unknown', 'counts-stale', { asOf: stale })
  const { need, window } = test
  const have = lowest.insurance.paid(window, month)
  const months = everPaid(lowest.insurance, month)
  const params = { have, need, window, months }
  if (have >= need) return answer('yes', 'insured-enough', params)
  if (highest.insurance.paid(window, month) >= need) return answer('unknown', 'insurance-open')
  if (months >= need) return answer('unknown', 'insured-long-ago', params)
  return everPaid(highest.insurance, month) >= need
    ? answer('unknown', 'insurance-open')
    : answer('no', 'insured-short', params)
}

/** Months in all without 补缴 only; counts do not tell other employers' months, and give what they have. */
const everPaid = (months: InsuredMonths, on: Month): number =>
  Math.max(months.valid(on), months.paid(LIMITS.insuredMonths, on))

/** No article names an age; below 18 it is doubtful whether one may apply. */
function adult({ birthday }: Facts, { age: { adult: least } }: PointTable, day: Day): Answer {
  if (birthday === undefined || birthday === 'unknown') return answer('unknown', 'age-open')
  if (toDay(birthday) > day) return answer('unknown', 'birthday-ahead')
  const age = fullYears(toDay(birthday), day)
  return age >= least ? answer('yes', 'adult', { age }) : answer('unknown', 'under-age', { age })
}

/** Grave cases of false material are shut out for years (article 22); how grave is not ours to say. */
function honestMaterial(given: Facts['deductions'], { eligibility }: PointTable, day: Day): Answer {
  if (given === undefined) return NOT_ASKED
  if (given === 'unknown' || given.falseMaterial === 'unknown') {
    return answer('unknown', 'record-open')
  }
  const years = eligibility.falseMaterialYears
  const count = given.falseMaterial.filter((text) => {
    const record = toDay(text)
    return record <= day && day < anniversary(record, years)
  }).length
  return count === 0
    ? answer('yes', 'no-record')
    : answer('unknown', 'record-in-window', { count, years })
}

/** Article 9. */
function noSeriousCrime(given: Facts['deductions']): Answer {
  if (given === undefined) return NOT_ASKED
  const serious: Deductions['seriousCrime'] = given === 'unknown' ? given : given.seriousCrime
  if (serious === 'unknown') return answer('unknown', 'record-open')
  return serious ? answer('no', 'vetoed') : answer('yes', 'no-record')
}
