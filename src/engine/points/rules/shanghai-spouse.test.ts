import type { Facts } from '../../facts/registry'
import { line, said, settled } from '../../../../test/engine/build'

const married = (marriedOn: string, on?: string) =>
  line('shanghai-spouse', settled({ shanghaiSpouse: { marriedOn } }), on)

test.each([
  ['2026-11-22', 0, 'not-met', '2027-11-22'],
  ['2025-11-23', 0, 'not-met', '2026-11-23'],
  ['2025-11-22', 4, 'counted', '2027-11-22'],
  ['2017-11-22', 36, 'counted', '2027-11-22'],
  ['2016-11-22', 40, 'counted', undefined],
  ['2015-11-22', 40, 'capped', undefined],
] as const)('married on %s: %i points, %s, until %s', (marriedOn, points, status, until) => {
  const found = married(marriedOn)
  expect(found).toMatchObject({ points, status })
  expect(found.until).toBe(until)
})

test('past the cap the value is kept', () => {
  const found = married('2015-11-22')
  expect(found.value).toBe(44)
  expect(said(found)).toEqual(['years-married', 'cap'])
  expect(found.limit?.params).toEqual({ years: 11 })
  expect(found.notes).toEqual([{ code: 'cap', params: { cap: 40 } }])
  expect(said(married('2016-11-22'))).toEqual(['years-married'])
})

test('a year is full on the day, and on 1 March where 29 February has none', () => {
  expect(married('2024-02-29', '2025-02-28')).toMatchObject({ points: 0, until: '2025-03-01' })
  expect(married('2024-02-29', '2025-03-01').points).toBe(4)
})

test('on the wedding day the first year begins', () => {
  expect(married('2026-11-22').limit).toEqual({ code: 'years-married', params: { years: 0 } })
})

test('a marriage that lies ahead is worth nothing', () => {
  const found = married('2026-11-23')
  expect(found).toMatchObject({ points: 0, status: 'not-met' })
  expect(found.limit).toEqual({ code: 'in-future', params: { date: '2026-11-23' } })
})

test('not asked, none and 待核实', () => {
  const spouse = (shanghaiSpouse: Facts['shanghaiSpouse']) =>
    line('shanghai-spouse', settled({ shanghaiSpouse }))
  expect(spouse(undefined)).toMatchObject({ points: 0, status: 'assumed' })
  expect(spouse('none')).toMatchObject({ points: 0, status: 'not-met' })
  expect(spouse('unknown')).toMatchObject({ points: 0, status: 'unknown', low: 0, high: 40 })
  for (const answer of [undefined, 'none', 'unknown'] as const)
    expect(said(spouse(answer))).toEqual([])
})
