import type { Line, RuleId } from '@/engine'
import { holdsName, holdsNumber, isWide, partsOf } from './parts'

const GROUPS = [
  { id: 'base', rules: ['age', 'education'] },
  { id: 'bonus', rules: ['insurance-base'] },
  { id: 'taken', rules: ['detention', 'crime'] },
] as const
const lines = (points: Partial<Record<RuleId, number>>): Line[] =>
  Object.entries(points).map(([rule, own]) => ({
    rule: rule as RuleId,
    clauses: [],
    status: 'counted',
    points: own,
    value: own,
    low: own,
    high: own,
    notes: [],
  }))
const told = (points: Partial<Record<RuleId, number>>) => {
  const { gained, taken } = partsOf(lines(points), GROUPS)
  const words = (parts: typeof gained) =>
    parts.map(({ line, group, share }) => `${group} ${line.rule} ${share}`)
  return [words(gained), words(taken)]
}

test('a part for each line with points, in the order of the groups', () => {
  expect(told({ 'insurance-base': 25, age: 30, education: 0 })).toEqual([
    ['base age 54.5', 'bonus insurance-base 45.5'],
    [],
  ])
})

test('what is taken has a row of its own on the same scale, at most as wide as the other', () => {
  expect(told({ age: 100, detention: -50 })).toEqual([['base age 100'], ['taken detention 50']])
  expect(told({ age: 30, crime: -150 })[1]).toEqual(['taken crime 100'])
})

test('nothing gained is nothing to draw', () => {
  expect(told({ age: 0 })).toEqual([[], []])
})

test('a part is tapped from 44 px on a phone of 320 on', () => {
  expect([17.1, 17.2].map(isWide)).toEqual([false, true])
})

test('a number is written where it fits, also in what is too narrow to be tapped', () => {
  // 21 of 141 points.
  expect(holdsNumber(14.9, '21')).toBe(true)
  expect([9.3, 9.4].map((share) => holdsNumber(share, '21'))).toEqual([false, true])
  expect([14, 14.1].map((share) => holdsNumber(share, '−50'))).toEqual([false, true])
})

test('a name stands where it fits in the largest type, on the narrowest phone', () => {
  expect([18.7, 18.8].map((share) => holdsName(share, '年龄'))).toEqual([false, true])
  expect([37.4, 37.5].map((share) => holdsName(share, '教育背景'))).toEqual([false, true])
})
