import type { Span } from '@/engine'
import { reachOf } from './reach'

const NOW = '2026-11'
const OPEN: Span[] = [{ from: '2019-03', base: 'x1' }]

test('the months that follow, and the last one of the span', () => {
  expect(reachOf(OPEN, '2020-02', NOW)).toEqual([
    ...['2020-02', '2020-03', '2020-04', '2020-05', '2020-06', '2020-07', '2026-11'],
  ])
  const ended: Span[] = [{ from: '2019-03', to: '2024-06', base: 'x1' }]
  expect(reachOf(ended, '2020-02', NOW).pop()).toBe('2024-06')
})

test('an end among those that follow stands there once, and what follows it can be changed with it', () => {
  const ended: Span[] = [{ from: '2019-03', to: '2020-04', base: 'x1' }]
  expect(reachOf(ended, '2020-02', NOW).slice(-1)).toEqual(['2020-07'])
  expect(reachOf(ended, '2020-02', NOW)).toHaveLength(6)
})

test('a gap reaches to the span that follows it', () => {
  const spans: Span[] = [{ from: '2022-01', base: 'x1' }]
  expect(reachOf(spans, '2020-02', NOW).pop()).toBe('2021-12')
})

test('this month is the last one, except where a change begins later', () => {
  expect(reachOf(OPEN, '2026-10', NOW)).toEqual(['2026-10', '2026-11'])
  expect(reachOf(OPEN, '2026-11', NOW)).toEqual(['2026-11'])
  expect(reachOf(OPEN, '2026-12', NOW)).toHaveLength(6)
  const ended: Span[] = [{ from: '2019-03', to: '2028-12', base: 'x1' }]
  expect(reachOf(ended, '2026-12', NOW).pop()).toBe('2028-12')
})
