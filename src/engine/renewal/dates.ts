import { HOLIDAYS, renewalRules, type RuleSet } from '../policy'
import type { DateId } from '../scheme'
import {
  addDays,
  type Day,
  daysBetween,
  type DayText,
  toDay,
  workingDayAfter,
  writeDay,
} from '../time'
import { windowOpens } from '../situation'
import type { Progress } from './cycle'
import { firstDayOf } from './ends'
import type { Phase, Renewal, RenewalDate, RenewalDates } from './types'

/** Where a cycle stands on a day: what was done last, else how the day lies to the expiry. */
export function phaseOf({ expires, endorsed, filed, decided }: Progress, on: Day): Phase {
  if (decided !== undefined) return 'decided'
  if (filed !== undefined) return 'filed'
  if (endorsed !== undefined) return 'endorsed'
  if (on < windowOpens(expires, on)) return 'too-early'
  const { continuousDays, articleDays } = renewalRules(on).endorsement
  const late = daysBetween(expires, on)
  if (late <= 0) return 'open'
  if (late <= continuousDays) return 'late-continuous'
  return late <= articleDays ? 'late-restart' : 'late-over-90'
}

/** Every date of a cycle by the rules of a day, with its clause and reading. A first application waits for no 签注. */
export function datesOf(progress: Progress, first: boolean, on: Day): RenewalDates {
  const { expires, endorsed, verified, decided } = progress
  const rules = renewalRules(on)
  const { filing } = rules
  const { continuousDays, articleDays } = rules.endorsement
  const dates: RenewalDates = {
    windowOpens: knownDate('windowOpens', windowOpens(expires, on), rules),
    expires: knownDate('expires', expires, rules),
    lastContinuous: knownDate('lastContinuous', addDays(expires, continuousDays), rules),
    restartsFrom: knownDate('restartsFrom', addDays(expires, continuousDays + 1), rules),
    day90: knownDate('day90', addDays(expires, articleDays), rules),
  }
  if (endorsed !== undefined && !first) {
    dates.earliestFiling = working('earliestFiling', endorsed, filing.waitDays + 1, rules)
    dates.adviseFiling = working('adviseFiling', endorsed, filing.adviseDays, rules)
    dates.filingCaution = knownDate('filingCaution', addDays(endorsed, filing.cautionDays), rules)
  }
  if (verified !== undefined && decided === undefined) {
    dates.decisionBy = working('decisionBy', verified, filing.decisionDays, rules)
  }
  return dates
}

/** From when the points can be filed after the 签注 has come; where holidays are not published, may be tried. */
export const mayBeFiled = (
  { dates: { earliestFiling: date } }: Pick<Renewal, 'dates'>,
  on: DayText,
) => date !== undefined && firstDayOf(date) <= on

/** Until when a move is to be reported. */
export function reportBy(movedOn: DayText, on: Day): RenewalDate {
  const rules = renewalRules(on)
  return knownDate('reportMove', addDays(toDay(movedOn), rules.notes.reportDays), rules)
}

function founded(id: DateId, { dateBases }: RuleSet) {
  const { clause, conflicts } = dateBases[id]
  return { clause, reading: conflicts[0] ?? null }
}

/** A date that is known to the day, with its clause and reading. */
export const knownDate = (id: DateId, day: Day, rules: RuleSet): RenewalDate => ({
  day: writeDay(day),
  ...founded(id, rules),
})

function working(id: DateId, start: Day, count: number, rules: RuleSet): RenewalDate {
  const { from, to } = workingDayAfter(start, count, HOLIDAYS)
  if (from === to) return knownDate(id, from, rules)
  return { from: writeDay(from), to: writeDay(to), status: 'not-published', ...founded(id, rules) }
}
