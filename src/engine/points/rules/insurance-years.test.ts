import { range } from '../range'
import {
  backwards,
  counts,
  line,
  months,
  ready,
  said,
  settled,
  TODAY,
} from '../../../../test/engine/build'

test.each([
  [0, 0],
  [11, 0],
  [12, 3],
  [23, 3],
  [24, 6],
  [35, 6],
  [36, 9],
  [120, 30],
  [360, 90],
])('%i months are worth %i', (count, points) => {
  const spans = count === 0 ? [] : [months(count, 'floor')]
  const found = line('insurance-years', settled({ insurance: { spans } }))
  expect(found).toMatchObject({ points, status: points === 0 ? 'not-met' : 'counted' })
  expect(found.limit).toEqual({
    code: 'full-years',
    params: { months: count, years: Math.floor(count / 12) },
  })
  expect(line('insurance-years', settled({ insurance: counts(count) })).points).toBe(points)
})

test('months add up over a gap', () => {
  const insurance = { spans: [months(6, 'x1'), months(6, 'x1', '2010-12')] }
  expect(line('insurance-years', settled({ insurance })).points).toBe(3)
})

test('months paid back or by another employer do not count, and are said', () => {
  const insurance = {
    spans: [
      months(11, 'x1'),
      months(2, 'x1', '2020-12', { backPaid: true }),
      months(3, 'x1', '2019-12', { otherEmployer: true }),
    ],
  }
  const found = line('insurance-years', settled({ insurance }))
  expect(found.points).toBe(0)
  expect(found.notes).toEqual([{ code: 'months-excluded', params: { months: 5 } }])
})

test('months whose base does not match the tax count all the same', () => {
  const insurance = { spans: [months(12, 'x1', undefined, { taxMismatch: true })] }
  const found = line('insurance-years', settled({ insurance }))
  expect(found.points).toBe(3)
  expect(said(found)).toEqual(['full-years'])
})

test('the month of the day does not count yet', () => {
  const facts = settled({ insurance: { spans: [{ from: '2025-12', base: 'x1' }] } })
  expect(line('insurance-years', facts, '2026-11-30').points).toBe(0)
  expect(line('insurance-years', facts, '2026-12-01').points).toBe(3)
})

test('an open insurance reaches from none to every month since the 16th birthday', () => {
  for (const insurance of ['unknown', undefined] as const) {
    const found = line('insurance-years', settled({ insurance, birthday: '1996-11-22' }))
    // From 2012-11 on: 14 years.
    expect(found).toMatchObject({ points: 0, status: 'unknown', low: 0, high: 42 })
    expect(said(found)).toEqual([])
  }
  const open = line('insurance-years', settled({ insurance: 'unknown', birthday: 'unknown' }))
  // From 1993-01 on: 33 years and 10 months.
  expect(open.high).toBe(99)
})

test('months that are open open the range, though the bases are known', () => {
  const months = { counts: { ...counts(12).counts, months: 'unknown' as const } }
  expect(range(ready(settled({ insurance: months })), TODAY).open).toEqual(['insurance'])
})

test('an unknown base leaves the years settled', () => {
  const found = line('insurance-years', settled({ insurance: backwards([12, 'unknown']) }))
  expect(found).toMatchObject({ points: 3, status: 'counted', low: 3, high: 3 })
})

describe('counts', () => {
  const given = (asOf: string, on?: string) =>
    line('insurance-years', settled({ insurance: counts(24, { asOf }) }), on)

  test('of the month before stand as they are', () => {
    expect(given('2026-10')).toMatchObject({ points: 6, status: 'counted' })
    expect(said(given('2026-10'))).toEqual(['full-years'])
  })

  test('of an earlier month stand and are said to be old', () => {
    expect(given('2026-09').points).toBe(6)
    expect(given('2026-09').notes).toEqual([{ code: 'stale-counts', params: { asOf: '2026-09' } }])
  })

  test('of a month that is not over say nothing yet', () => {
    const found = given('2026-11')
    expect(found).toMatchObject({ points: 0, status: 'unknown', low: 0 })
    expect(found.limit).toEqual({ code: 'counts-too-late', params: { asOf: '2026-11' } })
    expect(given('2026-11', '2026-12-01')).toMatchObject({ points: 6, status: 'counted' })
  })
})

test('names the month in which another year is full, while it is still being paid', () => {
  const since = (from: string, to?: string) =>
    line(
      'insurance-years',
      settled({
        insurance: { spans: [{ from, ...(to === undefined ? {} : { to }), base: 'unknown' }] },
      }),
    )
  expect(since('2022-03').until).toBe('2027-03-01')
  expect(since('2022-03', '2026-10').until).toBeUndefined()
  expect(since('2022-03', '2027-01').until).toBeUndefined()
  expect(since('2022-03', '2027-02').until).toBe('2027-03-01')
})
