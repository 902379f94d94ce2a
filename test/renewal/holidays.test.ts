/** The engine's working days against the published calendars, day by day. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { renewal } from '@/engine'
import { HOLIDAY_YEARS } from '@/engine/policy/holidays'
import { DAYS, place, shift } from './oracle/calendar'

interface Year {
  notice: string
  rest: string[]
  work: string[]
  workingDays: number
}

const years = Object.entries(
  parse(readFileSync(join(__dirname, 'fixtures', 'holidays.yaml'), 'utf8')) as Record<string, Year>,
)

const daysOf = (year: string) => DAYS.filter((day) => day.startsWith(year))
const works = ({ rest, work }: Year, day: string) =>
  work.includes(day) || (place(day) % 7 < 5 && !rest.includes(day))

/** The fourth working day after a day, or the earliest it can be. */
function fourth(day: string): string | undefined {
  const date = renewal({ permit: { expiresOn: day, endorsedOn: day }, changes: [] }, day).dates
    .earliestFiling
  return date && ('day' in date ? date.day : date.from)
}

test('the fixture: made-up days are weekend days, nothing is twice, both years count 248', () => {
  expect(years.map(([year]) => year)).toEqual(['2025', '2026'])
  for (const [year, table] of years) {
    const named = [...table.rest, ...table.work]
    expect(new Set(named).size).toBe(named.length)
    expect(named.filter((day) => !day.startsWith(year))).toEqual([])
    expect(table.work.filter((day) => place(day) % 7 < 5)).toEqual([])
    const days = daysOf(year)
    expect(days).toHaveLength(365)
    expect(days.filter((day) => works(table, day))).toHaveLength(table.workingDays)
    expect(table.workingDays).toBe(248)
  }
})

// A holiday's first or last day may be a Sunday that would rest anyway: only the table itself shows it.
test('the table names the same holidays and made-up days', () => {
  const between = ([first, last]: readonly [string, string]) =>
    DAYS.slice(place(first), place(last) + 1)
  expect(
    HOLIDAY_YEARS.map(({ year, notice, off, work }) => [
      String(year),
      { notice, rest: off.flatMap(between), work },
    ]),
  ).toEqual(years.map(([year, { notice, rest, work }]) => [year, { notice, rest, work }]))
})

// Counting on from a day skips exactly the working days: the fourth moves when, and only when, the day works.
test.each(years)('%s, each of its 365 days', (year, table) => {
  const days = daysOf(year)
  const seen = days.filter((day) => fourth(day) !== fourth(shift(day, -1)))
  expect(seen).toEqual(days.filter((day) => works(table, day)))
})
