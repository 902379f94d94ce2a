import { pointsAt } from '../policy'
import { type Completion, insuredMonths, ledger, type Listed, type Prepared } from '../record'
import { completeFact, type FactName, type Facts, spansOf } from '../facts'
import { addMonths, type Day, monthOf } from '../time'
import { groupOf, kindOf } from './actions'
import { HORIZON_MONTHS } from './horizon'
import type { Action } from './types'

/** An action as a search reckons with it. */
export interface Option {
  action: Action
  /** one of a group at most */
  group: string
  fact: FactName
  /** months ahead from which it is done */
  from: number
  /** the facts when it is done: those of now but for `fact` */
  done: Completion
}

/** An action indexed for a search; undefined where it does not fit the facts, or comes after the ten years. */
export function optionOf(action: Action, prepared: Prepared, on: Day): Option | undefined {
  const { profile, goesOn, counted } = prepared
  const { facts } = profile
  const kind = kindOf(action.id)
  const table = pointsAt(on, goesOn)
  const month = monthOf(on)
  if (table === undefined || action.months > HORIZON_MONTHS || !kind.fits(facts, table, month)) {
    return undefined
  }
  const { fact } = kind
  const then = kind.done(facts, addMonths(month, action.months), table)
  const changed =
    fact === 'insurance'
      ? // Stryker disable next-line StringLiteral: whatever is neither end counts nothing
        insuredMonths(then, { as: 'nothing', listed: lowEnd(then, goesOn) }, undefined)
      : // Stryker disable next-line ObjectLiteral,StringLiteral: as above
        completeFact(fact, then, { as: 'nothing' })
  return {
    action,
    group: groupOf(kind),
    fact,
    from: action.months,
    done: { ...counted, [fact]: changed },
  }
}

/** A total counts open bases as nothing: the other end of the list need not be indexed. */
function lowEnd(facts: Facts, goesOn: boolean): Listed {
  // Stryker disable next-line StringLiteral: whatever is not the highest is the lowest
  const lowest = ledger(spansOf(facts.insurance), 'lowest', goesOn)
  return { lowest, highest: lowest }
}

/** The facts in a month ahead, with the options that are done by then. */
export function factsAt(facts: Completion, options: readonly Option[], ahead: number): Completion {
  return options.reduce(
    (before, { fact, from, done }) => (ahead < from ? before : { ...before, [fact]: done[fact] }),
    facts,
  )
}
