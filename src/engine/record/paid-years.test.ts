import { PROFILE_SCHEMA } from '../profile/profile'
import { monthNumber, monthText, type Span } from '../spans'
import { LIMITS } from '../scheme'
import { prepare } from './prepare'
import { lastBase, oneBase, paidMonths, paidYears } from './paid-years'
import { windows } from './windows'

const NOW = monthNumber('2026-11')
const HERS: Span[] = [
  { from: '2018-03', to: '2021-06', base: 'floor' },
  { from: '2021-07', to: '2024-06', base: 'x08' },
  { from: '2024-07', base: 13_000 },
]
const shape = (from: string, now = NOW) =>
  paidYears([], monthNumber(from), now).map((year) => [
    monthText(year.from),
    monthText(year.to),
    year.months.length,
    year.year?.average,
  ])

test('each 缴费年度 has its own months: 1 and 14 in 2019 and 2020, and the last one ends now', () => {
  expect(shape('2018-03')).toEqual([
    ['2018-03', '2018-03', 1, 6504],
    ['2018-04', '2019-03', 12, 7132],
    ['2019-04', '2019-04', 1, 7832],
    ['2019-05', '2020-06', 14, 8211],
    ['2020-07', '2021-06', 12, 9339],
    ['2021-07', '2022-06', 12, 10338],
    ['2022-07', '2023-06', 12, 11396],
    ['2023-07', '2024-06', 12, 12183],
    ['2024-07', '2025-06', 12, 12307],
    ['2025-07', '2026-06', 12, 12434],
    ['2026-07', '2026-11', 5, 12577],
  ])
})

test('months without an average wage come twelve at a time, none of them twice', () => {
  expect(shape('2012-03', monthNumber('2013-05'))).toEqual([
    ['2012-03', '2012-03', 1, undefined],
    ['2012-04', '2013-03', 12, undefined],
    ['2013-04', '2013-05', 2, 4692],
  ])
  expect(shape('2027-06', monthNumber('2029-01'))).toEqual([
    ['2027-06', '2027-06', 1, 12577],
    ['2027-07', '2028-06', 12, undefined],
    ['2028-07', '2029-01', 7, undefined],
  ])
  expect(shape('2027-07', monthNumber('2028-07'))).toEqual([
    ['2027-07', '2028-06', 12, undefined],
    ['2028-07', '2028-07', 1, undefined],
  ])
  expect(shape('2011-01', monthNumber('2011-02'))).toEqual([['2011-01', '2011-02', 2, undefined]])
  const all = paidYears([], monthNumber(LIMITS.earliestInsured), monthNumber('2031-03'))
  all.slice(1).forEach(({ from }, place) => expect(from).toBe(all[place]!.to + 1))
  expect(Math.max(...all.map(({ months }) => months.length))).toBe(14)
})

test('what counts in the years is what the windows count, and this month does not', () => {
  const years = paidYears(HERS, monthNumber('2018-03'), NOW)
  const counted = years.map(({ counted: { valid, x08, x1 } }) => [valid, x08, x1])
  expect(counted.slice(-4)).toEqual([
    [12, 12, 0],
    [12, 12, 12],
    [12, 12, 12],
    [4, 4, 4],
  ])
  const insurance = { spans: HERS }
  const prepared = prepare({
    schema: PROFILE_SCHEMA,
    id: 'record',
    label: '',
    facts: { insurance },
    situation: { changes: [] },
    progress: {},
  })
  const all = windows(prepared, '2026-11-27').find(({ id }) => id === 'years')
  expect(counted.reduce((sum, [valid = 0]) => sum + valid, 0)).toBe(all?.low)
})

test('a base in yuan counts at no tier in months without an average wage', () => {
  const spans: Span[] = [{ from: '2027-06', base: 13_000 }]
  const years = paidYears(spans, monthNumber('2027-06'), monthNumber('2027-09'))
  expect(years.map(({ counted: { valid, x1 } }) => [valid, x1])).toEqual([
    [1, 1],
    [2, 0],
  ])
})

test('a month that is back-paid is in its year and counts nowhere', () => {
  const spans: Span[] = [{ from: '2024-07', to: '2024-09', base: 'x2', backPaid: true }]
  const [year] = paidYears(spans, monthNumber('2024-07'), monthNumber('2024-10'))
  expect(year?.months).toEqual([
    { month: '2024-07', paid: { base: 'x2', backPaid: true } },
    { month: '2024-08', paid: { base: 'x2', backPaid: true } },
    { month: '2024-09', paid: { base: 'x2', backPaid: true } },
    { month: '2024-10' },
  ])
  expect(year?.counted).toEqual({ valid: 0, x08: 0, x1: 0, x2: 0, x3: 0 })
})

test('the last base is that of the last month that is paid', () => {
  expect(lastBase([])).toBeUndefined()
  expect(lastBase([{ month: '2024-01' }])).toBeUndefined()
  const paid = { base: 5000 }
  expect(lastBase([{ month: '2024-01', paid }, { month: '2024-02' }])).toBe(5000)
})

test('months have one base, or none that is all of theirs', () => {
  const of = (base: Span['base']) => ({ month: '2024-01', paid: { base } })
  expect(oneBase([])).toBeUndefined()
  expect(oneBase([of(5000), { month: '2024-02' }, of(5000)])).toBe(5000)
  expect(oneBase([of(5000), of('x1')])).toBeUndefined()
})

test('a record month by month, from one to another', () => {
  const spans: Span[] = [{ from: '2024-02', to: '2024-02', base: 9000, backPaid: true }]
  const period = { from: monthNumber('2024-01'), to: monthNumber('2024-03') }
  expect(paidMonths(spans, period)).toEqual([
    { month: '2024-01' },
    { month: '2024-02', paid: { base: 9000, backPaid: true } },
    { month: '2024-03' },
  ])
  expect(paidMonths(spans, { from: period.to, to: period.to })).toEqual([{ month: '2024-03' }])
})
