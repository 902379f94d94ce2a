import {
  carryOut,
  eligibility,
  explain,
  monthNumber,
  monthOfText,
  monthText,
  prepareAhead,
  score,
  searchWays,
  totalOrZero,
  type ActionId,
  type DayText,
  type Eligibility,
  type Explanation,
  type MonthText,
  type OfferedAction,
  type Plan,
  type Readings,
  type RuleId,
} from '@/engine'
import { readId } from '@/platform'

import { isAction } from '@/text/outlook'
import { firstDayOf, type OutlookContext } from '../shared/context'
import { monthAfter, otherPlan } from '../shared/plan-reach'
import { undecidedOn } from '../shared/undecided'
import { WAY_PARTS } from '../../shared/links'
import { readMonth } from '../../shared/read-month'

/**
 * The actions that an address names; none of them: what time alone brings.
 * @returns undefined where it names anything else, or one twice
 */
export function readActions(params: Partial<Record<string, string>>): ActionId[] | undefined {
  const given = WAY_PARTS.map((part) => params[part]).filter((value) => value !== undefined)
  const ids = given.map(readId).filter(isAction)
  return ids.length === given.length && new Set(ids).size === ids.length ? ids : undefined
}

/** What an address of a way says. */
export interface Address {
  ids: readonly ActionId[]
  /** it is looked for from this month on: what keeps the threshold where time alone loses it */
  after: MonthText | undefined
  /** by which readings; the one in use where none is named */
  readings?: Readings
}

/** An address with all that it names; undefined where any of it cannot be read. */
export function readAddress(params: Partial<Record<string, string>>): Address | undefined {
  const ids = readActions(params)
  const after = readMonth(params.m)
  const isStrict = params.r === 'strict'
  return ids === undefined ||
    (params.m !== undefined && after === undefined) ||
    (params.r !== undefined && !isStrict)
    ? undefined
    : { ids, after, ...(isStrict ? { readings: 'strict' as const } : {}) }
}

/** A plan with the account of its month, worked out anew. */
export interface Way {
  plan: Plan
  /** what time alone brings, where the plan goes on from the month that this loses */
  base: Plan | undefined
  actions: OfferedAction[]
  /** the day that `then` is of */
  on: DayText
  then: Explanation
  /** the plan and its account by the reading that gives fewer points, where that is something else */
  other: { plan: Plan; then: Explanation; rules: RuleId[] } | undefined
  /** whether one has insurance enough to apply then; undefined where that is clear */
  insured: Eligibility | undefined
}

/** The plan of exactly these actions; undefined where they are not offered, or are no plan for this person. */
export function findWay(context: OutlookContext, { ids, after }: Address): Way | undefined {
  const { prepared, profile, day, offered, readings } = context
  const actions = offered.filter(({ id }) => ids.includes(id))
  if (actions.length < ids.length) return undefined
  const base = after === undefined ? undefined : planOf(searchWays(prepared, day, []), 0)
  if (after !== undefined && (base?.lostOn === undefined || monthAfter(base) !== after)) {
    return undefined
  }
  const plan = planOf(searchWays(prepared, day, actions, after), ids.length)
  if (plan === undefined) return undefined
  const on = firstDayOf(plan.month, day)
  const facts = carryOut(profile, day, actions, plan.month)
  const done = prepareAhead(facts, readings)
  const then = explain(done, on)
  const other = otherPlan(plan, context, base)
  const otherWay = (otherwise: Plan) => {
    const strict = prepareAhead(facts, 'strict')
    const rules = undecidedOn(done, strict, [on, plan.lostOn, otherwise.lostOn])
    return { plan: otherwise, then: explain(strict, on), rules }
  }
  const insured = eligibility(done, on).find(({ id }) => id === 'insured')
  return {
    plan: { ...plan, total: then.total ?? plan.total },
    base,
    actions,
    on,
    then,
    other: other && otherWay(other),
    insured: insured?.verdict === 'yes' ? undefined : insured,
  }
}

/** What actions that are no way come to, in the month in which the last of them is done; undefined where one is not offered. */
export function reckon(
  { profile, day, offered, prepared, readings }: OutlookContext,
  ids: Address['ids'],
) {
  const actions = offered.filter(({ id }) => ids.includes(id))
  if (actions.length === 0 || actions.length < ids.length) return undefined
  const months = Math.max(...actions.map((each) => each.months))
  const month = monthText(monthNumber(monthOfText(day)) + months)
  const on = firstDayOf(month, day)
  const done = prepareAhead(carryOut(profile, day, actions), readings)
  return { month, done: totalOrZero(score(done, on)), undone: totalOrZero(score(prepared, on)) }
}

/** Whether a way brings the threshold, or keeps it, and is not what there is by now. */
export const isReaching = ({ plan, then }: Way, { table }: OutlookContext): boolean =>
  totalOrZero(then.total) >= table.threshold && plan.actions.length + plan.months > 0

/** The plan with all the actions that were searched, among those found or as the nearest. */
function planOf(search: ReturnType<typeof searchWays>, count: number): Plan | undefined {
  const plans: Plan[] = []
  let next = search.next()
  while (!next.done) {
    plans.push(...next.value.plans)
    next = search.next()
  }
  const { nearest } = next.value
  return [...plans, ...(nearest === null ? [] : [nearest])].find(
    ({ actions }) => actions.length === count,
  )
}
