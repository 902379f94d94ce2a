import { endorseBy } from './endorse-by'
import { filingTerm } from './employer'
import { lastDayOf } from './ends'

const X = '2026-12-20'

test('the proposed day asks for a 签注 three full working days before it', () => {
  const by = '2026-12-18'
  expect(endorseBy(X, undefined, '2026-11-28')).toEqual({ by, day: '2026-12-14', isProposed: true })
  expect(endorseBy(X, undefined, '2026-12-14')).toEqual({ by, day: '2026-12-14', isProposed: true })
  // A day later nothing can be proposed.
  expect(endorseBy(X, undefined, '2026-12-15')).toBeUndefined()
})

test('it is the last day from which the filing can be made by then', () => {
  const { by, day } = endorseBy(X, undefined, '2026-11-28')!
  expect(lastDayOf(filingTerm(day!, day!).earliestFiling)).toBe(by)
  expect(lastDayOf(filingTerm('2026-12-15', '2026-12-15').earliestFiling) > by).toBe(true)
})

test('a day that was asked for counts until it has gone', () => {
  expect(endorseBy(X, '2026-12-11', '2026-12-01')).toEqual({
    by: '2026-12-11',
    day: '2026-12-07',
  })
  expect(endorseBy(X, '2026-12-11', '2026-12-08')).toEqual({ by: '2026-12-11' })
  expect(endorseBy(X, '2026-12-11', '2026-12-11')).toEqual({ by: '2026-12-11' })
  expect(endorseBy(X, '2026-12-11', '2026-12-12')).toMatchObject({ by: '2026-12-18' })
})

test('counters may be closed on the last day', () => {
  const by = '2026-12-10'
  expect(endorseBy(X, by, '2026-12-01')).toEqual({ by, day: '2026-12-06', atWork: '2026-12-04' })
  expect(endorseBy(X, by, '2026-12-04')).toMatchObject({ atWork: '2026-12-04' })
  expect(endorseBy(X, by, '2026-12-05')).toEqual({ by, day: '2026-12-06' })
})

test('a day for which the permit asks enough asks for nothing', () => {
  expect(endorseBy(X, '2026-12-24', '2026-12-01')).toBeUndefined()
  expect(endorseBy(X, '2026-12-23', '2026-12-01')).toMatchObject({ day: '2026-12-17' })
})
