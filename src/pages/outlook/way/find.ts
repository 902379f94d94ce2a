import {
  carryOut,
  explain,
  searchWays,
  type ActionId,
  type DayText,
  type Explanation,
  type OfferedAction,
  type Plan,
} from '@/engine'
import { readId } from '@/platform'
import { isAction } from '@/text/actions'
import { firstDayOf, prepareAhead, type Ground } from '../parts/ground'
import { WAY_PARTS } from '../../parts/links'

/**
 * The actions that an address names; none of them: what time alone brings.
 * @returns undefined where it names anything else, or one twice
 */
export function readActions(params: Partial<Record<string, string>>): ActionId[] | undefined {
  const given = WAY_PARTS.map((part) => params[part]).filter((value) => value !== undefined)
  const ids = given.map(readId).filter(isAction)
  return ids.length === given.length && new Set(ids).size === ids.length ? ids : undefined
}

/** A plan with the account of its month, worked out anew. */
export interface Way {
  plan: Plan
  actions: OfferedAction[]
  /** the day that `then` is of */
  on: DayText
  then: Explanation
}

/** The plan of exactly these actions; undefined where they are not offered, or are no plan for this person. */
export function findWay(ground: Ground, ids: readonly ActionId[]): Way | undefined {
  const { prepared, profile, day, offered } = ground
  const actions = offered.filter(({ id }) => ids.includes(id))
  if (actions.length < ids.length) return undefined
  const plan = planOf(searchWays(prepared, day, actions), ids.length)
  if (plan === undefined) return undefined
  const on = firstDayOf(plan.month, day)
  const then = explain(prepareAhead(carryOut(profile, day, actions, plan.month)), on)
  return { plan: { ...plan, total: then.total ?? plan.total }, actions, on, then }
}

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
