import { explained, settled } from '../../../test/engine/build'
import { lineChanges, lineMoves } from './line-changes'

const before = explained(settled({ education: 'bachelor' }))

test('nothing changed, nothing is listed', () => {
  expect(lineChanges(before, before)).toEqual([])
})

test('what changed, in the order of the rules, with its status afterwards', () => {
  const after = explained(settled({ education: 'none', award: 'city-special', founder: true }))
  expect(lineChanges(before, after)).toEqual([
    { rule: 'education', before: 60, after: 0, status: 'not-met' },
    { rule: 'founder', before: 0, after: 120, status: 'counted' },
    { rule: 'award', before: 0, after: 30, status: 'counted' },
  ])
  expect(lineChanges(after, before).map(({ rule }) => rule)).toEqual([
    'education',
    'founder',
    'award',
  ])
})

test('where the rules of a day are not known', () => {
  const none = explained(settled(), '2022-12-31')
  expect(none.lines).toEqual([])
  expect(lineChanges(none, before)).toEqual([
    { rule: 'age', before: 0, after: 30, status: 'capped' },
    { rule: 'education', before: 0, after: 60, status: 'counted' },
  ])
  expect(lineChanges(before, none)).toEqual([])
})

test('a line that was open and is not, or the other way, has moved though it adds as much', () => {
  const open = explained(settled({ education: 'bachelor', award: 'unknown' }))
  const moves = (one: typeof before, other: typeof before) =>
    lineMoves(one, other).map(({ before: was, after }) => [after.rule, was?.status, after.status])
  expect(lineChanges(open, before)).toEqual([])
  expect(moves(open, before)).toEqual([['award', 'unknown', 'assumed']])
  expect(moves(before, open)).toEqual([['award', 'assumed', 'unknown']])
  expect(moves(open, open)).toEqual([])
  expect(moves(explained(settled(), '2022-12-31'), before).map(([rule]) => rule)).toEqual([
    'age',
    'education',
  ])
})
