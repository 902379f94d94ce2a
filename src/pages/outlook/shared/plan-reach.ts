import {
  carryOut,
  fileableFrom,
  lapseMonth,
  reachedSince,
  needsVerifying,
  score,
  type MonthText,
  type OfferedAction,
  type Plan,
} from '@/engine'

import { monthNumber, monthOfText, monthText, totalOrZero } from '@/engine'
import { isPaying, type PointsReady, type Said } from '@/text/outlook'
import { type OutlookContext, prepareAhead } from './context'

/** The first month in which a plan, or somebody, is not at the threshold any more. */
export const monthAfter = ({ holdsUntil }: { holdsUntil: MonthText }): MonthText =>
  monthText(monthNumber(holdsUntil) + 1)

/**
 * What a plan comes to by the reading of a clause that gives fewer points; undefined where that is the same.
 * @param base what time alone brings, where the plan goes on from the month that this loses
 */
export function otherPlan(plan: Plan, context: OutlookContext, base?: Plan): Plan | undefined {
  const found = context.other?.follow(actionsOf(plan, context), base && monthAfter(base))
  const isSame =
    found === undefined ||
    (found.month === plan.month &&
      found.total === plan.total &&
      found.holdsUntil === plan.holdsUntil)
  return isSame ? undefined : found
}

const actionsOf = ({ actions }: Plan, { offered }: OutlookContext): OfferedAction[] =>
  offered.filter(({ id }) => actions.includes(id))

/** The month from which one cannot renew with a plan. */
function lapseOf(plan: Plan, context: OutlookContext): MonthText | undefined {
  if (!plan.actions.some(isPaying)) return context.lapses
  const { profile, day } = context
  return lapseMonth(prepareAhead(carryOut(profile, day, actionsOf(plan, context))), day)
}

/** What the words of a plan hang on. */
export function saidOf(plan: Plan, context: OutlookContext, base: Plan | undefined): Said {
  const { actions } = plan
  const guesses = context.offered.filter(({ id, own }) => actions.includes(id) && !own)
  return {
    openFresh: context.openFresh !== undefined,
    after: base && monthAfter(base),
    guessed: guesses.some(({ id }) => !isPaying(id)),
    own: guesses.length === 0,
    otherPlan: otherPlan(plan, context, base),
    lapses: lapseOf(plan, context),
  }
}

/**
 * From when points can be filed with a plan, and whether it is at the threshold on the day that a school named.
 * @param base what time alone brings, where the plan goes on from the month that this loses
 */
export function reachOf(plan: Plan, context: OutlookContext, base?: Plan): PointsReady {
  const { day, profile, prepared, offered, table } = context
  const { situation } = profile
  const lapses = lapseOf(plan, context)
  if (plan.total < table.threshold) return { reached: null, held: false, lapses }
  const held = situation.neededBy === undefined || isHeld(plan, context, situation.neededBy)
  if (base !== undefined && plan.month === monthAfter(base)) {
    return { ...reachOf(base, context), held, lapses }
  }
  const isThereNow = plan.months === 0 && plan.actions.length === 0
  const reached = isThereNow
    ? reachedSince(prepared, situation, day)
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
export function otherReach(
  plan: Plan,
  context: OutlookContext,
  base?: Plan,
): PointsReady | undefined {
  const other = otherPlan(plan, context, base)
  return other && context.other && reachOf(other, context.other.context, base)
}

function isHeld(plan: Plan, context: OutlookContext, needed: string) {
  const { day, profile, table, readings } = context
  const done = actionsOf(plan, context)
  const then = carryOut(profile, day, done, monthOfText(needed))
  return totalOrZero(score(prepareAhead(then, readings), needed)) >= table.threshold
}
