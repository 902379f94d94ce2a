import { HOLIDAYS } from '../policy/holidays'
import { FILING } from '../policy/permit'
import type { DayText, Permit, Situation } from '../profile/types'
import { hasTurned, nextCycle, progressOf, windowOpens, type Progress } from '../renewal/cycle'
import { toDay, writeDay, type Day } from '../time/day'
import { monthOf, toMonth } from '../time/month'
import { workingDayAfter, type Bounds } from '../time/working-days'
import type { InTime, Plan } from './types'

/**
 * Whether points stand by the day that the person named, with the waits that are known: working days after 签注 until
 * the filing, and from 审核属实 to the decision at most so many. How long verification takes is not known: where it is
 * not done, it counts as done on the day of the filing.
 * @param reached the day on which the total is at the mark; not after `on` where it is already
 * @param holdsUntil the last month in a row at the mark
 * @param on today, `YYYY-MM-DD`
 * @returns undefined where no day is named
 */
export function inTime(
  situation: Situation,
  reached: DayText,
  holdsUntil: Plan['holdsUntil'],
  on: DayText,
): InTime | undefined {
  if (situation.neededBy === undefined) return undefined
  const needed = toDay(situation.neededBy)
  const bounds = standsOn(situation, toDay(reached), toDay(on))
  return {
    verdict: verdictOf(bounds, toDay(reached), holdsUntil, needed),
    stands: { from: writeDay(bounds.from), to: writeDay(bounds.to) },
  }
}

function verdictOf(
  { from, to }: Bounds,
  reached: Day,
  holdsUntil: Plan['holdsUntil'],
  needed: Day,
): InTime['verdict'] {
  if (reached > needed) return 'after'
  if (from > needed) return 'late'
  // Gone again is worse than late.
  if (holdsUntil !== 'beyond' && toMonth(holdsUntil) < monthOf(needed)) return 'not-held'
  return to > needed ? 'tight' : 'before'
}

/** The first day on which the office can be through: at the earliest at once, at the latest when a decision is due. */
function standsOn(situation: Situation, reached: Day, on: Day): Bounds {
  const start = later(reached, on)
  const { first, endorsed, opens, filed, verified, decided } = caseOf(situation, reached, on)
  if (decided !== undefined) return { from: start, to: start }
  const filing =
    first || filed !== undefined
      ? { from: start, to: start }
      : workingDayAfter(endorsed ?? later(start, opens), FILING.waitDays + 1, HOLIDAYS)
  const { to } = workingDayAfter(verified ?? later(start, filing.to), FILING.decisionDays, HOLIDAYS)
  return { from: later(start, filing.from), to: later(start, to) }
}

const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** What is done of the cycle in which the points are filed, and from when the permit can be endorsed for it. */
interface FilingCase extends Partial<Progress> {
  first: boolean
  opens: Day
}

function caseOf({ permit, kind }: Situation, reached: Day, on: Day): FilingCase {
  const first = kind === 'first'
  if (permit === undefined) return { first, opens: on }
  const progress = progressOf(permit, kind, on)
  const expires = dueNext(permit, kind, progress, later(reached, on))
  const stands = progress.decided !== undefined && reached <= on
  if (expires !== undefined && !(stands && on <= expires)) {
    return { first: false, opens: windowOpens(expires) }
  }
  const opens = windowOpens(progress.expires)
  // What was filed before the mark is reached was filed without it.
  return reached <= on
    ? { first, opens, ...progress }
    : { first, opens, endorsed: progress.endorsed }
}

/** The expiry of the next cycle, where its window is open by then. */
function dueNext(
  permit: Permit,
  kind: Situation['kind'],
  progress: Progress,
  start: Day,
): Day | undefined {
  const next = nextCycle(permit, kind, progress)
  return next !== undefined && hasTurned(next, progress, start) ? toDay(next.expires) : undefined
}
