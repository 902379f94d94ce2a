import { carryOut, fileableFrom, markSince, needsVerifying, score, type Plan } from '@/engine'
import type { Reach } from '@/text/in-time'
import { prepareAhead, type Ground } from './ground'

/** From when points can be filed with a plan, and whether it is at the mark on the day that a school named. */
export function reachOf(plan: Plan, ground: Ground): Reach {
  const { day, profile, prepared, offered, table } = ground
  const { situation } = profile
  if (plan.total < table.standard) return { reached: null, held: false }
  const isThereNow = plan.months === 0 && plan.actions.length === 0
  const reached = isThereNow
    ? markSince(prepared, situation, day)
    : fileableFrom(plan, offered, day)
  const others = plan.actions.filter((id) => !needsVerifying(id))
  return {
    reached,
    held: situation.neededBy === undefined || isHeld(plan, ground, situation.neededBy),
    verifies: !isThereNow && reached > fileableFrom({ ...plan, actions: others }, offered, day),
  }
}

function isHeld({ actions }: Plan, { day, profile, offered, table }: Ground, needed: string) {
  const done = offered.filter(({ id }) => actions.includes(id))
  const then = carryOut(profile, day, done, needed.slice(0, '2027-03'.length))
  return Number(score(prepareAhead(then), needed)) >= table.standard
}
