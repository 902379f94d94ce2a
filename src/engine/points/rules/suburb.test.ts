import type { Facts } from '../../facts/registry'
import { line, said, settled } from '../../../../test/engine/build'

const area = (suburb: Facts['suburb'], on?: string) => line('suburb', settled({ suburb }), on)

test.each([
  ['2021-12', 0, 'not-met'],
  ['2021-11', 10, 'counted'],
  ['2017-11', 18, 'counted'],
  ['2016-11', 20, 'counted'],
  ['2015-11', 20, 'capped'],
] as const)('since %s: %i points, %s', (since, points, status) => {
  expect(area({ since })).toMatchObject({ points, status })
})

test('before the years are full the points wait', () => {
  const found = area({ since: '2022-11' })
  expect(found.until).toBe('2027-11-01')
  expect(found.limit).toEqual({ code: 'years-short', params: { years: 4, need: 5, saved: 8 } })
})

test('what the limit says: a first month that is not over, and a fifth year that is', () => {
  expect(area({ since: '2026-11' }).limit).toEqual({
    code: 'years-short',
    params: { years: 0, need: 5, saved: 0 },
  })
  expect(area({ since: '2021-11' }).limit).toEqual({ code: 'years-counted', params: { years: 5 } })
  expect(area({ since: '2021-11' }).notes).toEqual([])
  expect(area({ since: '2015-11' }).notes).toEqual([{ code: 'cap', params: { cap: 20 } }])
})

test('past the cap the value is kept, and time changes nothing more', () => {
  const found = area({ since: '2015-11' })
  expect(found).toMatchObject({ points: 20, value: 22 })
  expect(said(found)).toEqual(['years-counted', 'cap'])
  expect(found.until).toBeUndefined()
  expect(area({ since: '2016-11' }).until).toBeUndefined()
  expect(said(area({ since: '2016-11' }))).toEqual(['years-counted'])
  expect(area({ since: '2017-11' }).until).toBe('2027-11-01')
})

test('nothing is left after leaving', () => {
  const facts = { since: '2016-01', until: '2026-10' }
  expect(area(facts, '2026-10-31').points).toBe(20)
  const found = area(facts, '2026-11-01')
  expect(found).toMatchObject({ points: 0, status: 'lapsed', notes: [] })
  expect(found.limit).toEqual({ code: 'left-area', params: { until: '2026-10' } })
  expect(found.until).toBeUndefined()
  expect(found.readings).toBeUndefined()
})

test('a known end is the next day on which the line changes, unless a full year comes before', () => {
  expect(area({ since: '2015-11', until: '2027-03' }).until).toBe('2027-04-01')
  expect(area({ since: '2019-11', until: '2027-03' }).until).toBe('2027-04-01')
  expect(area({ since: '2019-11', until: '2028-03' }).until).toBe('2027-11-01')
  expect(area({ since: '2022-11', until: '2027-03' }).until).toBe('2027-04-01')
})

test('a spell that lies ahead is worth nothing', () => {
  const found = area({ since: '2026-12', until: '2030-01' })
  expect(found).toMatchObject({ points: 0, status: 'not-met' })
  expect(found.limit).toEqual({ code: 'in-future', params: { date: '2026-12' } })
})

test('conflicts 10 and 26: from the first year on, and no number of years at all', () => {
  const without = { id: '26', points: null, total: null }
  expect(area({ since: '2025-12' }).readings).toBeUndefined()
  expect(area({ since: '2025-11' }).readings).toEqual([{ id: '10', points: 2, total: 32 }, without])
  expect(area({ since: '2021-11' }).readings).toEqual([without])
})

test('not asked, none and 待核实', () => {
  expect(area(undefined)).toMatchObject({ points: 0, status: 'assumed' })
  expect(area('none')).toMatchObject({ points: 0, status: 'not-met' })
  expect(area('unknown')).toMatchObject({ points: 0, status: 'unknown', low: 0, high: 20 })
})
