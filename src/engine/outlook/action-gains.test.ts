import { certificate, NO_RECORDS, person, settled } from '../../../test/engine/build'
import type { Facts } from '../facts'
import type { ActionId } from '../scheme'
import { actionGains } from './action-gains'
import { prepareAhead } from './prepare-ahead'

const TODAY = '2026-11-23'
/** 33 years, 大专, five years of insurance below 0.8 times: 30 + 50 + 15. */
const AT_95 = settled({
  birthday: '1993-09-09',
  education: 'junior-college',
  insurance: { spans: [{ from: '2021-11', base: 'floor' }] },
})
const gain = (facts: Facts, id: ActionId, months: number, on = TODAY) =>
  actionGains(prepareAhead(person(facts)), on)({ id, months, effort: 3 })

test('a degree adds what it is worth more than what counts by now, from the month in which it is done', () => {
  const added = { points: 40, month: '2029-11' }
  expect(gain(AT_95, 'bachelor-with-degree', 36)).toEqual({ first: added, most: added })
})

test('a base adds from the month in which enough are paid', () => {
  expect(gain(AT_95, 'pay-x08', 1)!.first).toEqual({ points: 25, month: '2029-12' })
  expect(gain(AT_95, 'pay-x2', 1)!.most).toEqual({ points: 100, month: '2029-12' })
})

test('years of service add more with each year', () => {
  const { first, most } = gain(AT_95, 'suburb', 0)!
  expect(most.points).toBeGreaterThan(first.points)
  expect(most.month > first.month).toBe(true)
})

test('nothing: of two that exclude each other the lower, a title without its months, what does not fit', () => {
  const skilled = { ...AT_95, qualifications: [certificate('skill-4')] }
  expect(gain(skilled, 'skill-3', 12)).toEqual({
    first: { points: 10, month: '2027-11' },
    most: { points: 10, month: '2027-11' },
  })
  expect(gain({ ...AT_95, education: 'master' }, 'skill-3', 12)).toBeUndefined()
  expect(gain(AT_95, 'mid-title', 24)).toBeUndefined()
  expect(gain(AT_95, 'junior-college', 24)).toBeUndefined()
})

test('nothing where a record bars any total, or the day is none', () => {
  const barred = { ...AT_95, deductions: { ...NO_RECORDS, seriousCrime: true } }
  expect(gain(barred as Facts, 'bachelor', 30)).toBeUndefined()
  expect(gain(AT_95, 'bachelor', 30, 'no day')).toBeUndefined()
})
