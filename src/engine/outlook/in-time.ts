import { HOLIDAYS, renewalRules, type RuleSet } from '../policy'
import {
  type Bounds,
  type Day,
  type DayText,
  lastStart,
  toDay,
  workingDayAfter,
  writeDay,
} from '../time'
import type { Permit, Situation } from '../situation'
import { maybeJustEndorsed, progressOf } from '../renewal'
import { filingCycle, type FilingCycle } from './filing-cycle'
import type { Ready } from './points-ready'
import type { InTime } from './types'

/**
 * Whether points stand by the day that the person named. Who renews has those of the cycle before until the permit
 * expires: at the threshold they stand, below it what is new has to be adjusted. Else with the waits that are known:
 * working days after 签注 until the filing, and from 审核属实 to the decision at most so many. How long verification
 * takes is not known: where it is not done, it counts as done on the day of the filing.
 * @param ready when the total is at the threshold; where it is by now, since when: what was filed earlier was filed
 * without it
 * @param on today, `YYYY-MM-DD`
 * @returns undefined where no day is named, or where no points ever come
 */
export function inTime(situation: Situation, ready: Ready, on: DayText): InTime | undefined {
  if (situation.neededBy === undefined) return undefined
  const [needed, day] = [toDay(situation.neededBy), toDay(on)]
  const known = byWaits(situation, ready, needed, day)
  const last = lastCycle(situation, day, needed)
  if (last?.lastReached === true) return standing(last, situation.kind, day)
  if (last === undefined) return known
  // A renewal's waits are longer than its window: before the permit expires they are never over.
  const otherwise = adjusted(known, ready)
  return last.lastReached === false ? otherwise : { verdict: 'last-cycle', otherwise }
}

function standing(permit: Permit, kind: Situation['kind'], on: Day): InTime {
  const unsure = maybeJustEndorsed(permit, progressOf(permit, kind, on), on)
  return { verdict: 'stands', until: permit.expiresOn, unsure }
}

/** 变动: what has to be adjusted is taken up between two renewals too (A第十九条); how long that takes is not known. */
function adjusted(known: Waited | undefined, { held }: Ready): InTime | undefined {
  if (known === undefined || known.verdict === 'after') return known
  return held ? { verdict: 'adjust' } : { ...known, verdict: 'not-held' }
}

/** The same by the total and the waits alone. */
function byWaits(
  situation: Situation,
  { reached: since, held }: Ready,
  needed: Day,
  on: Day,
): Waited | undefined {
  if (since === null) return undefined
  const reached = toDay(since)
  const start = later(reached, on)
  const cycle = filingCycle(situation, { needed, reached, on, start })
  const { filing } = renewalRules(on)
  const { renews, opens, filed, returned, decided } = cycle
  const due = dueOn(cycle, filing)
  const bounds = standsOn(cycle, start, due, filing)
  const verdict = verdictOf(bounds, reached, held, needed)
  // By what is known it should be decided, and nobody has said that it is.
  // Stryker disable next-line ConditionalExpression: for the type only; no day lies before one that is not there
  const isOverdue = verdict === 'before' && due !== undefined && due < on
  const isOpen = due === undefined && decided === undefined
  return {
    verdict: isOverdue ? 'tight' : verdict,
    stands: { from: writeDay(bounds.from), to: writeDay(bounds.to) },
    // An expiry that has passed is no day to renew by.
    renews:
      renews === undefined || renews < on
        ? undefined
        : { expires: writeDay(renews), opens: writeDay(opens) },
    filedOn: filed && writeDay(filed),
    isReturned: returned !== undefined,
    verifyBy: isOpen ? writeDay(lastStart(needed, filing.decisionDays, HOLIDAYS)) : undefined,
    dueOn: due && writeDay(due),
    decidedOn: decided && writeDay(decided),
  }
}

type Waited = Extract<InTime, { stands: unknown }>

function verdictOf(
  { from, to }: Bounds,
  reached: Day,
  held: boolean,
  needed: Day,
): Waited['verdict'] {
  if (reached > needed) return 'after'
  if (from > needed) return 'late'
  if (!held) return 'not-held'
  return to > needed ? 'tight' : 'before'
}

/** The permit that the points of the cycle before end with (一年，与居住证同步), if they last until a day that is not past. */
function lastCycle({ kind, permit }: Situation, on: Day, needed: Day): Permit | undefined {
  if (kind !== 'renewal' || permit === undefined || needed < on) return undefined
  const { expires, filed } = progressOf(permit, kind, on)
  return filed === undefined && needed <= expires ? permit : undefined
}

/** The first day on which the office can be through: at the earliest at once, at the latest when a decision is due. */
function standsOn(
  { first, endorsed, opens, filed, decided }: FilingCycle,
  start: Day,
  due: Day | undefined,
  { waitDays, decisionDays }: RuleSet['filing'],
): Bounds {
  if (decided !== undefined) return { from: start, to: start }
  const filing =
    first || filed !== undefined
      ? { from: start, to: start }
      : workingDayAfter(endorsed ?? later(start, opens), waitDays + 1, HOLIDAYS)
  const to = due ?? workingDayAfter(later(start, filing.to), decisionDays, HOLIDAYS).to
  return { from: later(start, filing.from), to: later(start, to) }
}

/** The day on which what is verified is decided at the latest. */
const dueOn = ({ verified, decided }: FilingCycle, { decisionDays }: RuleSet['filing']) =>
  verified === undefined || decided !== undefined
    ? undefined
    : workingDayAfter(verified, decisionDays, HOLIDAYS).to

const later = (one: Day, other: Day): Day => Math.max(one, other) as Day
