import { searchWays, type ActionId, type Facts, type Plan, type Situation } from '@/engine'
import { person, settled } from '../../../../test/engine/build'

import { groundOf } from './context'
import { reachOf } from './plan-reach'

const DAY = '2026-11-23'
const FACTS: Facts = {
  education: 'bachelor',
  insurance: { spans: [{ from: '2020-11', base: 'floor' }] },
}

const found = (ids: ActionId[], situation: Partial<Situation> = {}, facts: Facts = FACTS) => {
  const context = groundOf(person(settled(facts), situation), DAY)
  const actions = context.offered.filter(({ id }) => ids.includes(id))
  const plans: Plan[] = []
  for (const step of searchWays(context.prepared, DAY, actions)) plans.push(...step.plans)
  const plan = plans.find((each) => each.actions.length === ids.length)!
  return { plan, reach: reachOf(plan, context), context }
}

const figures = { doctor: { months: 6, effort: 3, on: true } }

test('a degree is verified first; its points are held against the day itself', () => {
  const { plan, reach } = found(['doctor'], { actions: figures, neededBy: '2027-05-01' })
  expect(plan.month).toBe('2027-05')
  expect(reach).toEqual({ reached: '2027-07-23', held: true, estimated: true, verifies: true })
  const before = found(['doctor'], { actions: figures, neededBy: '2027-04-30' })
  expect(before.reach.held).toBe(false)
})

test('what time alone brings is there on the first of its month', () => {
  const { plan, reach } = found([])
  expect(reach).toEqual({
    reached: `${plan.month}-01`,
    held: true,
    estimated: false,
    verifies: false,
  })
})

test('at the threshold by now: since the filing that was made with it', () => {
  const permit = {
    expiresOn: '2026-12-01',
    endorsedOn: '2026-11-02',
    pointsFiledOn: '2026-11-09',
  }
  const facts: Facts = { ...FACTS, education: 'doctor' }
  expect(found([], { permit }, facts).reach.reached).toBe('2026-11-09')
  expect(found([], {}, facts).reach.reached).toBe(DAY)
})

test('a plan that does not reach the threshold is there on no day', () => {
  const { plan, context } = found([])
  expect(reachOf({ ...plan, total: 119 }, context).reached).toBeNull()
  expect(reachOf({ ...plan, total: 120 }, context).reached).not.toBeNull()
})
