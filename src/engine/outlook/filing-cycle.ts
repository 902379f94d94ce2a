import { renewalRules } from '../policy'
import { isFirstTime } from '../scheme'
import { currentPermit, type Permit, type Situation, windowOpens } from '../situation'
import { hasTurned, nextCycle, type Progress, progressOf, renewedPermit } from '../renewal'
import { anniversary, type Day, toDay } from '../time'

/** What is done of the cycle in which the points are filed, and from when the permit can be endorsed for it. */
export interface FilingCycle extends Partial<Progress> {
  /** a first application waits for no 签注 */
  first: boolean
  opens: Day
  /** a renewal still to come, the last before the day: the expiry that it is for */
  renews?: Day
}

interface Days {
  /** on which points are needed */
  needed: Day
  /** from which the total is at the threshold */
  reached: Day
  /** from which something can be done: at the threshold, and not before today */
  start: Day
  /** today */
  on: Day
}

/**
 * The cycle whose points count on the day they are needed. Points end with the permit (一年，与居住证同步), so past its
 * expiry they are those of a later renewal. What was filed before the threshold was reached was filed without it.
 */
export function filingCycle(
  situation: Situation,
  { needed, reached, start, on }: Days,
): FilingCycle {
  const { kind } = situation
  const permit = currentPermit(situation)
  const first = isFirstTime(kind)
  const { years } = renewalRules(on).endorsement
  if (permit === undefined) return { first, opens: on }
  const progress = progressOf(permit, kind, on)
  const { expires, endorsed, filed, decided } = progress
  const next = nextCycle(permit, progress, on)
  const renewed = renewedUntil(permit, progress, on)
  const endsWithPermit =
    first && (next === undefined ? endorsed === undefined : toDay(next.expires) === expires)

  // Stryker disable next-line ConditionalExpression: for the type only; nothing lies before a day that is not there
  const reachesThreshold = filed !== undefined && reached <= filed
  const isOver = !(reachesThreshold && decided !== undefined) && hasTurned(next, progress, start)
  if (needed <= (endsWithPermit ? expires : renewed) && !isOver) {
    const opens = windowOpens(expires, on)
    return reachesThreshold ? { first, opens, ...progress } : { first, opens, endorsed }
  }
  const isOfPermit = endsWithPermit && needed <= renewed
  const renews = isOfPermit ? expires : lastDue(renewed, needed, years)
  const opens = windowOpens(renews, on)
  return { first: false, renews, opens, ...(isOfPermit && { endorsed }) }
}

/**
 * The expiry of the permit when it is renewed. Where it is not endorsed yet that is taken to be in time; after a late
 * 签注 it is the earliest that it can be.
 */
function renewedUntil(permit: Permit, progress: Progress, on: Day): Day {
  const known = renewedPermit(permit, progress, on)
  if (known !== undefined) return toDay(known.expires)
  const { expires, endorsed = expires } = progress
  const { years } = renewalRules(on).endorsement
  return anniversary(lastDue(expires, endorsed, years), years)
}

/** The last of the yearly expiries from one on that lies before a day; that one itself where none does. */
function lastDue(expires: Day, day: Day, years: number): Day {
  let due = expires
  for (let next = due; next < day; next = anniversary(next, years)) due = next
  return due
}
