import { certificate, counts, person, settled, TODAY } from '../../../test/engine/build'
import type { Facts } from '../facts'
import type { Span } from '../spans'
import { monthsAwaited } from './months-awaited'

const of = (insurance: Facts['insurance'], month: string, facts: Facts = {}) =>
  monthsAwaited(person(settled({ insurance, ...facts })), TODAY, month)
const since = (from: string, base: Span['base'], to?: string) => ({
  spans: [{ from, ...(to && { to }), base }],
})

test('a tier: the months that it has, and those it takes', () => {
  // 31 months up to 2026-10; those of 2026-11 to 2027-03 make 36 in 2027-04.
  expect(of(since('2024-04', 'x1'), '2027-04')).toMatchObject({
    id: 'x1-of-48',
    low: 31,
    need: 36,
  })
  expect(of(since('2024-04', 'x1'), '2027-03')).toBeUndefined()
  expect(of(since('2024-04', 'x1'), '2027-05')).toBeUndefined()
})

test('of tiers that are full in the same month the one that counts', () => {
  expect(of(since('2024-04', 'x2'), '2027-04')).toMatchObject({ id: 'x2-of-48', low: 31 })
})

test('the months by which one may apply at all bring no points', () => {
  // Paid again for 7 months by then, and 36 of 48 at 1 times.
  const again: Facts['insurance'] = {
    spans: [
      { from: '2023-04', to: '2025-08', base: 'x1' },
      { from: '2026-08', base: 'x1' },
    ],
  }
  expect(of(again, '2027-03')).toMatchObject({ id: 'x1-of-48', low: 32, need: 36 })
})

test('full years: to the end of the one that is reached then', () => {
  const own = since('2020-06', 'floor')
  expect(of(own, '2027-06')).toMatchObject({ id: 'years', low: 77, need: 84 })
  expect(of(own, '2028-06')).toMatchObject({ id: 'years', low: 77, need: 96 })
  expect(of(own, '2027-05')).toBeUndefined()
})

test('months for a title are told where it counts by them', () => {
  const facts = { qualifications: [certificate('mid-title')] }
  expect(of(since('2026-09', 'x1'), '2027-03', facts)).toMatchObject({
    id: 'x1-of-12',
    low: 2,
    need: 6,
  })
  expect(of(since('2026-09', 'x1'), '2027-03')).toBeUndefined()
})

test('a record that ended just now is taken to go on, one that ended is not', () => {
  expect(of(since('2024-04', 'x1', '2026-10'), '2027-04')).toMatchObject({ low: 31, need: 36 })
  expect(of(since('2024-01', 'x1', '2026-07'), '2027-04')).toBeUndefined()
})

test('nothing is told where the months are open, or are no list', () => {
  const open = { spans: [{ from: '2024-04', to: '2024-05', base: 'unknown' as const }] }
  open.spans.push({ ...since('2024-06', 'x1').spans[0]! } as never)
  expect(of(open, '2027-06')).toBeUndefined()
  expect(of(counts(31), '2027-04')).toBeUndefined()
  expect(of('unknown', '2027-04')).toBeUndefined()
})
