import { HOLIDAYS, type RuleSet, rulesOn } from '../policy'
import type { Situation } from '../situation'
import {
  addDays,
  anniversary,
  type Day,
  type DayText,
  monthsLater,
  readDay,
  toDay,
  workingDayAfter,
  writeDay,
} from '../time'
import { lastDayOf } from './ends'
import type { DayOrBounds } from './types'

/** How far somebody without a permit is. 'lapsed': the registration is more than a year old and has to be made anew. */
export type PermitPhase =
  'unregistered' | 'counting' | 'open' | 'lapsed' | 'reviewing' | 'making' | 'overdue'

export interface PermitApplication {
  phase: PermitPhase
  /** registered for half a year */
  applyFrom?: DayText
  /** the registration is a year old */
  registrationEnds?: DayText
  reviewBy?: DayOrBounds
  cardBy?: DayOrBounds
  /** a move is reported by this day */
  reportBy?: DayText
}

/**
 * The way to a first permit on a day: 居住登记, half a year, 申领, the two waits (E, relayed; article S3). The waits are
 * counted from the day it was handed in; that the police began on that day is taken for granted.
 * @param on `YYYY-MM-DD`; for anything else nothing has happened yet
 */
export function permitApplication(situation: Situation, on: DayText): PermitApplication {
  const today = readDay(on)
  const rules = rulesOn(on)
  const past = (text: DayText | undefined): Day | undefined =>
    text === undefined || today === undefined || toDay(text) > today ? undefined : toDay(text)
  const moved = past(situation.movedOn)
  const dates = {
    ...registrationDates(past(situation.registeredOn), rules),
    ...waitDates(past(situation.appliedOn), rules),
    reportBy: moved && writeDay(addDays(moved, rules.notes.reportDays)),
  }
  return { ...dates, phase: phaseOf(dates, on) }
}

function registrationDates(registered: Day | undefined, { application, notes }: RuleSet) {
  if (registered === undefined) return {}
  return {
    applyFrom: writeDay(monthsLater(registered, application.registeredMonths)),
    registrationEnds: writeDay(anniversary(registered, notes.registrationYears)),
  }
}

/** One wait follows the other: the card's days go on from those of the police. */
function waitDates(applied: Day | undefined, { application }: RuleSet) {
  if (applied === undefined) return {}
  const { reviewDays, cardDays } = application
  return { reviewBy: within(applied, reviewDays), cardBy: within(applied, reviewDays + cardDays) }
}

function within(start: Day, count: number): DayOrBounds {
  const { from, to } = workingDayAfter(start, count, HOLIDAYS)
  return from === to ? { day: writeDay(from) } : { from: writeDay(from), to: writeDay(to) }
}

type Dates = Omit<PermitApplication, 'phase'>

function phaseOf(dates: Dates, on: DayText): PermitPhase {
  const { applyFrom, registrationEnds, reviewBy, cardBy } = dates
  // Both waits are known together, and so are both days of the registration.
  if (cardBy !== undefined) {
    if (on <= lastDayOf(reviewBy!)) return 'reviewing'
    return on <= lastDayOf(cardBy) ? 'making' : 'overdue'
  }
  if (applyFrom === undefined) return 'unregistered'
  if (on < applyFrom) return 'counting'
  return on <= registrationEnds! ? 'open' : 'lapsed'
}
