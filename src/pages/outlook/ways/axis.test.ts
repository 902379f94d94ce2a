import type { Plan, Situation } from '@/engine'
import { person, settled } from '../../../../test/engine/build'

import { groundOf } from '../shared/context'
import { barOf, waysAxis, waysMarks } from './axis'

const DAY = '2026-11-23'
const plan = (month: string): Plan => ({
  ...{ actions: [], month, months: 0, effort: 0, hardest: 0, total: 121 },
  ...{ holdsUntil: 'beyond', breaksIf: [], endsBy: [] },
})
const context = (situation: Partial<Situation> = {}) =>
  groundOf(person(settled({}), situation), DAY)
const drawn = (plans: Plan[], situation?: Partial<Situation>) => {
  const ground = context(situation)
  return waysAxis(plans, ground, waysMarks(ground))
}
const axisTo = (month: string, situation?: Partial<Situation>) =>
  drawn([plan(month), plan('2026-12')], situation).axis.to

test('the axis ends with the last month that is reached, and is a year long at least', () => {
  expect(axisTo('2027-11')).toBe('2027-11-23')
  expect(axisTo('2027-12')).toBe('2027-12-01')
})

test('the day of the school and the next expiry are on it, and of the expiries no other', () => {
  const situation: Partial<Situation> = {
    kind: 'renewal',
    permit: { expiresOn: '2027-03-31' },
    neededBy: '2028-05-01',
  }
  const { axis, marks } = drawn([plan('2026-12')], situation)
  expect(axis.to).toBe('2028-05-01')
  expect(marks.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
    'school 2028-05-01',
    'renewal 2027-03-31',
  ])
  expect(marks[0]!.left).toBe(100)
  // A school's day more than ten years ahead, or behind, is not drawn.
  expect(axisTo('2026-12', { neededBy: '2036-11-24' })).toBe('2027-11-23')
  expect(axisTo('2026-12', { neededBy: '2036-11-23' })).toBe('2036-11-23')
  expect(axisTo('2026-12', { neededBy: '2026-11-22' })).toBe('2027-11-23')
})

test('a bar from now to the month that is reached; where the threshold is lost, from that month on', () => {
  const { axis } = drawn([plan('2028-11')])
  const bar = (month: string, holdsUntil?: string) =>
    barOf(plan(month), context(), axis, holdsUntil ? { ...plan(DAY), holdsUntil } : undefined)
  expect(bar('2028-11')).toEqual({ left: 0, width: 100, end: 100 })
  expect(bar('2026-11')).toEqual({ left: 0, width: 0, end: 0 })
  const kept = bar('2027-04', '2027-03')
  expect(kept.width).toBe(0)
  expect(kept.left).toBeGreaterThan(0)
  const late = bar('2027-05', '2027-03')
  expect(late.left).toBe(kept.left)
  expect(late.end).toBeCloseTo(22.4, 0)
})
