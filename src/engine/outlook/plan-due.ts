import type { ChosenPlan } from '../situation'
import { addMonths, type Month, monthOf, toDay } from '../time'

/**
 * The month by which something of a plan is to be done: so many months after the plan was chosen; once it is begun, the
 * time that it takes after that.
 */
export const dueMonth = (
  { months, started }: ChosenPlan['actions'][number],
  { begun }: ChosenPlan,
): Month =>
  started === undefined
    ? addMonths(monthOf(toDay(begun)), months)
    : addMonths(monthOf(toDay(started.on)), started.months)
