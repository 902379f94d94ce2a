import { list, number, oneOf, record, someDay } from '../facts'
import { ACTION_IDS, type ActionId, LIMITS } from '../scheme'
import type { DayText } from '../time'

/** A way to the threshold that was chosen; what it comes to is worked out anew from the facts each time. */
export interface ChosenPlan {
  /** no action twice; empty: time alone does it */
  actions: ChosenAction[]
  /** the day it was chosen, which the months of its actions are counted from */
  begun: DayText
}

/** One thing to be done, with the figures that the plan was chosen by. */
interface ChosenAction {
  id: ActionId
  /** 0–120 */
  months: number
  /** 1 easy – 5 hard */
  effort: number
}

export const chosenPlan = record<ChosenPlan>({
  actions: list(
    record<ChosenAction>({
      id: oneOf(ACTION_IDS),
      months: number(0, LIMITS.actionMonths),
      effort: number(1, LIMITS.effort),
    }),
    LIMITS.planActions,
  ),
  begun: someDay,
})
