import type { Span } from '../spans'
import { ledgerYear } from './ledger-months'
import { cellOf, cellsOf, countsFor, monthRuns, timeOf } from './month-cells'
import type { LedgerMonth } from './types'
import { ready } from '../../../test/engine/build'

const NOW = '2026-11'
const yearOf = (spans: Span[], year: number): LedgerMonth[] =>
  ledgerYear(ready({ insurance: { spans } }), year)
const runs = (months: readonly LedgerMonth[]) =>
  monthRuns(months, NOW).map(({ from, to, cell, time }) => [from, to, cell, time])

it('puts months that are alike and stand together in one run', () => {
  const spans: Span[] = [
    { from: '2024-01', to: '2024-06', base: 'x1' },
    { from: '2024-07', to: '2024-10', base: 'x2' },
    { from: '2024-12', to: '2024-12', base: 'floor', backPaid: true },
  ]
  expect(runs(yearOf(spans, 2024))).toEqual([
    [1, 6, 'x1', 'over'],
    [7, 10, 'x2', 'over'],
    [11, 11, 'gap', 'over'],
    [12, 12, 'back-paid', 'over'],
  ])
})

it('keeps apart what has not come yet, and tells no gap there', () => {
  expect(runs(yearOf([{ from: '2026-09', base: 'x1' }], 2026))).toEqual([
    [1, 8, 'gap', 'over'],
    [9, 10, 'x1', 'over'],
    [11, 11, 'x1', 'running'],
    [12, 12, 'x1', 'to-come'],
  ])
  expect(runs(yearOf([{ from: '2026-01', to: '2026-10', base: 'x1' }], 2026))).toEqual([
    [1, 10, 'x1', 'over'],
  ])
  expect(runs(yearOf([], 2027))).toEqual([])
  const apart: Span[] = [
    { from: '2027-01', to: '2027-02', base: 'x1' },
    { from: '2027-04', to: '2027-04', base: 'x1' },
  ]
  expect(runs(yearOf(apart, 2027))).toEqual([
    [1, 2, 'x1', 'to-come'],
    [4, 4, 'x1', 'to-come'],
  ])
})

it('says what a month counts for', () => {
  const of = (span: Partial<Span>) =>
    countsFor(yearOf([{ from: '2024-01', base: 'x1', ...span }], 2024)[0]!)
  expect(of({})).toBe('both')
  expect(of({ taxMismatch: true })).toBe('years')
  expect(of({ backPaid: true, taxMismatch: true })).toBe('nothing')
  expect(of({ from: '2024-02' })).toBe('gap')
})

it('tells only the cells that occur, in their order', () => {
  const months = yearOf([{ from: '2010-01', to: '2010-12', base: 5000, otherEmployer: true }], 2010)
  expect(months.map(cellOf)).toContain('other-employer')
  expect(cellsOf(months)).toEqual(['other-employer'])
  const mixed: Span[] = [
    { from: '2024-01', to: '2024-03', base: 'x2' },
    { from: '2024-04', to: '2024-06', base: 'x1' },
  ]
  expect(cellsOf(yearOf(mixed, 2024))).toEqual(['x1', 'x2', 'gap'])
})

it.each([
  ['2026-10', 'over'],
  ['2026-11', 'running'],
  ['2026-12', 'to-come'],
])('%s is %s', (month, time) => {
  expect(timeOf(month, NOW)).toBe(time)
})
