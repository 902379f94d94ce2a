import { toDay, writeDay } from './day'
import {
  addMonths,
  endOfStretch,
  firstDay,
  monthOf,
  monthOfText,
  readMonth,
  sinceDate,
  toMonth,
  writeMonth,
} from './month'

test.each(['1900-01', '1993-01', '2026-10', '2026-12', '2099-12'])('%s is a month', (text) => {
  expect(writeMonth(readMonth(text)!)).toBe(text)
  expect(toMonth(text)).toBe(readMonth(text))
})

test.each([
  '',
  '2026-00',
  '2026-13',
  '2026-1',
  '202610',
  '1899-12',
  '2100-01',
  '2026-10-01',
  'x2026-10',
])('%j is not a month', (text) => {
  expect(readMonth(text)).toBeUndefined()
})

test('months differ by their count', () => {
  expect(toMonth('2027-01') - toMonth('2026-11')).toBe(2)
  expect(writeMonth(addMonths(toMonth('2026-11'), 2))).toBe('2027-01')
  expect(writeMonth(addMonths(toMonth('2026-01'), -1))).toBe('2025-12')
})

test('a day lies in its month, and a month begins on its first day', () => {
  expect(writeMonth(monthOf(toDay('2026-01-31')))).toBe('2026-01')
  expect(writeMonth(monthOf(toDay('2026-12-01')))).toBe('2026-12')
  expect(writeDay(firstDay(toMonth('2026-12')))).toBe('2026-12-01')
  expect(writeDay(firstDay(toMonth('2027-01')))).toBe('2027-01-01')
})

test('the text of a day tells its month', () => {
  expect(monthOfText('2026-01-31')).toBe('2026-01')
})

test.each([
  ['2027-03-01', '2027-03', '2027-02'],
  ['2027-01-01', '2027-01', '2026-12'],
  ['2027-03-02', '2027-03-02', '2027-03-01'],
])('from %s: since %s, until then to %s', (day, since, end) => {
  expect(sinceDate(day)).toBe(since)
  expect(endOfStretch(day)).toBe(end)
})
