import { LIMITS } from '../scheme'
import type { ChosenPlan, Situation } from '../situation'
import { type DayText, type Month, monthOf, toDay } from '../time'
import { dueMonth } from './plan-due'
import type { Action } from './types'

/**
 * What a plan that was chosen takes, in months from a day: what should be done by then takes none. What the person has
 * given another figure for since is left out.
 * @param on today, `YYYY-MM-DD`
 */
export function leftOfPlan({ plan, actions }: Situation, on: DayText): Action[] {
  if (plan === undefined) return []
  // A day before it, which was put in the place of today, is no earlier.
  const month = Math.max(monthOf(toDay(on)), monthOf(toDay(plan.begun))) as Month
  return plan.actions
    .filter(({ id, months }) => (actions?.[id]?.months ?? months) === months)
    .map((action) => ({
      id: action.id,
      months: Math.max(0, dueMonth(action, plan) - month),
      effort: action.effort,
    }))
}

/**
 * A plan of these actions. What the plan before had too goes on from the day on which that was begun: chosen again, an
 * action is as late as it was, and what was begun keeps its day.
 * @param actions in months from `on`, those of the plan before as `leftOfPlan` gives them
 */
export function choosePlan(
  situation: Situation,
  actions: readonly Action[],
  on: DayText,
): ChosenPlan {
  const left = leftOfPlan(situation, on)
  const { plan = noPlan(on) } = situation
  const before = plan.actions.filter(({ id }) => left.some((each) => each.id === id))
  const chosen = actions.map(({ id, months, effort }) => {
    const started = plan.actions.find((each) => each.id === id)?.started
    return { id, months, effort, ...(started === undefined ? {} : { started }) }
  })
  const since = monthsSince(plan, on)
  const all = chosen.map((action) => {
    const kept = before.find(({ id }) => id === action.id)
    return kept ?? { ...action, months: action.months + since }
  })
  const goesOn =
    all.some((each) => before.includes(each)) &&
    all.every(({ months }) => months <= LIMITS.actionMonths)
  return goesOn ? { actions: all, begun: plan.begun } : { actions: chosen, begun: on }
}

const noPlan = (on: DayText): ChosenPlan => ({ actions: [], begun: on })

const monthsSince = ({ begun }: ChosenPlan, on: DayText): number =>
  Math.max(0, monthOf(toDay(on)) - monthOf(toDay(begun)))
