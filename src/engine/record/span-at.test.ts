import type { Span } from '../spans/span'
import { freeAfter, lastOf } from './span-at'

const RECORD: Span[] = [
  { from: '2023-01', to: '2023-06', base: 9000, taxMismatch: true },
  { from: '2023-10', base: 'x1' },
]

it('goes on to the end of the span or of the gap', () => {
  expect(lastOf(RECORD, '2022-05')).toBe('2022-12')
  expect(lastOf(RECORD, '2023-02')).toBe('2023-06')
  expect(lastOf(RECORD, '2023-07')).toBe('2023-09')
  expect(lastOf(RECORD, '2024-01')).toBeUndefined()
  expect(lastOf(RECORD.slice(0, 1), '2024-01')).toBeUndefined()
})

test('a gap ends before the next span, whatever the order they are given in', () => {
  const [near, far] = ['2021-01', '2023-01'].map((from) => ({ from, to: from, base: 9000 }))
  expect(lastOf([far!, near!], '2020-05')).toBe('2020-12')
})

test('the month to go on with is the first that no later span has', () => {
  const spans: Span[] = [
    { from: '2023-01', to: '2023-12', base: 'x1' },
    { from: '2020-01', to: '2020-03', base: 'x1' },
    { from: '2020-04', to: '2020-05', base: 'x2' },
  ]
  expect(freeAfter(spans, spans[1]!)).toBe('2020-06')
  expect(freeAfter(spans, spans[0]!)).toBe('2024-01')
  const goingOn: Span = { from: '2020-06', base: 'x1' }
  expect(freeAfter([...spans, goingOn], goingOn)).toBeUndefined()
  expect(freeAfter([...spans, goingOn], spans[1]!)).toBeUndefined()
})
