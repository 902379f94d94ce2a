import type { ActionId, Plan } from '@/engine'
import { picksOf, restOf } from './picks'

const plan = (actions: ActionId[], months: number, effort: number): Plan => ({
  actions,
  month: '2028-09',
  months,
  effort,
  hardest: effort,
  total: 121,
  holdsUntil: 'beyond',
  breaksIf: [],
  endsBy: [],
})

const wait = plan([], 90, 0)
const degree = plan(['master'], 36, 4)
const base = plan(['pay-x1'], 37, 3)
const two = plan(['skill-3', 'pay-x08'], 12, 4)
const three = plan(['skill-3', 'pay-x08', 'match-major'], 11, 7)

test('the fewest changes, the soonest and the least hard, each with what it is best at', () => {
  expect(picksOf([degree, two, base, three])).toEqual([
    { plan: degree, best: ['changes'] },
    { plan: three, best: ['months'] },
    { plan: base, best: ['effort'] },
  ])
  expect(picksOf([wait, degree, two])).toEqual([
    { plan: wait, best: ['changes'] },
    { plan: two, best: ['months'] },
    { plan: degree, best: ['effort'] },
  ])
})

test('where waiting is all there is, it is all that is shown', () => {
  expect(picksOf([wait])).toEqual([{ plan: wait, best: ['changes', 'months', 'effort'] }])
})

test('one plan is shown once, and none is none', () => {
  expect(picksOf([degree])).toEqual([{ plan: degree, best: ['changes', 'months', 'effort'] }])
  expect(picksOf([])).toEqual([])
})

test('plans that are alike in one measure are told apart by the others', () => {
  const slow = plan(['doctor'], 60, 4)
  expect(picksOf([slow, degree])[0]!.plan).toBe(degree)
})

test('the rest comes soonest first', () => {
  const plans = [wait, degree, base, two, three]
  expect(restOf(plans, picksOf(plans))).toEqual([two, degree])
})
