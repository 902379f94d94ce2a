import { prepare } from '../record'
import { explain } from '../points'
import type { Profile } from '../profile'
import { counts, months, person } from '../../../test/engine/build'
import { assumedMonth } from './assumed-month'

const ON = '2027-01-11'
const asked = (own: Profile) => assumedMonth(own, explain(prepare(own), ON), ON)
const of = (...spans: Parameters<typeof months>[]) =>
  person({ insurance: { spans: spans.map((each) => months(...each)) } })
const open = (from: string, more: object = {}) =>
  person({ insurance: { spans: [{ from, base: 'floor', ...more }] } })

test('the month that has just ended, and the years that it makes full', () => {
  // 2017-01 to 2026-12 are 120 months: with December ten years are full.
  expect(asked(open('2017-01'))).toEqual({ month: '2026-12', years: 10 })
  expect(asked(open('2017-02'))).toEqual({ month: '2026-12' })
  expect(asked(open('2016-12'))).toEqual({ month: '2026-12' })
  expect(asked(open('2026-12'))).toEqual({ month: '2026-12' })
})

test('a month that does not count makes nothing full', () => {
  const spans = [
    { from: '2017-01', to: '2025-12', base: 'floor' as const },
    { from: '2026-01', base: 'floor' as const },
  ]
  for (const flag of [{ backPaid: true }, { otherEmployer: true }]) {
    const own = person({ insurance: { spans: [spans[0]!, { ...spans[1]!, ...flag }] } })
    expect(asked(own)).toEqual({ month: '2026-12' })
  }
})

test('nor where there are no rules, and nothing is worked out', () => {
  expect(
    assumedMonth(open('2017-01'), { ...explain(prepare(person()), ON), lines: [] }, ON),
  ).toEqual({ month: '2026-12' })
})

test('none where the record says its own, begins later, or is no list of spans', () => {
  expect(asked(of([12, 'x1', '2026-12']))).toBeUndefined()
  expect(asked(open('2027-01'))).toBeUndefined()
  expect(asked(person({ insurance: counts(60) }))).toBeUndefined()
  expect(asked(person())).toBeUndefined()
})
