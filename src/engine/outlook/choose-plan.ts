import { LIMITS } from '../scheme'
import type { ChosenPlan, Situation } from '../situation'
import { type DayText, monthOf, toDay } from '../time'
import type { Action } from './types'

/**
 * What a plan that was chosen takes, in months from a day: what should be done by then takes none. What the person has
 * given another figure for since is left out.
 * @param on today, `YYYY-MM-DD`
 */
export function leftOfPlan({ plan, actions }: Situation, on: DayText): Action[] {
  if (plan === undefined) return []
  return plan.actions
    .filter(({ id, months }) => (actions?.[id]?.months ?? months) === months)
    .map((action) => ({ ...action, months: Math.max(0, action.months - monthsSince(plan, on)) }))
}

/**
 * A plan of these actions. What the plan before had too goes on from the day on which that was begun: chosen again, an
 * action is as late as it was.
 * @param actions in months from `on`, those of the plan before as `leftOfPlan` gives them
 */
export function choosePlan(
  situation: Situation,
  actions: readonly Action[],
  on: DayText,
): ChosenPlan {
  const left = leftOfPlan(situation, on)
  const { plan = { actions: left, begun: on } } = situation
  const before = plan.actions.filter(({ id }) => left.some((each) => each.id === id))
  const chosen = actions.map(({ id, months, effort }) => ({ id, months, effort }))
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

const monthsSince = ({ begun }: ChosenPlan, on: DayText): number =>
  Math.max(0, monthOf(toDay(on)) - monthOf(toDay(begun)))
