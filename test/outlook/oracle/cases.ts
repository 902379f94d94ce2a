/** Random people with random actions to choose from, what the engine finds for them, and what is so in a month. */
import {
  carryOut,
  goingOn,
  offeredActions,
  prepare,
  score,
  searchWays,
  type Action,
  type Assumption,
  type Plan,
  type Prepared,
  type Profile,
  type SearchOutcome,
} from '@/engine'
import { personOf } from './people'
import { horizonDay } from './search'
import { rngOf, type Rng } from '../../random'
import { addMonths, monthOf } from '../../points/oracle/score'

export interface Case {
  seed: number
  /** with its record going on */
  profile: Profile
  prepared: Prepared
  assume: Assumption | undefined
  on: string
  actions: Action[]
}

/** Every tenth person has all that is offered to choose from, every seventh only the rules that are known. */
export function caseOf(seed: number): Case {
  const { profile: person, on } = personOf(seed)
  const profile = goingOn(person, on)
  const actions = randomActions(rngOf(seed + 50_000_000), profile, on, seed % 10 === 0)
  const assume = seed % 7 === 3 ? undefined : 'rules-and-wage-continue'
  return { seed, profile, prepared: prepare(profile, { assume }), assume, on, actions }
}

/** Part of what is offered with any figures; now and then all of it, or the product's own choice and estimates. */
function randomActions(rng: Rng, profile: Profile, on: string, all: boolean): Action[] {
  const offered = offeredActions(profile, on)
  if (rng.chance(0.15)) return offered.filter((one) => one.on).map(plain)
  const some = rng.pick([0, 1, 3, 6, 8, 8, 8, 10]) / Math.max(1, offered.length)
  return offered
    .filter(() => rng.chance(all ? 1 : some))
    .map((one) => {
      if (rng.chance(0.2)) return plain(one)
      const months = rng.chance(0.04) ? rng.int(110, 125) : rng.int(0, 60)
      return { id: one.id, months, effort: rng.int(1, 5) }
    })
}

const plain = ({ id, months, effort }: Action): Action => ({ id, months, effort })

/** The whole search; it fails where its steps do not say how far it is. */
export function search({ prepared, on, actions }: Case): { plans: Plan[]; outcome: SearchOutcome } {
  const generator = searchWays(prepared, on, actions)
  const plans: Plan[] = []
  let before = 0
  for (;;) {
    const step = generator.next()
    if (step.done) return { plans, outcome: step.value }
    const { done, of } = step.value
    if (done < before || done > of) throw new Error(`${done} of ${of} after ${before}`)
    before = done
    plans.push(...step.value.plans)
  }
}

/** Months from the month of a day to a month. */
export const monthsTo = (on: string, month: string): number =>
  (Number(month.slice(0, 4)) - Number(on.slice(0, 4))) * 12 +
  Number(month.slice(5)) -
  Number(on.slice(5, 7))

/** The facts so many months ahead with a set of actions done by then, and their total; null where none is known. */
export function standing({ profile, on, assume }: Case, set: readonly Action[], months: number) {
  const until = addMonths(monthOf(on), months)
  const prepared = prepare(carryOut(profile, on, set, until), { assume })
  const day = horizonDay(on, months)
  return { prepared, day, total: score(prepared, day) }
}

export const setOf = ({ actions }: Case, plan: Plan): Action[] =>
  plan.actions.map((id) => actions.find((one) => one.id === id)!)

/** Fails with the person who shows it. */
export function fail(
  { seed, on, assume, actions, profile }: Case,
  what: string,
  more: unknown,
): never {
  const figures = actions.map(({ id, months, effort }) => `${id}:${months}:${effort}`).join(' ')
  throw new Error(
    [
      `seed ${seed} on ${on} ${assume ?? 'known rules only'}: ${what}`,
      JSON.stringify(more),
      `actions ${figures}`,
      JSON.stringify(profile.facts),
    ].join('\n'),
  )
}
