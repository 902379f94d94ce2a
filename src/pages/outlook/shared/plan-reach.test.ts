import { searchWays, type ActionId, type Facts, type Plan, type Situation } from '@/engine'
import { person, settled } from '../../../../test/engine/build'

import { groundOf } from './context'
import { missedBy, reachOf } from './plan-reach'

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

test('the renewal that comes too early for a plan', () => {
  const renewing = (expiresOn: string): Partial<Situation> => ({
    kind: 'renewal',
    permit: { expiresOn },
    actions: figures,
  })
  const missed = (expiresOn: string) => {
    const { plan, context } = found(['doctor'], renewing(expiresOn))
    return missedBy(plan, context)
  }
  // The degree is verified by 2027-07-23.
  expect(missed('2027-07-22')).toBe('2027-07-22')
  expect(missed('2027-07-23')).toBeUndefined()
  const { plan, context } = found(['doctor'], { actions: figures })
  expect(missedBy(plan, context)).toBeUndefined()
})

test('of a plan that goes on from where time alone is short', () => {
  const renewing: Partial<Situation> = { kind: 'renewal', permit: { expiresOn: '2027-10-31' } }
  const { plan, context } = found([], renewing)
  const base = (holdsUntil: string): Plan => ({ ...plan, holdsUntil })
  const back = (month: string): Plan => ({ ...plan, month })
  expect(missedBy(back('2027-12'), context, base('2027-09'))).toBe('2027-10-31')
  expect(missedBy(back('2027-10'), context, base('2027-09'))).toBeUndefined()
  expect(missedBy(back('2027-12'), context, base('2027-10'))).toBeUndefined()
})
