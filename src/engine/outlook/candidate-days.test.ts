import type { Facts } from '../facts/registry'
import { toDay, writeDay } from '../time/day'
import { candidateDays } from './candidate-days'
import { NO_RECORDS, ready, settled } from '../../../test/engine/build'

/** Rules that begin and end within a month. */
jest.mock('../policy/rule-sets', () => {
  const { RULES_2023 } = jest.requireActual<typeof import('../policy/2023')>('../policy/2023')
  return { RULE_SETS: [{ ...RULES_2023, from: '2023-01-10', to: '2027-12-15' }] }
})

const days = (from: string, to: string, facts: Facts = {}) =>
  candidateDays(ready(settled(facts)).counted, toDay(from), toDay(to)).map(writeDay)

test('the firsts of months after the one day and up to the other, where nothing else is known', () => {
  const facts: Facts = { birthday: 'unknown' }
  expect(days('2026-01-01', '2026-03-31', facts)).toEqual(['2026-02-01', '2026-03-01'])
  expect(days('2025-12-31', '2026-03-01', facts)).toEqual([
    ...['2026-01-01', '2026-02-01', '2026-03-01'],
  ])
  expect(days('2026-03-01', '2026-03-31', facts)).toEqual([])
})

test('the anniversaries of birthday and marriage', () => {
  const facts: Facts = {
    birthday: '1996-11-22',
    shanghaiSpouse: { marriedOn: '2020-11-05' },
  }
  expect(days('2026-11-04', '2026-11-22', facts)).toEqual(['2026-11-05', '2026-11-22'])
  expect(days('2026-11-05', '2026-11-21', facts)).toEqual([])
  expect(days('2026-11-22', '2027-11-22', facts).filter((day) => !day.endsWith('-01'))).toEqual([
    ...['2027-11-05', '2027-11-22'],
  ])
})

test('records and the days they lapse on, a day that is several once', () => {
  const facts: Facts = {
    birthday: '1996-05-10',
    deductions: { ...NO_RECORDS, falseMaterial: ['2023-05-10'], detention: ['2026-05-20'] },
  }
  expect(days('2026-05-09', '2026-05-20', facts)).toEqual(['2026-05-10', '2026-05-20'])
  expect(days('2026-05-20', '2026-05-31', facts)).toEqual([])
  expect(days('2031-05-19', '2031-05-20', facts)).toEqual(['2031-05-20'])
})

test('the day on which rules begin, and the first after their last', () => {
  expect(days('2023-01-09', '2023-01-10')).toEqual(['2023-01-10'])
  expect(days('2023-01-10', '2023-01-31')).toEqual([])
  expect(days('2027-12-14', '2027-12-16')).toEqual(['2027-12-16'])
  expect(days('2027-12-14', '2027-12-15')).toEqual([])
})
