import { type FactName, type Facts, hasSpans } from '../facts'
import type { PointTable } from '../policy'
import { type ActionId, LIMITS } from '../scheme'
import type { ChosenPlan } from '../situation'
import { type DayText, type Month, type MonthText, writeMonth } from '../time'
import { kindOf } from './actions'
import { dueMonth } from './plan-due'

/** One thing of a plan that was chosen. */
export interface PlannedAction {
  id: ActionId
  /** the fact that tells whether it is done */
  fact: FactName
  /** the month by which it was to be done, counted from the day on which the plan was chosen, or it was begun */
  due: MonthText
  /** as the person wrote it down */
  startedOn?: DayText | undefined
  /** open: still to do · spare: still open, and the threshold is there as soon without it · unclear: the fact is not settled */
  state: 'done' | 'open' | 'spare' | 'unclear'
  /** months since it was due, as long as it is open */
  late: number
}

/** The things of a plan as the facts tell them; none is spare yet. */
export function plannedActions(
  plan: ChosenPlan,
  facts: Facts,
  month: Month,
  table: PointTable,
): PlannedAction[] {
  return plan.actions.map((action) => {
    const { id } = action
    const kind = kindOf(id)
    const due = dueMonth(action, plan)
    const isOpen = kind.fits(facts, table, month)
    const isTold = isOpen || tells(facts, kind.fact)
    return {
      id,
      fact: kind.fact,
      due: writeMonth(due),
      startedOn: action.started?.on,
      state: isOpen ? 'open' : isTold ? 'done' : 'unclear',
      late: isOpen ? Math.max(0, month - due) : 0,
    }
  })
}

/** Whether something that cannot be done any more is so because it is done; a full list, or what is open, does not tell. */
function tells(facts: Facts, fact: FactName): boolean {
  const { insurance, qualifications, shortageMajor, investment } = facts
  switch (fact) {
    case 'insurance':
      return hasSpans(insurance) && isPartlyFull(insurance.spans, LIMITS.spans)
    case 'qualifications':
      return Array.isArray(qualifications) && isPartlyFull(qualifications, LIMITS.qualifications)
    case 'shortageMajor':
      return typeof shortageMajor === 'object' && shortageMajor.matchesJob === true
    case 'investment':
      return typeof investment === 'object' && investment.sharePercent !== 0
    default:
      return facts[fact] !== undefined && facts[fact] !== 'unknown'
  }
}

const isPartlyFull = (list: readonly unknown[], most: number): boolean =>
  list.length > 0 && list.length < most
