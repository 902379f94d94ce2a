import { renewalRules } from '../policy'
import { type Day, type DayText, monthsLater, toDay, writeDay } from '../time'
import type { FactName } from '../facts'
import type { ActionId } from '../scheme'
import { kindOf } from './actions'
import { horizonDay } from './horizon'
import type { Action, Plan } from './types'

/** Facts that count by full months: the first day of the plan's month is the day they do. */
const BY_MONTHS: readonly FactName[] = ['insurance', 'publicService', 'suburb']

/** Whether what an action brings counts from the first of a month, and not from the day on which it is done. */
export const countsByMonths = (id: ActionId): boolean => BY_MONTHS.includes(kindOf(id).fact)

/** Whether what an action brings has to be verified before points can be filed with it. */
export const needsVerifying = (id: ActionId): boolean => kindOf(id).fact === 'education'

/**
 * The first day on which points can be filed with a plan: no day before its month, nor before what it takes is done, and
 * a new degree verified.
 * @param actions with the months of each, those of the plan among them
 * @param on the day that the plan was made for, `YYYY-MM-DD`
 */
export function fileableFrom(
  { actions: ids, months }: Pick<Plan, 'actions' | 'months'>,
  actions: readonly Action[],
  on: DayText,
): DayText {
  const today = toDay(on)
  const { educationCheck } = renewalRules(today)
  const done = actions
    .filter(({ id }) => ids.includes(id) && !countsByMonths(id))
    .map(({ id, months: after }) =>
      monthsLater(today, needsVerifying(id) ? after + educationCheck.months : after),
    )
  return writeDay(Math.max(horizonDay(today, months), ...done) as Day)
}
