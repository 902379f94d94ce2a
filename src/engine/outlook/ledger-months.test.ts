import type { Facts } from '../facts/registry'
import type { Span } from '../spans/span'
import { ledgerYear, recordYears } from './ledger-months'
import { counts, months, person, ready, TODAY } from '../../../test/engine/build'

const year = (insurance: Facts['insurance'], of = 2026, goesOn = false) =>
  ledgerYear(ready({ insurance }, goesOn ? 'rules-and-wage-continue' : undefined), of)
const states = (...list: Span[]) => year({ spans: list }).map(({ state }) => state)

test('a year has its twelve months, gaps where nothing was paid', () => {
  const found = year({ spans: [{ from: '2025-11', to: '2026-02', base: 'x1' }] })
  expect(found.map(({ month }) => month)).toEqual(
    ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
      (month) => `2026-${month}`,
    ),
  )
  expect(found.slice(0, 3)).toEqual([
    { month: '2026-01', state: 'x1', excluded: [], span: 0, byTier: true },
    { month: '2026-02', state: 'x1', excluded: [], span: 0, byTier: true },
    { month: '2026-03', state: 'gap', excluded: [], span: null },
  ])
  expect(new Set(found.slice(2).map(({ state }) => state))).toEqual(new Set(['gap']))
})

test('a span without an end goes on, and each month names its own', () => {
  const found = year({
    spans: [
      { from: '2026-05', base: 'x2' },
      { from: '2026-02', to: '2026-03', base: 'x08' },
    ],
  })
  expect(found.map(({ span }) => span)).toEqual([
    ...[null, 1, 1, null],
    ...[0, 0, 0, 0, 0, 0, 0, 0],
  ])
})

test.each<[Span['base'], string]>([
  ['floor', 'below'],
  ['x08', 'x08'],
  ['x1', 'x1'],
  ['x2', 'x2'],
  ['x3', 'x3'],
  ['unknown', 'unknown'],
])('the base %s is %s', (base, state) => {
  expect(states({ from: '2026-01', to: '2026-01', base })[0]).toBe(state)
})

test.each<[Span['base'], true | undefined]>([
  ['floor', true],
  ['x3', true],
  ['unknown', undefined],
  [12000, undefined],
])('whether the base %s was given by its tier', (base, byTier) => {
  const [month] = year({ spans: [{ from: '2026-01', to: '2026-01', base }] })
  expect(month!.byTier).toBe(byTier)
})

// The average wage of 2026-06 is 12434: 0.8 times is 9947.2.
test.each([
  [9947, 'below'],
  [9948, 'x08'],
  [12433, 'x08'],
  [12434, 'x1'],
  [24867, 'x1'],
  [24868, 'x2'],
  [37301, 'x2'],
  [37302, 'x3'],
])('a base of %i is %s', (base, state) => {
  expect(states({ from: '2026-06', to: '2026-06', base })[5]).toBe(state)
})

test('each month is held against its own average wage', () => {
  expect(states({ from: '2026-06', to: '2026-07', base: 12434 }).slice(5, 7)).toEqual(['x1', 'x08'])
})

test('without an average wage a number is not worth anything known, unless the last one goes on', () => {
  const insurance = { spans: [{ from: '2027-06', base: 12577 }] }
  expect(
    year(insurance, 2027)
      .map(({ state }) => state)
      .slice(5, 7),
  ).toEqual(['x1', 'no-wage'])
  expect(year(insurance, 2027, true)[6]?.state).toBe('x1')
  const word = { spans: [{ from: '2027-06', base: 'x2' as const }] }
  expect(year(word, 2027)[6]?.state).toBe('x2')
})

test('what keeps a month from counting is named', () => {
  const excluded = (flags: Partial<Span>) =>
    year({ spans: [months(1, 'x1', '2026-01', flags)] })[0]?.excluded
  expect(excluded({ backPaid: true })).toEqual(['back-paid'])
  expect(excluded({ otherEmployer: true })).toEqual(['other-employer'])
  expect(excluded({ taxMismatch: true })).toEqual(['tax-mismatch'])
  expect(excluded({ taxMismatch: true, backPaid: true, otherEmployer: true })).toEqual([
    'back-paid',
    'other-employer',
    'tax-mismatch',
  ])
  expect(excluded({ backPaid: false })).toEqual([])
})

test.each<[string, Facts['insurance']]>([
  ['counts', counts(60)],
  ['待核实', 'unknown'],
  ['not asked', undefined],
])('%s: twelve gaps and no years', (_, insurance) => {
  expect(year(insurance).map(({ state }) => state)).toEqual(Array(12).fill('gap'))
  expect(recordYears(person({ insurance }), TODAY)).toEqual([])
})

describe('the years of a record', () => {
  const years = (list: Span[], on = TODAY) =>
    recordYears(person({ insurance: { spans: list } }), on)

  test('run from its first month to the day', () => {
    const list = [months(1, 'x1', '2025-01'), months(1, 'x1', '2023-12')]
    expect(years(list)).toEqual([2023, 2024, 2025, 2026])
    expect(years(list, '2027-01-01')).toEqual([2023, 2024, 2025, 2026, 2027])
  })

  test('or to the end of its last span', () => {
    expect(years([{ from: '2026-01', to: '2028-01', base: 'x1' }])).toEqual([2026, 2027, 2028])
    expect(years([{ from: '2026-01', to: '2026-12', base: 'x1' }])).toEqual([2026])
  })

  test('a span without an end runs to the day, or is yet to begin', () => {
    expect(years([{ from: '2025-12', base: 'x1' }])).toEqual([2025, 2026])
    expect(years([{ from: '2028-01', base: 'x1' }])).toEqual([2028])
  })

  test('there are none without spans, or without a day', () => {
    expect(years([])).toEqual([])
    expect(years([months(1, 'x1')], 'never')).toEqual([])
  })
})
