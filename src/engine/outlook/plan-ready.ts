import { pointsAt } from '../policy'
import { score, totalOrZero } from '../points'
import type { Profile } from '../profile'
import type { Readings } from '../record'
import { type DayText, monthOfText, type MonthText, toDay } from '../time'
import { carryOut } from './carry-out'
import { countsByMonths, fileableFrom, needsVerifying } from './fileable'
import { lapseMonth } from './lapse'
import type { Ready } from './points-ready'
import { prepareAhead } from './prepare-ahead'
import { reachedSince } from './reached-since'
import type { Action } from './types'

/** What is done, and in how many months from the day the threshold is reached with it. */
export interface Reaching {
  actions: readonly Action[]
  months: number
  /** it is reached on the day itself, whatever is still done */
  isThere: boolean
}

/**
 * With `lapses`: the month from which one cannot apply any more; `verifies`: a new degree has to be verified before;
 * `estimated`: the day rests on when something is done, which is known by the month at best.
 */
export interface PlanReady extends Ready {
  reached: DayText
  lapses: MonthText | undefined
  verifies: boolean
  estimated: boolean
}

/**
 * From when points can be filed with what is done, and whether they are there on the day that a school named.
 * @param profile goes on (`goingOn`)
 * @param on today, `YYYY-MM-DD`, a day whose rules are known or taken to go on
 */
export function planReady(
  profile: Profile,
  on: DayText,
  { actions, months, isThere }: Reaching,
  readings: Readings,
): PlanReady {
  const { situation } = profile
  const fileable = (some: readonly Action[]) =>
    fileableFrom({ actions: some.map(({ id }) => id), months }, some, on)
  const reached = isThere
    ? reachedSince(prepareAhead(profile, readings), situation, on)
    : fileable(actions)
  const { neededBy } = situation
  return {
    reached,
    held: neededBy === undefined || isHeld(profile, on, actions, neededBy, readings),
    lapses: lapseMonth(prepareAhead(carryOut(profile, on, actions)), on),
    estimated: !isThere && actions.some(({ id }) => !countsByMonths(id)),
    verifies: reached > fileable(actions.filter(({ id }) => !needsVerifying(id))),
  }
}

function isHeld(
  profile: Profile,
  on: DayText,
  actions: readonly Action[],
  needed: DayText,
  readings: Readings,
): boolean {
  const then = carryOut(profile, on, actions, monthOfText(needed))
  const threshold = pointsAt(toDay(on), true)!.threshold
  return totalOrZero(score(prepareAhead(then, readings), needed)) >= threshold
}
