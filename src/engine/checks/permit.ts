import type { RuleSet } from '../policy'
import { anniversary, daysBetween, toDay, writeDay } from '../time'
import { isFirstTime } from '../scheme'
import { windowOpens } from '../situation'
import { knownDate, type RenewalDate } from '../renewal'
import { type CheckContext, type Finding, finding } from './context'

const NO_DATE: Finding = finding('unknown', 'no-permit-date', {}, 'give-permit-date')
const NO_NEW_EXPIRY: Finding = finding('unknown', 'no-new-expiry', {}, 'give-dates')
const NO_ENDORSED_DAY: Finding = finding('unknown', 'no-endorsed-day', {}, 'give-dates')
const CYCLE_OVER: Finding = finding('unknown', 'cycle-over', {}, 'begin-cycle')

/** R1: the permit has run out and is not endorsed. */
export function notEndorsed({ progress, renewed, plan, day, rules }: CheckContext): Finding {
  if (progress === undefined) return NO_DATE
  const { expires, endorsed } = progress
  const { dates } = plan
  if (renewed !== undefined && day > toDay(renewed.expires)) {
    const late = expired(renewed.expires, daysBetween(toDay(renewed.expires), day), rules)
    return renewed.expected ? { ...late, verdict: 'unknown', todo: 'give-dates' } : late
  }
  const begun = plan.turned ? plan.next : undefined
  if (begun !== undefined && day <= toDay(begun.expires)) {
    const by = knownDate('expires', toDay(begun.expires), rules)
    return finding('fine', 'permit-valid', { until: begun.expires }, 'begin-cycle', by)
  }
  // Endorsed after a first application was filed: the permit goes on, the points ended with the old expiry.
  const then = plan.turned ? 'begin-cycle' : 'nothing'
  if (endorsed !== undefined) {
    // Endorsed late, the new expiry stands on the permit alone; a year after the old one it may have passed.
    return renewed === undefined && day > anniversary(expires, rules.endorsement.years)
      ? NO_NEW_EXPIRY
      : finding('fine', 'permit-endorsed', { on: writeDay(endorsed) }, then)
  }
  if (renewed !== undefined)
    return finding('fine', 'permit-valid', { until: renewed.expires }, then)
  if (day > expires) return expired(writeDay(expires), daysBetween(expires, day), rules)
  const todo = day >= windowOpens(expires, day) ? 'endorse' : 'nothing'
  return finding('fine', 'permit-valid', { until: writeDay(expires) }, todo, dates.expires)
}

/** Past the day from which articles speak of a new permit, one asks before one goes. */
const expired = (on: string, days: number, { endorsement }: RuleSet): Finding =>
  finding(
    'fails',
    'permit-expired',
    { on, days },
    days > endorsement.articleDays ? 'ask-first' : 'endorse-now',
  )

/** R2: endorsed, or still not, after the last day on which the years of residence go on. */
export function endorsedLate({ progress, renewed, plan, day, rules }: CheckContext): Finding {
  if (progress === undefined) return NO_DATE
  const { continuousDays: limit } = rules.endorsement
  const { expires, endorsed } = progress
  if (renewed !== undefined && day > toDay(renewed.expires)) {
    return renewed.expected
      ? NO_NEW_EXPIRY
      : notYet(daysBetween(toDay(renewed.expires), day), rules)
  }
  const isLate = endorsed === undefined && renewed === undefined && day > expires
  if (plan.turned && !isLate) return CYCLE_OVER
  if (endorsed !== undefined) {
    const days = daysBetween(expires, endorsed)
    return days <= limit
      ? finding('fine', 'in-time')
      : finding('may-fail', 'endorsed-late', { days, limit }, 'ask-about-years')
  }
  // A new expiry without the day of 签注: it may have been late.
  return renewed === undefined
    ? notYet(daysBetween(expires, day), rules, plan.dates.lastContinuous)
    : NO_ENDORSED_DAY
}

function notYet(days: number, { endorsement }: RuleSet, by?: RenewalDate): Finding {
  const { continuousDays: limit, articleDays } = endorsement
  if (days <= 0) return finding('fine', 'not-expired')
  if (days <= limit) return finding('fine', 'in-time', {}, 'endorse-now', by)
  return days <= articleDays
    ? finding('may-fail', 'late-restart', { days, limit }, 'endorse-now')
    : finding('may-fail', 'late-over-90', { days, limit: articleDays }, 'ask-first')
}

/** R3: endorsed, but the points were not filed within the days that articles name. */
export function filedLate({ progress, plan, situation, day, rules }: CheckContext): Finding {
  if (isFirstTime(situation.kind)) return finding('fine', 'first-application')
  if (progress === undefined) return NO_DATE
  const { endorsed, filed, expires } = progress
  if (plan.turned) return CYCLE_OVER
  if (endorsed === undefined) {
    if (plan.next !== undefined) return NO_ENDORSED_DAY
    return plan.maybeJustEndorsed
      ? finding('unknown', 'maybe-just-endorsed', { until: writeDay(expires) }, 'give-dates')
      : finding('fine', 'not-endorsed-yet')
  }
  if (filed !== undefined) return finding('fine', 'filed', { on: writeDay(filed) })
  const days = daysBetween(endorsed, day)
  const params = { days, limit: rules.filing.cautionDays }
  return days <= params.limit
    ? finding('fine', 'filing-open', params, 'file-points', plan.dates.filingCaution)
    : finding('may-fail', 'filing-late', params, 'ask-about-filing')
}
