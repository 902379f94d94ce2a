import { list, number, oneOf, record, someDay } from '../facts'
import { ACTION_IDS, type ActionId, LIMITS } from '../scheme'
import type { DayText } from '../time'
import { reckoned, type Reckoned } from './action-figures'

/** A way to the threshold that was chosen; what it comes to is worked out anew from the facts each time. */
export interface ChosenPlan {
  /** no action twice; empty: time alone does it */
  actions: ChosenAction[]
  /** the day it was chosen, which the months of its actions are counted from */
  begun: DayText
}

/** One thing to be done, with the figures that the plan was chosen by. */
interface ChosenAction extends Reckoned {
  id: ActionId
  /** the day on which it was begun, and how many months it takes from there */
  started?: { on: DayText; months: number }
}

const started = record<NonNullable<ChosenAction['started']>>({
  on: someDay,
  months: number(0, LIMITS.actionMonths),
})

export const chosenPlan = record<ChosenPlan>({
  actions: list(
    record<ChosenAction>({ id: oneOf(ACTION_IDS), ...reckoned, started }, ['started']),
    LIMITS.planActions,
  ),
  begun: someDay,
})
