/** The ways to 120 are exactly those that no other beats, and where there is none, the nearest is the nearest. */
import { offeredActions, waysTo120 } from '@/engine'
import { sample } from '../../sample'
import { caseOf, fail, monthsTo, search, setOf, standing } from './cases'
import { force } from './search'

const BLOCKS = Array.from({ length: 10 }, (_, block) => block)
const PEOPLE = 30
const SEEDS = Array.from({ length: BLOCKS.length * PEOPLE }, (_, seed) => seed)

const named = (ids: readonly string[], months: number, effort: number) =>
  `${ids.join('+') || 'nothing'} in ${months} for ${effort}`

test.each(BLOCKS)('the front is what no set of changes beats, block %i', (block) => {
  for (const seed of SEEDS.slice(block * PEOPLE, block * PEOPLE + sample(PEOPLE, 6))) {
    const given = caseOf(seed)
    const { profile, prepared, on, actions, assume } = given
    const { plans, outcome } = search(given)
    const { front, most } = force(profile, on, actions, assume)
    const wanted = front.map(({ set, months, effort }) =>
      named(
        set.map(({ id }) => id),
        months,
        effort,
      ),
    )
    const told = plans.map((plan) => named(plan.actions, plan.months, plan.effort))
    if (JSON.stringify([...wanted].sort()) !== JSON.stringify([...told].sort()))
      fail(given, 'another front', { wanted, told })
    expect([...waysTo120(prepared, on, actions)]).toEqual(plans)

    const { nearest } = outcome
    if (plans.length > 0 || most === null) {
      if (nearest !== null) fail(given, 'a nearest where there should be none', nearest)
      continue
    }
    if (nearest === null) fail(given, 'no nearest', most)
    const { total, months, actions: done } = nearest
    if (total !== most.total || months !== most.months || done.length !== most.changes)
      fail(given, 'another nearest', { most, nearest })
    if (monthsTo(on, nearest.month) !== months) fail(given, 'month and months differ', nearest)
    const then = standing(given, setOf(given, nearest), months).total
    if (then !== total) fail(given, `the nearest has ${then}`, nearest)
  }
})

test('these people are at the threshold, on one way, on several, on three changes, or on none', () => {
  const seen = { now: 0, one: 0, several: 0, three: 0, none: 0, barred: 0, gone: 0, beyond: 0 }
  for (const seed of SEEDS) {
    const { plans, outcome } = search(caseOf(seed))
    if (plans[0]?.months === 0 && plans[0].actions.length === 0) seen.now += 1
    else if (plans.length === 1) seen.one += 1
    else if (plans.length > 1) seen.several += 1
    else if (outcome.nearest !== null) seen.none += 1
    else seen.barred += 1
    if (plans.some(({ actions }) => actions.length === 3)) seen.three += 1
    if (plans.some(({ holdsUntil }) => holdsUntil === 'beyond')) seen.beyond += 1
    if (plans.some(({ holdsUntil }) => holdsUntil !== 'beyond')) seen.gone += 1
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(2)
  expect(seen.several).toBeGreaterThan(100)
  expect(seen.none).toBeGreaterThan(15)
})

test('with what is offered by itself a search works out few totals', () => {
  const evaluations = SEEDS.map((seed) => {
    const given = caseOf(seed)
    const actions = offeredActions(given.profile, given.on).filter(({ on }) => on)
    return search({ ...given, actions }).outcome.evaluations
  }).sort((one, other) => one - other)
  const median = evaluations[SEEDS.length / 2]
  expect(median).toBeLessThanOrEqual(10_000)
  expect(median).toBeGreaterThan(0)
})
