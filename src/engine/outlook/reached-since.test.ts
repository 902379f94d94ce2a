import { person, settled, TODAY } from '../../../test/engine/build'

import { prepare } from '../record/prepare'
import type { Facts } from '../facts/registry'
import type { Permit, Situation } from '../situation/types'
import { reachedSince } from './reached-since'

const PERMIT: Permit = { expiresOn: '2026-11-30', endorsedOn: '2026-11-02' }

const since = (facts: Facts, permit?: Permit, kind: Situation['kind'] = 'renewal') =>
  reachedSince(
    prepare(person(settled(facts)), { assume: 'rules-and-wage-continue' }),
    { kind, changes: [], ...(permit && { permit }) },
    TODAY,
  )

/** 30 + 110. */
const DOCTOR: Facts = { education: 'doctor' }
const filed = (day: string): Permit => ({ ...PERMIT, pointsFiledOn: day })

test('at the threshold on the day of the filing', () => {
  expect(since(DOCTOR, filed('2026-11-09'))).toBe('2026-11-09')
})

test('the day itself where nothing is filed in this cycle', () => {
  expect(since(DOCTOR)).toBe(TODAY)
  expect(since(DOCTOR, PERMIT)).toBe(TODAY)
  expect(since(DOCTOR, filed('2026-11-09'), 'permit')).toBe(TODAY)
  expect(since(DOCTOR, filed('2026-11-01'))).toBe(TODAY)
  expect(since(DOCTOR, { expiresOn: '2026-11-30', pointsFiledOn: '2026-11-09' })).toBe(TODAY)
})

test('not at the threshold yet when it was filed', () => {
  // 30 + 60 + 30: ten years of insurance are full with October.
  const years: Facts = {
    education: 'bachelor',
    insurance: { spans: [{ from: '2016-11', base: 'floor' }] },
  }
  const endorsed = { ...PERMIT, endorsedOn: '2026-10-31' }
  expect(since(years, { ...endorsed, pointsFiledOn: '2026-11-01' })).toBe('2026-11-01')
  expect(since(years, { ...endorsed, pointsFiledOn: '2026-10-31' })).toBe(TODAY)
})

test('filed under rules that are not known', () => {
  const early = { expiresOn: '2027-11-30', pointsFiledOn: '2022-12-30' }
  expect(since(DOCTOR, early, 'first')).toBe(TODAY)
  expect(since(DOCTOR, { ...early, pointsFiledOn: '2023-01-01' }, 'first')).toBe('2023-01-01')
})
