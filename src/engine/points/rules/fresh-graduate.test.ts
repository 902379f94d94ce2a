import type { Facts } from '../../facts/registry'
import { line, said, settled } from '../../../../test/engine/build'

const graduate = (freshGraduate: Facts['freshGraduate'], freshGraduateUntil?: string) =>
  line('fresh-graduate', settled({ freshGraduate, freshGraduateUntil }))

test('up to its last month it is worth 10', () => {
  expect(graduate(true, '2026-11')).toMatchObject({
    points: 10,
    status: 'counted',
    until: '2026-12-01',
  })
  expect(graduate(true, '2026-12').until).toBe('2027-01-01')
  const ended = graduate(true, '2026-10')
  expect(ended).toMatchObject({ points: 0, status: 'lapsed' })
  expect(ended.limit).toEqual({ code: 'ended', params: { until: '2026-10' } })
  expect(ended.until).toBeUndefined()
})

test('without a last month it counts, and that is said', () => {
  const found = graduate(true)
  expect(found).toMatchObject({ points: 10, status: 'counted' })
  expect(said(found)).toEqual(['no-end-month'])
  expect(found.until).toBeUndefined()
})

test.each([
  [undefined, '2027-06', 'assumed', 0],
  [false, '2027-06', 'not-met', 0],
  ['unknown', undefined, 'unknown', 10],
  ['unknown', '2026-11', 'unknown', 10],
  ['unknown', '2026-10', 'not-met', 0],
] as const)('%s until %s: %s, at most %i', (answer, until, status, high) => {
  const found = graduate(answer, until)
  expect(found).toMatchObject({ points: 0, status, low: 0, high })
  expect(said(found)).toEqual([])
})
