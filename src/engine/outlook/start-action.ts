import type { Profile } from '../profile'
import { type ActionId, LIMITS } from '../scheme'
import type { ChosenPlan } from '../situation'
import { type DayText, monthOf, toDay } from '../time'
import { estimateOf } from './estimate'
import { dueMonth } from './plan-due'

/**
 * A plan of which something was begun on a day, or on none. It takes its usual time from that day on; a figure of one's own
 * was written down for the day of the choice, and only a later start moves it.
 */
export function startAction(
  plan: ChosenPlan,
  id: ActionId,
  on: DayText | undefined,
  { facts, situation }: Profile,
): ChosenPlan {
  const actions = plan.actions.map((action) => {
    if (action.id !== id) return action
    const bare = { id, months: action.months, effort: action.effort }
    if (on === undefined) return bare
    const month = monthOf(toDay(on))
    const own = situation.actions?.[id]?.months
    const takes =
      own !== undefined && month < monthOf(toDay(plan.begun))
        ? dueMonth(bare, plan) - month
        : (own ?? estimateOf(id, facts, month).months)
    return { ...bare, started: { on, months: Math.min(takes, LIMITS.actionMonths) } }
  })
  return { ...plan, actions }
}
