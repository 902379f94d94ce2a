import fc from 'fast-check'
import { dayBefore } from '../../../test/engine/build'
import {
  addDays,
  addDaysToText,
  anniversary,
  type Day,
  daysBetween,
  daysBetweenTexts,
  digits,
  fullYears,
  fullYearsSince,
  isWeekend,
  monthsLater,
  nextDay,
  readDay,
  toDay,
  weekdayOf,
  writeDay,
  yearsEarlier,
} from './day'

const day = (text: string): Day => readDay(text)!

/** Every day of the calendar by JavaScript's own count, which the engine does not use for reading. */
const someDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 864e5, max: Date.UTC(2099, 11, 31) / 864e5 })
  .map((days) => new Date(days * 864e5).toISOString().slice(0, 10))

test.each([
  '1900-01-01',
  '1986-05-04', // the first day of Shanghai's summer time
  '1991-09-15', // and its last one
  '2000-02-29',
  '2024-02-29',
  '2026-12-31',
  '2099-12-31',
])('%s is a day', (text) => {
  expect(writeDay(day(text))).toBe(text)
  expect(toDay(text)).toBe(Number(text.replace(/-/g, '')))
})

test.each([
  '',
  '2026-1-1',
  '2026-02-29',
  '1900-02-29',
  '2100-01-01',
  '1899-12-31',
  '2026-00-10',
  '2026-13-10',
  '2026-04-00',
  '2026-04-31',
  '2026-06-31',
  '2026-09-31',
  '2026-11-31',
  '2026-01-32',
  '２０２６-01-01',
  ' 2026-01-01',
  '2026-01-01\n',
  '2026-01-01T00:00:00Z',
  '2026-01-012026-01-01',
])('%j is not a day', (text) => {
  expect(readDay(text)).toBeUndefined()
})

test('every day of the calendar is read, and no other', () => {
  const wrong: string[] = []
  for (let year = 1999; year <= 2001; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let date = 0; date <= 32; date += 1) {
        const text = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
        const there = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) === text
        if ((readDay(text) !== undefined) !== there) wrong.push(text)
      }
    }
  }
  expect(wrong).toEqual([])
})

test.each([
  ['2000-11-22', '2026-11-21', 25],
  ['2000-11-22', '2026-11-22', 26],
  ['2000-11-22', '2026-11-23', 26],
  ['2024-02-29', '2025-02-28', 0],
  ['2024-02-29', '2025-03-01', 1],
  ['2024-02-29', '2028-02-28', 3],
  ['2024-02-29', '2028-02-29', 4],
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-23', '2026-11-22', -1],
])('from %s to %s are %i full years', (from, to, years) => {
  expect(fullYears(day(from), day(to))).toBe(years)
})

test.each([
  ['2000-11-22', 26, '2026-11-22'],
  ['2024-02-29', 1, '2025-03-01'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2023-02-28', 1, '2024-02-28'],
])('%s has its anniversary %i on %s', (from, years, on) => {
  expect(writeDay(anniversary(day(from), years))).toBe(on)
})

test('years are full from the anniversary on, and not the day before', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 70 }), (text, years) => {
      const from = day(text)
      const on = anniversary(from, years)
      expect(fullYears(from, on)).toBe(years)
      expect(nextDay(before(on))).toBe(on)
      expect(fullYears(from, before(on))).toBe(years - 1)
    }),
    { seed: 1 },
  )
})

const before = (on: Day): Day => toDay(dayBefore(writeDay(on)))

test.each([
  ['2026-11-30', '2026-12-01'],
  ['2026-12-31', '2027-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2026-02-28', '2026-03-01'],
  ['1986-05-03', '1986-05-04'],
])('after %s comes %s', (one, next) => {
  expect(writeDay(nextDay(day(one)))).toBe(next)
})

test.each([
  ['2026-11-22', 40, '1986-11-22'],
  ['2024-02-29', 1, '2023-02-28'],
  ['2024-02-29', 4, '2020-02-29'],
])('%s, %i years earlier, is %s', (on, years, then) => {
  expect(writeDay(yearsEarlier(day(on), years))).toBe(then)
})

test('digits are read from a place to a place', () => {
  expect(digits('a042z', 1, 4)).toBe(42)
})

test('full years between days as text', () => {
  expect(fullYearsSince('2020-02-29', '2026-02-28')).toBe(5)
  expect(fullYearsSince('2020-02-29', '2026-03-01')).toBe(6)
  expect(fullYearsSince('2030-01-01', '2026-03-01')).toBeUndefined()
  expect(fullYearsSince('2026-03-01', '2026-03-01')).toBe(0)
})

test('so many days earlier', () => {
  expect(writeDay(addDays(day('2026-12-01'), -30))).toBe('2026-11-01')
  expect(writeDay(addDays(day('2024-03-01'), -1))).toBe('2024-02-29')
})

test('so many days from a day as text', () => {
  expect(addDaysToText('2026-12-28', 7)).toBe('2027-01-04')
  expect(addDaysToText('2024-03-01', -1)).toBe('2024-02-29')
})

test.each([
  ['2026-12-01', '2027-01-30', 60],
  ['2026-12-01', '2027-03-01', 90],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-12-01', '2026-12-01', 0],
  ['2026-12-01', '2026-11-01', -30],
])('from %s to %s: %i days', (from, to, days) => {
  expect(daysBetween(day(from), day(to))).toBe(days)
  expect(daysBetweenTexts(from, to)).toBe(days)
})

test.each([
  ['2026-11-22', 2, '2027-01-22'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
])('%s, %i months later, is %s', (from, count, to) => {
  expect(writeDay(monthsLater(day(from), count))).toBe(to)
})

test('weekends', () => {
  const week = ['20', '21', '22', '23', '24', '25', '26'].map((date) => day(`2026-11-${date}`))
  expect(week.map(isWeekend)).toEqual([false, true, true, false, false, false, false])
})

test('days of the week, Sunday first', () => {
  expect(weekdayOf('2026-11-22')).toBe(0)
  expect(weekdayOf('2026-11-23')).toBe(1)
  expect(weekdayOf('2024-02-29')).toBe(4)
})

test('every day of the calendar is where a clock in UTC puts it', () => {
  const start = toDay('1900-01-01')
  const first = Date.UTC(1900, 0, 1)
  let on = start
  for (let count = 0; writeDay(on) <= '2099-12-31'; count += 1) {
    const date = new Date(first + count * 86_400_000)
    const text = date.toISOString().slice(0, 10)
    if (
      writeDay(on) !== text ||
      daysBetween(start, on) !== count ||
      weekdayOf(text) !== date.getUTCDay() ||
      addDays(addDays(on, 400), -400) !== on
    ) {
      throw new Error(`${text} is not where it should be`)
    }
    on = nextDay(on)
  }
  expect(on).toBe(toDay('2099-12-31') + 8870)
})

test('months lie so many apart as a clock in UTC says, a day that is not there being the last', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -200, max: 200 }), (text, count) => {
      const first = new Date(`${text.slice(0, 7)}-01T00:00:00Z`)
      first.setUTCMonth(first.getUTCMonth() + count)
      const there = first.toISOString().slice(0, 7)
      const same = `${there}-${text.slice(8)}`
      first.setUTCMonth(first.getUTCMonth() + 1)
      const last = dayBefore(first.toISOString().slice(0, 10))
      expect(writeDay(monthsLater(day(text), count))).toBe(same < last ? same : last)
    }),
    { seed: 3 },
  )
})
