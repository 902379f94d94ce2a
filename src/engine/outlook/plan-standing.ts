import { pointsAt } from '../policy'
import { score, totalOrZero } from '../points'
import type { Profile } from '../profile'
import type { Readings } from '../record'
import type { ChosenPlan } from '../situation'
import { type DayText, monthOf, type MonthText, toDay, writeDay } from '../time'
import { carryOut } from './carry-out'
import { HORIZON_MONTHS, horizonDay, horizonMonth } from './horizon'
import { lackingFacts } from './lacking-facts'
import { goingOn } from './onward'
import { type PlannedAction, plannedActions } from './planned-action'
import { dueMonth } from './plan-due'
import { planReady, type PlanReady } from './plan-ready'
import { prepareAhead } from './prepare-ahead'
import type { Action } from './types'

/** What a plan comes to by one reading of the clauses, with all that is left of it done. */
export interface PlanReach {
  /** at the threshold today */
  isThere: boolean
  /** the first month at it, from `lost` on where something of the plan is left; undefined where ten years bring none */
  month: MonthText | undefined
  /** where it is there: the first month that is below if nothing of the plan is done */
  lost: MonthText | undefined
  /** for the school's day; undefined where it is never reached */
  ready: PlanReady | undefined
}

/** How a plan that was chosen stands today. */
export type PlanStanding =
  /** no total on the day, or a fact that it hangs on is not settled */
  | { code: 'unknown'; actions: PlannedAction[] }
  | {
      /** done: at the threshold, and nothing is left that it needs · keeps: at it, and what is left keeps it · open: below */
      code: 'done' | 'keeps' | 'open'
      threshold: number
      actions: PlannedAction[]
      /** what is left to do, in months from now: none is in the past */
      left: Action[]
      /** of these the one that is due first */
      next: PlannedAction | undefined
      reach: PlanReach
      /** by the reading that gives fewer points, where that is another month */
      other: PlanReach | undefined
    }

/**
 * What a plan that was chosen comes to, worked out anew from the facts of today. What should be done by now and is not
 * is taken to be done this month: the month that is reached is then the earliest.
 * @param on today, `YYYY-MM-DD`
 */
export function planStanding(own: Profile, plan: ChosenPlan, on: DayText): PlanStanding {
  const day = toDay(on)
  const table = pointsAt(day, true)
  if (table === undefined) return { code: 'unknown', actions: [] }
  const profile = goingOn(own, on)
  const month = monthOf(day)
  const actions = plannedActions(plan, profile.facts, month, table)
  if (
    score(prepareAhead(profile), on) === null ||
    lackingFacts(own.facts).length > 0 ||
    actions.some(({ state }) => state === 'unclear')
  ) {
    return { code: 'unknown', actions }
  }
  const open = plan.actions
    .filter((_, index) => actions[index]!.state === 'open')
    .map((each) => ({
      id: each.id,
      months: Math.max(0, dueMonth(each, plan) - month),
      effort: each.effort,
    }))
  const views = READINGS.map((readings) => viewOf(profile, on, readings, table.threshold))
  const left = open.reduce(
    (some, action) => {
      const rest = some.filter((each) => each !== action)
      return views.some((view) => isNeeded(view, open, some, rest)) ? some : rest
    },
    open as readonly Action[],
  )
  const isLeft = (id: string) => left.some((each) => each.id === id)
  const [reach, other] = views.map((view) => reachOf(view, profile, on, left))
  const told = actions.map((each) =>
    each.state !== 'open' || isLeft(each.id) ? each : { ...each, state: 'spare' as const, late: 0 },
  )
  const waiting = told.filter(({ id }) => isLeft(id))
  return {
    code: !reach!.isThere ? 'open' : left.length === 0 ? 'done' : other!.isThere ? 'keeps' : 'open',
    threshold: table.threshold,
    actions: told,
    left: [...left],
    next: waiting.find(({ due }) => waiting.every((each) => due <= each.due)),
    reach: reach!,
    other: reach!.isThere === other!.isThere && reach!.month === other!.month ? undefined : other,
  }
}

const READINGS: readonly Readings[] = [
  // Stryker disable next-line StringLiteral: whatever is not the strict one is the chosen
  'chosen',
  'strict',
]

/** The months ahead by one reading. */
interface View {
  readings: Readings
  isThere: boolean
  /** the first month ahead that has to be reached: the first of all, or the first that time alone loses; Infinity: none */
  from: number
  /** The first month ahead at the threshold from `from` on, when all of these are done. */
  first: (actions: readonly Action[]) => number | undefined
}

function viewOf(profile: Profile, on: DayText, readings: Readings, threshold: number): View {
  const isAt = (facts: Profile) => {
    const prepared = prepareAhead(facts, readings)
    return (ahead: number) =>
      totalOrZero(score(prepared, writeDay(horizonDay(toDay(on), ahead)))) >= threshold
  }
  const alone = isAt(profile)
  const isThere = alone(0)
  const from = isThere ? (firstWhere(0, (ahead) => !alone(ahead)) ?? Infinity) : 0
  return {
    readings,
    isThere,
    from,
    first: (actions) =>
      firstWhere(
        Math.max(from, ...actions.map(({ months }) => months)),
        isAt(carryOut(profile, on, actions)),
      ),
  }
}

function firstWhere(from: number, holds: (ahead: number) => boolean): number | undefined {
  for (let ahead = from; ahead <= HORIZON_MONTHS; ahead += 1) if (holds(ahead)) return ahead
  return undefined
}

/** Whether the rest does less without an action, or later; where nothing is lost, or all does not keep it, nothing is needed. */
function isNeeded(
  { isThere, first }: View,
  all: readonly Action[],
  some: readonly Action[],
  rest: readonly Action[],
): boolean {
  if (isThere && first(all) === undefined) return false
  const without = first(rest)
  return without === undefined || first(some)! < without
}

function reachOf(
  { readings, isThere, from, first }: View,
  profile: Profile,
  on: DayText,
  left: readonly Action[],
): PlanReach {
  const ahead = isThere && (from === Infinity || left.length === 0) ? 0 : first(left)
  const months = isThere ? 0 : ahead
  return {
    isThere,
    month: ahead === undefined ? undefined : horizonMonth(toDay(on), ahead),
    lost: isThere && from < Infinity ? horizonMonth(toDay(on), from) : undefined,
    ready:
      months === undefined
        ? undefined
        : planReady(profile, on, { actions: left, months, isThere }, readings),
  }
}
