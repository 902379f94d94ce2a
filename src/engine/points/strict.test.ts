/** The readings that give fewer points: everything that a profile can be asked works on them unchanged. */

import { compare } from '../outlook/compare'
import { forecast } from '../outlook/forecast'
import { waysTo120 } from '../outlook/ways'
import { windowOutlook } from '../outlook/window-outlook'
import { prepare } from '../record/prepare'
import { windows } from '../record/windows'
import { selfCheck } from '../checks/self-check'
import type { Facts } from '../facts/registry'
import { explain } from './explain'
import { range } from './range'
import { score } from './score'
import { backwards, certificate, months, person, settled, TODAY } from '../../../test/engine/build'

const strict = (facts: Facts, assume?: 'rules-and-wage-continue') =>
  prepare(person(facts), { readings: 'strict', ...(assume ? { assume } : {}) })
const ahead = (facts: Facts) => strict(facts, 'rules-and-wage-continue')

/** 20 months at 0.8 times and since then 28 at one. */
const TWO_BANDS: Facts = settled({
  education: 'junior-college',
  insurance: {
    spans: [
      { from: '2018-03', to: '2022-10', base: 'floor' },
      { from: '2022-11', to: '2024-06', base: 'x08' },
      { from: '2024-07', base: 'x1' },
    ],
  },
})

test('each line names the other reading, from either side', () => {
  const chosen = explain(prepare(person(TWO_BANDS)), TODAY)
  expect(chosen.total).toBe(129)
  expect(chosen.lines.find(({ rule }) => rule === 'insurance-base')).toMatchObject({
    points: 25,
    readings: [{ id: 'base-downward', points: 0, total: 104 }],
  })
  const other = explain(strict(TWO_BANDS), TODAY)
  expect(other).toMatchObject({ total: 104, reaches: 'no' })
  expect(other.lines.find(({ rule }) => rule === 'insurance-base')).toMatchObject({
    points: 0,
    status: 'not-met',
    limit: { code: 'months-short', params: { tier: 'x08', have: 20, need: 36, window: 48 } },
    readings: [{ id: 'base-downward', points: 25, total: 129 }],
    until: '2027-07-01',
  })
})

test('no line names the other reading while an open base bears on either of them', () => {
  const facts = settled({ insurance: backwards([1, 'x1'], [35, 'x08'], [1, 'unknown']) })
  const base = (prepared: ReturnType<typeof prepare>) =>
    explain(prepared, TODAY).lines.find(({ rule }) => rule === 'insurance-base')!
  const [chosen, other] = [base(prepare(person(facts))), base(strict(facts))]
  expect(chosen).toMatchObject({ low: 25, high: 25 })
  expect(other).toMatchObject({ low: 0, high: 25 })
  expect([chosen.readings, other.readings]).toEqual([undefined, undefined])
})

test('a higher base may lower what a lower one was worth', () => {
  const then = (last: 'x08' | 'x1') =>
    score(strict(settled({ insurance: backwards([1, last], [35, 'x08']) })), TODAY)
  expect([then('x08'), then('x1')]).toEqual([64, 39])
})

test('the windows count each tier its own months', () => {
  const counted = windows(strict(TWO_BANDS), TODAY).map(({ id, low, high }) => [id, low, high])
  expect(counted.slice(0, 4)).toEqual([
    ['x08-of-48', 20, 20],
    ['x1-of-48', 28, 28],
    ['x2-of-48', 0, 0],
    ['x3-of-36', 0, 0],
  ])
  const outlook = windowOutlook(ahead(TWO_BANDS), TODAY)
  expect(outlook.find(({ id }) => id === 'x1-of-48')).toEqual({
    id: 'x1-of-48',
    reached: '2027-07',
  })
  expect(outlook.find(({ id }) => id === 'x08-of-48')).toEqual({ id: 'x08-of-48' })
})

test('open months that fill a tier of the average wage are at the average that a title asks for', () => {
  const qualifications = [certificate('mid-title')]
  const facts = settled({ qualifications, insurance: backwards([12, 'unknown'], [24, 'x1']) })
  expect(range(strict(facts), TODAY).high).toBe(30 + 100 + 9 + 50)
})

test.each([
  [5, 30],
  [6, 130],
])('of %d months, all open, six at the average that a title asks for: at most %d', (open, high) => {
  const facts = settled({
    qualifications: [certificate('mid-title')],
    insurance: backwards([open, 'unknown']),
  })
  expect(range(strict(facts), TODAY).high).toBe(high)
})

test('twenty months at 1.2 times and sixteen open ones are worth 50 at the most', () => {
  const facts = settled({ insurance: backwards([20, 15100], [16, 'unknown']) })
  expect(range(strict(facts), TODAY)).toMatchObject({
    low: 39,
    high: 89,
    open: ['insurance'],
    next: { fact: 'insurance', spread: 50 },
  })
})

