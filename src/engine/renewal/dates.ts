import { DATE_FOUNDINGS, ENDORSEMENT, FILING, HOLIDAYS } from '../policy'
import type { DateId } from '../scheme'
import { addDays, type Bounds, type Day, daysBetween, workingDayAfter, writeDay } from '../time'
import { windowOpens } from '../situation'
import type { Progress } from './cycle'
import type { Phase, PlanDate, PlanDates } from './types'

/** Where a cycle stands on a day: what was done last, else how the day lies to the expiry. */
export function phaseOf({ expires, endorsed, filed, decided }: Progress, on: Day): Phase {
  if (decided !== undefined) return 'decided'
  if (filed !== undefined) return 'filed'
  if (endorsed !== undefined) return 'endorsed'
  if (on < windowOpens(expires)) return 'too-early'
  const late = daysBetween(expires, on)
  if (late <= 0) return 'open'
  if (late <= ENDORSEMENT.continuousDays) return 'late-continuous'
  return late <= ENDORSEMENT.articleDays ? 'late-restart' : 'late-over-90'
}

/** Every date of a cycle, each with its clause and reading. A first application waits for no 签注. */
export function datesOf(progress: Progress, first: boolean): PlanDates {
  const { expires, endorsed, verified, decided } = progress
  const { continuousDays, articleDays } = ENDORSEMENT
  const dates: PlanDates = {
    windowOpens: known('windowOpens', windowOpens(expires)),
    expires: known('expires', expires),
    lastContinuous: known('lastContinuous', addDays(expires, continuousDays)),
    restartsFrom: known('restartsFrom', addDays(expires, continuousDays + 1)),
    day90: known('day90', addDays(expires, articleDays)),
  }
  if (endorsed !== undefined && !first) {
    dates.earliestFiling = working('earliestFiling', endorsed, FILING.waitDays + 1)
    dates.adviseFiling = working('adviseFiling', endorsed, FILING.adviseDays)
    dates.filingCaution = known('filingCaution', addDays(endorsed, FILING.cautionDays))
  }
  if (verified !== undefined && decided === undefined) {
    dates.decisionBy = working('decisionBy', verified, FILING.decisionDays)
  }
  return dates
}

function founded(id: DateId) {
  const { clause, conflicts } = DATE_FOUNDINGS[id]
  return { clause, reading: conflicts[0] ?? null }
}

/** A date that is known to the day, with its clause and reading. */
export const known = (id: DateId, day: Day): PlanDate => ({ day: writeDay(day), ...founded(id) })

function working(id: DateId, start: Day, count: number): PlanDate {
  const { from, to }: Bounds = workingDayAfter(start, count, HOLIDAYS)
  if (from === to) return known(id, from)
  return { from: writeDay(from), to: writeDay(to), status: 'not-published', ...founded(id) }
}
