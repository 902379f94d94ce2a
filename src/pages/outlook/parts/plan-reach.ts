import {
  carryOut,
  fileableFrom,
  markSince,
  needsVerifying,
  score,
  type MonthText,
  type Plan,
} from '@/engine'
import { isPaying } from '@/text/actions'
import type { Reach } from '@/text/in-time'
import { monthNumber, monthText } from '@/text/spans'
import type { Said } from '@/text/ways'
import { prepareAhead, type Ground } from './ground'

/** The first month in which a plan, or somebody, is not at the mark any more. */
export const monthAfter = ({ holdsUntil }: { holdsUntil: MonthText }): MonthText =>
  monthText(monthNumber(holdsUntil) + 1)

/** What the words of a plan hang on. */
export function saidOf({ actions }: Plan, ground: Ground, base: Plan | undefined): Said {
  const guesses = ground.offered.filter(({ id, own }) => actions.includes(id) && !own)
  return {
    openFresh: ground.openFresh !== undefined,
    after: base && monthAfter(base),
    guessed: guesses.some(({ id }) => !isPaying(id)),
    own: guesses.length === 0,
  }
}

/**
 * From when points can be filed with a plan, and whether it is at the mark on the day that a school named.
 * @param base what time alone brings, where the plan goes on from the month that this loses
 */
export function reachOf(plan: Plan, ground: Ground, base?: Plan): Reach {
  const { day, profile, prepared, offered, table } = ground
  const { situation } = profile
  if (plan.total < table.standard) return { reached: null, held: false }
  const held = situation.neededBy === undefined || isHeld(plan, ground, situation.neededBy)
  if (base !== undefined && plan.month === monthAfter(base)) {
    return { ...reachOf(base, ground), held }
  }
  const isThereNow = plan.months === 0 && plan.actions.length === 0
  const reached = isThereNow
    ? markSince(prepared, situation, day)
    : fileableFrom(plan, offered, day)
  const others = plan.actions.filter((id) => !needsVerifying(id))
  return {
    reached,
    held,
    verifies: !isThereNow && reached > fileableFrom({ ...plan, actions: others }, offered, day),
  }
}

function isHeld({ actions }: Plan, { day, profile, offered, table }: Ground, needed: string) {
  const done = offered.filter(({ id }) => actions.includes(id))
  const then = carryOut(profile, day, done, needed.slice(0, '2027-03'.length))
  return Number(score(prepareAhead(then), needed)) >= table.standard
}
