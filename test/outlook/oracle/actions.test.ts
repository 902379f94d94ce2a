/** What the engine writes down for an action is what the action means. */
import { carryOut, explain, offeredActions, type Action, type Facts } from '@/engine'
import { doneBy, ORDER, setsOf } from './actions'
import { caseOf, fail, standing } from './cases'
import { HORIZON } from './search'
import { rngOf } from '../../random'
import { sample } from '../../sample'
import { addMonths, monthOf, oracle } from '../../points/oracle/score'

const BLOCKS = Array.from({ length: 10 }, (_, block) => block)
const PEOPLE = 30

test.each(BLOCKS)('the lines of what is done, block %i', (block) => {
  for (let seed = block * PEOPLE; seed < block * PEOPLE + sample(PEOPLE, 6); seed += 1) {
    const given = caseOf(seed)
    const { profile, on, assume } = given
    const rng = rngOf(seed + 60_000_000)
    const sets = setsOf(
      offeredActions(profile, on).map(({ id }) => ({ id, months: rng.int(0, 60), effort: 1 })),
    )
    for (let turn = 0; turn < 15; turn += 1) {
      const set = rng.pick(sets)
      const months = rng.chance(0.3) ? rng.int(0, 30) : rng.int(0, HORIZON)
      const { prepared, day } = standing(given, set, months)
      const chosen = carryOut(profile, on, set).facts.investment
      const facts = doneBy(profile.facts, on, set, months, chosen)
      const wanted = oracle({ facts }, day, assume).lines
      for (const { rule, points } of explain(prepared, day).lines)
        if (points !== wanted[rule])
          fail({ ...given, actions: set }, `${rule} ${points}, not ${wanted[rule]}`, day)
    }
  }
})

test('what is done by a month is what is done of a set by then, and only that', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const { profile, on, actions } = caseOf(seed)
    const rng = rngOf(seed + 70_000_000)
    const set = rng.pick(setsOf(actions))
    const months = rng.int(0, 70)
    const done = set.filter((one) => one.months <= months)
    const until = addMonths(monthOf(on), months)
    expect(carryOut(profile, on, set, until)).toEqual(carryOut(profile, on, done))
    expect(carryOut(profile, on, [])).toEqual(profile)
  }
})

test('somebody is offered each of the actions, and always in the order of the list', () => {
  const seen = new Set<string>()
  for (let seed = 0; seed < 300; seed += 1) {
    const { profile, on } = caseOf(seed)
    const ids = offeredActions(profile, on).map(({ id }) => id)
    expect(ids).toEqual(ORDER.filter((id) => ids.includes(id)))
    ids.forEach((id) => seen.add(id))
  }
  expect(ORDER.filter((id) => !seen.has(id))).toEqual([])
})

test('an investment is one step more than now, and no more than it takes', () => {
  let seen = 0
  for (let seed = 0; seed < 300; seed += 1) {
    const { profile, on, assume } = caseOf(seed)
    if (offeredActions(profile, on).every(({ id }) => id !== 'investment')) continue
    const act: Action = { id: 'investment', months: 0, effort: 1 }
    const { investment } = carryOut(profile, on, [act]).facts
    const worth = (facts: Facts) => oracle({ facts }, on, assume).lines.investment
    const now = worth(profile.facts)
    expect(worth({ investment })).toBe(now + 10)
    if (typeof investment !== 'object') throw new Error(`seed ${seed}: no investment`)
    const { averageTax, averageLocalHires } = investment
    const tax = Math.max(0, Number(averageTax) - 1)
    const hires = Math.max(0, Math.round(Number(averageLocalHires) * 100) - 1) / 100
    const less = { ...investment, averageTax: tax, averageLocalHires: hires }
    expect(worth({ investment: less })).toBe(now)
    seen += 1
  }
  expect(seen).toBeGreaterThan(100)
})
