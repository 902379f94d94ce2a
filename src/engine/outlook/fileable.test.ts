import type { ActionId } from '../scheme/actions'
import { fileableFrom, needsVerifying } from './fileable'
import type { Action, Plan } from './types'

const ON = '2026-11-30'

/** A plan of all these actions, in the month of the last of them. */
const from = (...actions: [ActionId, number][]) => {
  const given: Action[] = actions.map(([id, months]) => ({ id, months, effort: 1 }))
  const months = Math.max(0, ...given.map((action) => action.months))
  const plan = { actions: given.map(({ id }) => id), months } as Plan
  return fileableFrom(plan, [...given, { id: 'doctor', months: 60, effort: 5 }], ON)
}

test.each([
  ['time alone, now', [], ON],
  ['a higher base counts by full months', [['pay-x1', 6]], '2027-05-01'],
  ['so does a record that goes on', [['keep-paying', 1]], '2026-12-01'],
  ['so does a service', [['public-service', 3]], '2027-02-01'],
  ['and the suburbs', [['suburb', 12]], '2027-11-01'],
  ['a title is there so many months from the day', [['mid-title', 6]], '2027-05-30'],
  ['on the last of a month that is shorter', [['mid-title', 3]], '2027-02-28'],
  ['a degree is verified first', [['master', 6]], '2027-07-30'],
  ['also one that is there by now', [['master', 0]], '2027-01-30'],
  [
    'the last of several: the degree',
    [
      ['master', 5],
      ['mid-title', 6],
    ],
    '2027-06-30',
  ],
  [
    'the last of several: the title',
    [
      ['master', 4],
      ['mid-title', 7],
    ],
    '2027-06-30',
  ],
  [
    'the last of several: the base',
    [
      ['master', 4],
      ['pay-x1', 7],
    ],
    '2027-06-01',
  ],
] as [string, [ActionId, number][], string][])('%s', (_name, actions, day) => {
  expect(from(...actions)).toBe(day)
})

test('not before the month of the plan', () => {
  const actions: Action[] = [{ id: 'master', months: 1, effort: 4 }]
  const in_ = (months: number) => fileableFrom({ actions: ['master'], months }, actions, ON)
  expect([in_(3), in_(4)]).toEqual(['2027-02-28', '2027-03-01'])
})

test('only a degree is verified', () => {
  const ids: ActionId[] = ['junior-college', 'doctor', 'mid-title', 'pay-x1', 'suburb']
  expect(ids.map(needsVerifying)).toEqual([true, true, false, false, false])
})
