import type { TotalChange } from '@/engine'
import { bestOf, leastFrom, movesOf, outlookEnd, pictureOf } from './timeline'

const TODAY = '2026-11-23'
const change = (day: string, total: number): TotalChange => ({ day, total, causes: [] })
const MOVES = movesOf(
  117,
  [change('2027-03-01', 120), change('2031-05-12', 118), change('2032-01-01', 121)],
  120,
)

test('ten years, also from a day that the last of them has not', () => {
  expect(outlookEnd(TODAY)).toBe('2036-11-23')
  expect(outlookEnd('2028-02-29')).toBe('2038-03-01')
})

test('what crosses the threshold', () => {
  expect(MOVES.map(({ before, crosses }) => [before, crosses])).toEqual([
    [117, 'reached'],
    [120, 'lost'],
    [118, 'reached'],
  ])
  expect(bestOf(TODAY, 117, MOVES)).toEqual({ day: '2032-01-01', total: 121 })
})

test('the lowest total from a day on, that of the day among them', () => {
  expect(leastFrom(TODAY, 117, MOVES)).toBe(117)
  expect(leastFrom('2027-03-01', 117, MOVES)).toBe(118)
  expect(leastFrom('2032-01-01', 117, MOVES)).toBe(121)
})

test('the steps fill the picture from end to end', () => {
  const picture = pictureOf({ today: TODAY, to: '2036-11-23' }, 117, MOVES, 120)
  expect(picture.levels.map(({ left }) => left)).toEqual([0, 2.68, 44.65, 51.05])
  expect(picture.levels.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100)
  expect(picture).toMatchObject({ low: 100, high: 140, threshold: 50 })
  expect(picture.levels[0]).toMatchObject({ height: 42.5, met: false })
  expect(picture.assumedFrom).toBeCloseTo(11.06, 1)
  expect(picture.years[0]).toMatchObject({ year: '2028' })
})
