import { assumedMonth } from './assumed-month'
import { counts, months, person } from '../../../test/engine/build'

const ON = '2027-01-11'
const of = (...spans: Parameters<typeof months>[]) =>
  person({ insurance: { spans: spans.map((each) => months(...each)) } })
const open = (from: string) => person({ insurance: { spans: [{ from, base: 'floor' }] } })

test('the month that has just ended, and what it adds', () => {
  // 2017-01 to 2026-12 are 120 months: with December ten years are full.
  expect(assumedMonth(open('2017-01'), ON)).toEqual({ month: '2026-12', adds: 3 })
  expect(assumedMonth(open('2017-02'), ON)).toEqual({ month: '2026-12', adds: 0 })
  expect(assumedMonth(open('2016-12'), ON)).toEqual({ month: '2026-12', adds: 0 })
})

test('a record that begins with it is nothing without it', () => {
  expect(assumedMonth(open('2026-12'), ON)).toEqual({ month: '2026-12', adds: 0 })
})

test('none where the record says its own, begins later, or is no list of spans', () => {
  expect(assumedMonth(of([12, 'x1', '2026-12']), ON)).toBeUndefined()
  expect(assumedMonth(open('2027-01'), ON)).toBeUndefined()
  expect(assumedMonth(person({ insurance: counts(60) }), ON)).toBeUndefined()
  expect(assumedMonth(person(), ON)).toBeUndefined()
})
