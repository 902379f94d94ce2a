import { toMonth } from '../time/month'
import { everyMonthSince, NO_MONTHS } from './insured-months'

const on = toMonth('2026-11')

test('nobody has no months, asked in any way', () => {
  expect(NO_MONTHS.monthly).toBe(true)
  const { valid, notValid, atLeast, atAverage, atAverageAll, paid, excluded } = NO_MONTHS
  const { aboveCap, withoutWage, open, within } = NO_MONTHS
  const ofWindow = [atAverage, atAverageAll, open, paid, excluded, aboveCap, withoutWage]
  expect([valid(on), notValid(on), atLeast('x08', 48, on)]).toEqual([0, 0, 0])
  expect(ofWindow.map((ask) => ask(48, on))).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(within('x08', 48, on)).toBe(0)
})

test('every month since a first one fills each window as far as it reaches back', () => {
  const months = everyMonthSince(toMonth('2026-01'))
  expect(months.valid(on)).toBe(10)
  expect(months.atLeast('x3', 36, on)).toBe(10)
  expect(months.atLeast('x3', 6, on)).toBe(6)
  expect(months.within('x08', 6, on)).toBe(6)
  expect(months.atAverage(12, on)).toBe(10)
  expect(months.atAverageAll(12, on)).toBe(10)
  expect(months.paid(12, on)).toBe(10)
  expect(months.excluded(48, on)).toBe(0)
})

test('a first month that lies ahead is none', () => {
  const months = everyMonthSince(toMonth('2030-01'))
  expect(months.valid(on)).toBe(0)
  expect(months.atLeast('x08', 48, on)).toBe(0)
})
