import type { TotalChange } from '@/engine'
import { bestOf, movesOf } from './timeline'

const TODAY = '2026-11-23'
const change = (day: string, total: number): TotalChange => ({ day, total, causes: [] })
const MOVES = movesOf(
  117,
  [change('2027-03-01', 120), change('2031-05-12', 118), change('2032-01-01', 121)],
  120,
)

test('what crosses the threshold', () => {
  expect(MOVES.map(({ before, crosses }) => [before, crosses])).toEqual([
    [117, 'reached'],
    [120, 'lost'],
    [118, 'reached'],
  ])
  expect(bestOf(TODAY, 117, MOVES)).toEqual({ day: '2032-01-01', total: 121 })
})
