import {
  baseLag,
  carryOut,
  lapseMonth,
  missedRenewal,
  monthNumber,
  monthText,
  planReady,
  prepareAhead,
  type BaseLag,
  type DayText,
  type MonthText,
  type OfferedAction,
  type Plan,
} from '@/engine'

import { isPaying, type PointsReady, type Said } from '@/text/outlook'
import type { Ready } from '../../shared/ready'
import { firstDayOf, type OutlookContext } from './context'

/** The first month in which a plan, or somebody, is not at the threshold any more. */
export const monthAfter = ({ holdsUntil }: { holdsUntil: MonthText }): MonthText =>
  monthText(monthNumber(holdsUntil) + 1)

/**
 * What a plan comes to by the reading of a clause that gives fewer points; undefined where that is the same, or at the
 * threshold for as long.
 * @param base what time alone brings, where the plan goes on from the month that this loses
 */
export function otherPlan(plan: Plan, context: OutlookContext, base?: Plan): Plan | undefined {
  const found = context.other?.follow(actionsOf(plan, context), base && monthAfter(base))
  const { threshold } = context.table
  const isSame =
    found === undefined ||
    (found.month === plan.month &&
      found.holdsUntil === plan.holdsUntil &&
      (found.total === plan.total || Math.min(found.total, plan.total) >= threshold))
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

/** What becomes of a plan where the base does not keep up with the average wage. */
function lagOf(plan: Plan, context: OutlookContext): BaseLag | undefined {
  const { profile, day, readings, table } = context
  if (plan.total < table.threshold) return undefined
  const done = carryOut(profile, day, actionsOf(plan, context))
  return baseLag(done, day, firstDayOf(plan.month, day), readings)
}

/** What the words of a plan hang on. */
export function saidOf(plan: Plan, context: OutlookContext, base: Plan | undefined): Said {
  const { actions } = plan
  const guesses = context.offered.filter(({ id, own }) => actions.includes(id) && !own)
  const other = otherPlan(plan, context, base)
  const otherLag = context.other && lagOf(other ?? plan, context.other.context)
  return {
    openFresh: context.openFresh !== undefined,
    after: base && monthAfter(base),
    guessed: guesses.some(({ id }) => !isPaying(id)),
    own: guesses.length === 0,
    otherPlan: other,
    lapses: lapseOf(plan, context),
    // Where both readings come to the same, the one by which less holds is told.
    lag: lagOf(plan, context) ?? (other === undefined ? otherLag : undefined),
    otherLag,
  }
}

/**
 * From when points can be filed with a plan, and whether it is at the threshold on the day that a school named.
 * @param base what time alone brings, where the plan goes on from the month that this loses
 */
export function reachOf(plan: Plan, context: OutlookContext, base?: Plan): PointsReady {
  const { day, profile, table, readings } = context
  const { months, total } = plan
  const actions = actionsOf(plan, context)
  const isThere = months === 0 && actions.length === 0
  const ready = planReady(profile, day, { actions, months, isThere }, readings)
  const { held, lapses } = ready
  if (total < table.threshold) return { reached: null, held: false, lapses }
  return base !== undefined && plan.month === monthAfter(base)
    ? { ...reachOf(base, context), held, lapses }
    : ready
}

/** The same by both readings of a clause, where the plan does not come to the same by them. */
export function readyWith(plan: Plan, context: OutlookContext, base?: Plan): Ready {
  const other = otherPlan(plan, context, base)
  return {
    own: reachOf(plan, context, base),
    other: other && context.other && reachOf(other, context.other.context, base),
  }
}

/**
 * The expiry of the permit whose renewal comes too early for a plan; undefined where none does.
 * @param base what time alone brings, where the plan goes on from the month that this loses
 */
export function missedBy(plan: Plan, context: OutlookContext, base?: Plan): DayText | undefined {
  const { day, profile } = context
  const isThere = base !== undefined
  const ready = reachOf(plan, context, base)
  const lost = base && monthAfter(base)
  return missedRenewal(profile.situation, { isThere, lost, month: plan.month, ready }, day)
}
