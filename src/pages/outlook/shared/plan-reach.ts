import {
  carryOut,
  fileableFrom,
  lapseMonth,
  markSince,
  needsVerifying,
  score,
  type MonthText,
  type OfferedAction,
  type Plan,
} from '@/engine'

import { isPaying, type Reach, type Said } from '@/text/outlook'
import { monthNumber, monthOfText, monthText, totalOrZero } from '@/engine'
import { type Ground, prepareAhead } from './context'

/** The first month in which a plan, or somebody, is not at the mark any more. */
export const monthAfter = ({ holdsUntil }: { holdsUntil: MonthText }): MonthText =>
  monthText(monthNumber(holdsUntil) + 1)

/**
 * What a plan comes to by the reading of a clause that gives fewer points; undefined where that is the same.
 * @param base what time alone brings, where the plan goes on from the month that this loses
 */
export function otherPlan(plan: Plan, ground: Ground, base?: Plan): Plan | undefined {
  const found = ground.other?.follow(actionsOf(plan, ground), base && monthAfter(base))
  const isSame =
    found === undefined ||
    (found.month === plan.month &&
      found.total === plan.total &&
      found.holdsUntil === plan.holdsUntil)
  return isSame ? undefined : found
}

const actionsOf = ({ actions }: Plan, { offered }: Ground): OfferedAction[] =>
  offered.filter(({ id }) => actions.includes(id))

/** The month from which one cannot renew with a plan. */
function lapseOf(plan: Plan, ground: Ground): MonthText | undefined {
  if (!plan.actions.some(isPaying)) return ground.lapses
  const { profile, day } = ground
  return lapseMonth(prepareAhead(carryOut(profile, day, actionsOf(plan, ground))), day)
}

/** What the words of a plan hang on. */
export function saidOf(plan: Plan, ground: Ground, base: Plan | undefined): Said {
  const { actions } = plan
  const guesses = ground.offered.filter(({ id, own }) => actions.includes(id) && !own)
  return {
    openFresh: ground.openFresh !== undefined,
    after: base && monthAfter(base),
    guessed: guesses.some(({ id }) => !isPaying(id)),
    own: guesses.length === 0,
    otherPlan: otherPlan(plan, ground, base),
    lapses: lapseOf(plan, ground),
  }
}

/**
 * From when points can be filed with a plan, and whether it is at the mark on the day that a school named.
 * @param base what time alone brings, where the plan goes on from the month that this loses
 */
export function reachOf(plan: Plan, ground: Ground, base?: Plan): Reach {
  const { day, profile, prepared, offered, table } = ground
  const { situation } = profile
  const lapses = lapseOf(plan, ground)
  if (plan.total < table.standard) return { reached: null, held: false, lapses }
  const held = situation.neededBy === undefined || isHeld(plan, ground, situation.neededBy)
  if (base !== undefined && plan.month === monthAfter(base)) {
    return { ...reachOf(base, ground), held, lapses }
  }
  const isThereNow = plan.months === 0 && plan.actions.length === 0
  const reached = isThereNow
    ? markSince(prepared, situation, day)
    : fileableFrom(plan, offered, day)
  const others = plan.actions.filter((id) => !needsVerifying(id))
  return {
    reached,
    held,
    lapses,
    verifies: !isThereNow && reached > fileableFrom({ ...plan, actions: others }, offered, day),
  }
}

/** The same by the reading of a clause that gives fewer points; undefined where the plan comes to the same by it. */
export function otherReach(plan: Plan, ground: Ground, base?: Plan): Reach | undefined {
  const other = otherPlan(plan, ground, base)
  return other && ground.other && reachOf(other, ground.other.ground, base)
}

function isHeld(plan: Plan, ground: Ground, needed: string) {
  const { day, profile, table, readings } = ground
  const done = actionsOf(plan, ground)
  const then = carryOut(profile, day, done, monthOfText(needed))
  return totalOrZero(score(prepareAhead(then, readings), needed)) >= table.standard
}
