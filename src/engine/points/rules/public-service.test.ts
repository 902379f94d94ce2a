import type { Facts } from '../../facts/registry'
import { line, said, settled } from '../../../../test/engine/build'

const service = (publicService: Facts['publicService'], on?: string) =>
  line('public-service', settled({ publicService }), on)

test.each([
  ['2021-12', 0, 4],
  ['2021-11', 20, 5],
  ['2020-12', 20, 5],
  ['2020-11', 24, 6],
  ['2001-11', 100, 25],
])('since %s: %i points for %i full years', (since, points, years) => {
  const found = service({ since })
  expect(found).toMatchObject({ points, value: points })
  expect(found.limit?.params).toMatchObject({ years })
})

test('before five full years the points wait', () => {
  const found = service({ since: '2022-11' })
  expect(found).toMatchObject({ points: 0, status: 'not-met', until: '2027-11-01' })
  expect(found.limit).toEqual({ code: 'years-short', params: { years: 4, need: 5, saved: 16 } })
})

test('from then on all of them count, and more each year', () => {
  const facts = { since: '2021-11' }
  expect(service(facts, '2026-10-31').points).toBe(0)
  const found = service(facts, '2026-11-01')
  expect(found).toMatchObject({ points: 20, status: 'counted', until: '2027-11-01' })
  expect(found.limit).toEqual({ code: 'years-counted', params: { years: 5 } })
  expect(found.notes).toEqual([])
})

test('both months of the spell are included', () => {
  expect(service({ since: '2020-01', until: '2024-12' }).points).toBe(20)
  expect(service({ since: '2020-02', until: '2024-12' }).points).toBe(0)
})

test('full years are kept after leaving', () => {
  const found = service({ since: '2015-01', until: '2024-12' })
  expect(found).toMatchObject({ points: 40, status: 'counted' })
  expect(found.until).toBeUndefined()
  expect(found.notes).toEqual([{ code: 'service-kept', params: { until: '2024-12' } }])
  expect(said(service({ since: '2015-01', until: '2026-10' }))).toContain('service-kept')
  expect(said(service({ since: '2015-01', until: '2026-11' }))).not.toContain('service-kept')
})

test('a spell that ends before the next full year has no next day', () => {
  expect(service({ since: '2022-11', until: '2027-10' }).until).toBe('2027-11-01')
  expect(service({ since: '2022-11', until: '2027-09' }).until).toBeUndefined()
  expect(service({ since: '2023-01', until: '2024-12' }).until).toBeUndefined()
})

test('a spell that lies ahead is worth nothing', () => {
  const found = service({ since: '2026-12' })
  expect(found).toMatchObject({ points: 0, status: 'not-met' })
  expect(found.limit).toEqual({ code: 'in-future', params: { date: '2026-12' } })
  expect(said(service({ since: '2026-11' }))).toEqual(['years-short'])
})

test('conflict 10: one source counts from the first full year', () => {
  expect(service({ since: '2025-12' }).readings).toBeUndefined()
  expect(service({ since: '2025-11' }).readings).toEqual([{ id: '10', points: 4, total: 34 }])
  expect(service({ since: '2022-11' }).readings).toEqual([{ id: '10', points: 16, total: 46 }])
})

test('not asked, none and 待核实', () => {
  expect(service(undefined)).toMatchObject({ points: 0, status: 'assumed' })
  expect(service('none')).toMatchObject({ points: 0, status: 'not-met' })
  expect(service('unknown')).toMatchObject({ points: 0, status: 'unknown', low: 0, high: 160 })
  expect(said(service('unknown'))).toEqual([])
})

test('service-years: what is read otherwise, from the fifth full year on', () => {
  const other = (since: string) => service({ since }).readings
  expect(other('2021-11')).toEqual([{ id: 'service-years', points: 0, total: 30 }])
  expect(other('2018-11')).toEqual([{ id: 'service-years', points: 12, total: 42 }])
  expect(service('none').readings).toBeUndefined()
  expect(service('unknown').readings).toBeUndefined()
})
