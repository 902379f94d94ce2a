import { ENDORSEMENT, FILING } from '../../policy/permit'
import { anniversary, daysBetween, toDay, writeDay } from '../../time/day'
import type { PlanDate } from '../types'
import { found, type Finding, type Scene } from './scene'

const { continuousDays: limit, articleDays } = ENDORSEMENT

const NO_DATE: Finding = found('unknown', 'no-permit-date', {}, 'give-permit-date')

/** R1: the permit has run out and is not endorsed. */
export function notEndorsed({ progress, plan, day }: Scene): Finding {
  if (progress === undefined) return NO_DATE
  const { expires, endorsed } = progress
  const { dates, next } = plan
  if (next !== undefined && day > toDay(next.expires)) {
    const params = { on: next.expires, days: daysBetween(toDay(next.expires), day) }
    return next.expected
      ? found('unknown', 'permit-expired', params, 'give-permit-date')
      : found('fails', 'permit-expired', params, 'endorse-now')
  }
  if (endorsed !== undefined) {
    // Endorsed late, the new expiry stands on the permit alone; a year after the old one it may have passed.
    return next === undefined && day > anniversary(expires, 1)
      ? NO_DATE
      : found('fine', 'permit-endorsed', { on: writeDay(endorsed) })
  }
  if (next !== undefined) return found('fine', 'permit-valid', { until: next.expires })
  if (day <= expires) {
    const todo = plan.phase === 'open' ? 'endorse' : 'nothing'
    return found('fine', 'permit-valid', { until: writeDay(expires) }, todo, dates.expires)
  }
  const days = daysBetween(expires, day)
  return found(
    'fails',
    'permit-expired',
    { on: writeDay(expires), days },
    'endorse-now',
    days <= limit ? dates.lastContinuous : undefined,
  )
}

/** R2: endorsed, or still not, after the last day on which the years of residence go on. */
export function endorsedLate({ progress, plan, day }: Scene): Finding {
  if (progress === undefined) return NO_DATE
  const { expires, endorsed } = progress
  const { dates, next } = plan
  if (next !== undefined && day > toDay(next.expires)) {
    return next.expected ? NO_DATE : notYet(daysBetween(toDay(next.expires), day))
  }
  if (endorsed !== undefined) {
    const days = daysBetween(expires, endorsed)
    return days <= limit
      ? found('fine', 'in-time')
      : found('may-fail', 'endorsed-late', { days, limit }, 'ask-about-years')
  }
  // A new expiry without the day of 签注: it may have been late.
  return next === undefined ? notYet(daysBetween(expires, day), dates.lastContinuous) : NO_DATE
}

function notYet(days: number, by?: PlanDate): Finding {
  if (days <= 0) return found('fine', 'in-time')
  if (days <= limit) return found('fine', 'in-time', {}, 'endorse-now', by)
  return days <= articleDays
    ? found('may-fail', 'late-restart', { days, limit }, 'endorse-now')
    : found('may-fail', 'late-over-90', { days, limit: articleDays }, 'endorse-now')
}

/** R3: endorsed, but the points were not filed within the days that articles name. */
export function filedLate({ progress, plan, situation, day }: Scene): Finding {
  if (situation.kind === 'first') return found('fine', 'first-application')
  if (progress === undefined) return NO_DATE
  const { endorsed, filed } = progress
  if (endorsed === undefined) {
    return plan.next === undefined ? found('fine', 'not-endorsed-yet') : NO_DATE
  }
  if (filed !== undefined) return found('fine', 'filed', { on: writeDay(filed) })
  const days = daysBetween(endorsed, day)
  const params = { days, limit: FILING.cautionDays }
  return days <= params.limit
    ? found('fine', 'filing-open', params, 'file-points', plan.dates.filingCaution)
    : found('may-fail', 'filing-late', params, 'ask-about-filing')
}