test('a month that is open fills a tier or counts for a title, and the range knows it', () => {
  const facts = settled({
    qualifications: [certificate('skill-2')],
    insurance: backwards([12, 'unknown'], [29, 'x08']),
  })
  const found = range(strict(facts), TODAY)
  expect(found).toMatchObject({ low: 39, high: 139, next: { fact: 'insurance', spread: 100 } })
  const one = settled({
    qualifications: [certificate('skill-2')],
    insurance: backwards([12, 'unknown'], [30, 'x08']),
  })
  expect(range(strict(one), TODAY).high).toBe(164)
})

test('open months that could fill no tier of their own leave the line as it is', () => {
  const of = (open: number) => settled({ insurance: backwards([open, 'unknown'], [36, 'x08']) })
  const line = (facts: Facts) =>
    explain(strict(facts), TODAY).lines.find(({ rule }) => rule === 'insurance-base')
  expect(line(of(12))).toMatchObject({ status: 'counted', points: 25, low: 25, high: 25 })
  expect(line(of(24))).toMatchObject({ status: 'unknown', low: 0, high: 120 })
})

test('the self-check speaks of the tier with the most months of its own', () => {
  const [check] = selfCheck(strict(TWO_BANDS), { changes: [] }, TODAY).filter(
    ({ id }) => id === 'R6',
  )
  expect(check).toMatchObject({
    verdict: 'may-fail',
    because: { code: 'base-short', params: { tier: 'x1', have: 28, need: 36, window: 48 } },
  })
  expect(
    selfCheck(strict(TWO_BANDS), { changes: [] }, TODAY).find(({ id }) => id === 'R15'),
  ).toMatchObject({
    verdict: 'fails',
    because: { code: 'total-short', params: { total: 104, threshold: 120 } },
  })
})

test('the days on which the total changes, and why', () => {
  const changes = forecast(ahead(TWO_BANDS), TODAY, '2027-12-31')
  expect(changes.map(({ day, total }) => [day, total])).toEqual([
    ['2027-03-01', 107],
    ['2027-07-01', 157],
  ])
  expect(changes[1]!.causes).toEqual([
    { code: 'window-in', rule: 'insurance-base', before: 0, after: 50 },
  ])
})

test('service counts by the years after the fifth', () => {
  const facts = settled({ publicService: { since: '2020-11', until: '2026-10' } })
  const [line] = explain(strict(facts), TODAY).lines.filter(({ rule }) => rule === 'public-service')
  expect(line).toMatchObject({
    points: 4,
    limit: { code: 'years-counted', params: { years: 1 } },
    readings: [{ id: 'service-years', points: 24, total: 54 }],
  })
  const short = settled({ publicService: { since: '2021-11' } })
  expect(
    explain(strict(short), TODAY).lines.find(({ rule }) => rule === 'public-service'),
  ).toMatchObject({
    points: 0,
    limit: { code: 'years-short', params: { years: 5, need: 6, saved: 0 } },
    until: '2027-11-01',
  })
})

test('ways and a comparison are those of the same readings', () => {
  const [alone] = [...waysTo120(ahead(TWO_BANDS), TODAY, [])]
  expect(alone).toMatchObject({ actions: [], month: '2027-07', total: 157 })
  const chosen = prepare(person(TWO_BANDS), { assume: 'rules-and-wage-continue' })
  expect(compare(chosen, ahead(TWO_BANDS), TODAY)).toMatchObject({
    one: { total: 129, reaches: '2026-11' },
    other: { total: 104, reaches: '2027-07' },
    better: 'one',
    because: 'earlier',
  })
})

test('paying more is no way where it takes a tier away, and one where it fills the next', () => {
  const facts = settled({
    education: 'junior-college',
    insurance: { spans: [months(60, 'floor', '2023-12'), { from: '2024-01', base: 'x08' }] },
  })
  const pay = [{ id: 'pay-x1' as const, months: 1, effort: 2 }]
  const found = (prepared: ReturnType<typeof ahead>) =>
    [...waysTo120(prepared, TODAY, pay)].map(({ actions, month, total }) => [actions, month, total])
  // 36 months of 0.8 times are full in January, with the eighth year; paying more from December stops that.
  expect(found(ahead(facts))).toEqual([[[], '2027-01', 129]])
  const stopped = person({
    ...facts,
    insurance: {
      spans: [
        months(60, 'floor', '2023-12'),
        months(35, 'x08', '2026-11'),
        { from: '2026-12', base: 'x1' },
      ],
    },
  })
  const both = { assume: 'rules-and-wage-continue' } as const
  expect(score(prepare(stopped, both), '2027-01-01')).toBe(129)
  expect(score(prepare(stopped, { ...both, readings: 'strict' }), '2027-01-01')).toBe(104)
})
