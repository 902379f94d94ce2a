import { addDays, type Day, readDay, writeDay } from './day'
import { type Holidays, lastStart, workingDayAfter, workingDayUpTo } from './working-days'

const day = (text: string) => readDay(text)!

/** 2026-11-22 is a Sunday: three days off from Tuesday, the Saturday after is worked. */
const HOLIDAYS: Holidays = {
  years: [{ year: 2026, off: [['2026-11-24', '2026-11-26']], work: ['2026-11-28'] }],
  mostUnpublishedOff: 2,
}

const after = (start: string, count: number, holidays = HOLIDAYS) => {
  const { from, to } = workingDayAfter(day(start), count, holidays)
  return [writeDay(from), writeDay(to)]
}
const twice = (text: string) => [text, text]

test('the day itself is day 0', () => {
  expect(after('2026-11-22', 0)).toEqual(twice('2026-11-22'))
})

test.each([
  [1, '2026-11-23'],
  [2, '2026-11-27'], // the 24th to the 26th are off, both ends included
  [3, '2026-11-28'], // a Saturday that is worked
  [4, '2026-11-30'],
])('%i after a Sunday: %s', (count, to) => {
  expect(after('2026-11-22', count)).toEqual(twice(to))
})

test('a day off that is worked is worked', () => {
  const both = { year: 2026, off: [['2026-11-28', '2026-11-29']], work: ['2026-11-28'] } as const
  expect(after('2026-11-27', 1, { years: [both], mostUnpublishedOff: 0 })).toEqual(
    twice('2026-11-28'),
  )
})

test('past the published years: every day may be worked, or no weekend and not the first two others', () => {
  // 2026-12-31 is a Thursday of a published year; 2027 is not.
  expect(after('2026-12-30', 1)).toEqual(twice('2026-12-31'))
  expect(after('2026-12-31', 1)).toEqual(['2027-01-01', '2027-01-05'])
  expect(after('2026-12-31', 3)).toEqual(['2027-01-03', '2027-01-07'])
  expect(after('2026-12-30', 2)).toEqual(['2027-01-01', '2027-01-05'])
})

test('before the published years too', () => {
  expect(after('2025-12-30', 1)).toEqual(['2025-12-31', '2026-01-01'])
})

test('the last working day before a year that is not published hangs on that year', () => {
  const published: Holidays = { years: [{ year: 2027, off: [], work: [] }], mostUnpublishedOff: 2 }
  const upTo = (text: string) => {
    const { day: last, open } = workingDayUpTo(day(text), published)
    return [writeDay(last), open]
  }
  expect(upTo('2027-12-31')).toEqual(['2027-12-31', false])
  // A Saturday and a Sunday.
  expect(upTo('2028-01-01')).toEqual(['2027-12-31', true])
  expect(upTo('2028-01-02')).toEqual(['2027-12-31', true])
  expect(upTo('2028-01-03')).toEqual(['2028-01-03', true])
})

test('the last day from which so many working days are over by a day, whatever is published', () => {
  const start = (end: string, count: number) => writeDay(lastStart(day(end), count, HOLIDAYS))
  expect(start('2026-11-30', 4)).toBe('2026-11-22')
  expect(start('2026-11-29', 4)).toBe('2026-11-19')
  expect(start('2026-11-26', 1)).toBe('2026-11-22')
  // Of the three weekdays of the new year, two may be off.
  expect(start('2027-01-05', 1)).toBe('2026-12-31')
  expect(start('2027-01-05', 2)).toBe('2026-12-30')
})

test('it is the last of the days from which the latest end is in time', () => {
  for (let end = day('2026-11-20'); end < day('2027-02-10'); end = addDays(end, 1)) {
    const start = lastStart(end, 7, HOLIDAYS)
    const over = (from: Day) => workingDayAfter(from, 7, HOLIDAYS).to
    expect(over(start)).toBeLessThanOrEqual(end)
    expect(over(addDays(start, 1))).toBeGreaterThan(end)
  }
})
