import { addMonths, toMonth } from '../time/month'
import { LAST_WAGE_MONTH, wageAt } from './wage-at'
import { WAGE_YEARS } from './wages'

const average = (month: string, goesOn = false) => wageAt(toMonth(month), goesOn)?.average

test.each([
  ['2013-03', undefined],
  ['2013-04', 4692],
  ['2019-03', 7132],
  ['2019-04', 7832],
  ['2019-05', 8211],
  ['2019-11', 8211],
  ['2020-06', 8211],
  ['2020-07', 9339],
  ['2026-06', 12434],
  ['2026-07', 12577],
  ['2027-06', 12577],
  ['2027-07', undefined],
])('%s has the average wage %s', (month, wage) => {
  expect(average(month)).toBe(wage)
})

test('the last wage goes on when that is assumed, the first one never goes back', () => {
  expect(average('2027-07', true)).toBe(12577)
  expect(average('2099-12', true)).toBe(12577)
  expect(average('2013-03', true)).toBeUndefined()
  expect(average('2019-04', true)).toBe(7832)
})

test('the years follow each other without a gap', () => {
  const starts = WAGE_YEARS.slice(1).map(({ from }) => toMonth(from))
  const ends = WAGE_YEARS.slice(0, -1).map(({ to }) => addMonths(toMonth(to), 1))
  expect(starts).toEqual(ends)
  expect(LAST_WAGE_MONTH).toBe(toMonth('2027-06'))
})
