import { certificate, settled } from '../../../test/engine/build'

import type { ActionId } from '../scheme/actions'
import { LIMITS } from '../scheme/limits'
import type { Facts } from '../facts/registry'
import { toMonth } from '../time/month'
import { ESTIMATES, STUDY_FROM, TITLE_FROM } from './defaults'
import { estimateOf } from './estimate'

const estimate = (id: ActionId, facts: Facts = settled()) =>
  estimateOf(id, facts, toMonth('2026-11'))

test('how long a degree takes hangs on the one held; far ones are not reckoned with unasked', () => {
  expect(estimate('master', settled({ education: 'bachelor' }))).toEqual(ESTIMATES.master)
  expect(estimate('master', settled({ education: 'none' }))).toEqual(STUDY_FROM.master?.none)
  expect(estimate('doctor', settled({ education: 'master' })).on).toBe(true)
  expect(estimate('doctor', settled({ education: 'none' })).on).toBe(false)
})

test.each([
  ['bachelor', 'none', 60, 4, true],
  ['bachelor', 'junior-college', 30, 3, true],
  ['bachelor-with-degree', 'none', 66, 4, true],
  ['bachelor-with-degree', 'junior-college', 36, 3, true],
  ['bachelor-with-degree', 'bachelor', 24, 3, true],
  ['master', 'none', 102, 5, false],
  ['master', 'junior-college', 72, 5, true],
  ['master', 'bachelor', 36, 4, true],
  ['doctor', 'none', 120, 5, false],
  ['doctor', 'junior-college', 120, 5, false],
  ['doctor', 'bachelor', 84, 5, false],
  ['doctor', 'bachelor-with-degree', 84, 5, false],
  ['doctor', 'master', 48, 5, true],
] as const)('%s from %s takes %i months', (id, education, months, effort, on) => {
  expect(estimate(id, { education })).toEqual({ months, effort, on })
})

test.each([
  ['skill-2', 'skill-3', 24, 36],
  ['skill-1', 'skill-2', 60, 84],
  ['senior-title', 'mid-title', 60, 84],
  ['senior-title', 'mid-equivalent', 60, 84],
] as const)('%s after %s takes %i months, without it %i', (id, level, after, without) => {
  expect(estimate(id, { qualifications: [certificate(level)] }).months).toBe(after)
  expect(estimate(id, { qualifications: [] }).months).toBe(without)
})

test('the next title takes less than one from nothing', () => {
  const held = settled({ qualifications: [certificate('skill-3')] })
  expect(estimate('skill-2', held)).toEqual(ESTIMATES['skill-2'])
  expect(estimate('skill-2')).toEqual(TITLE_FROM['skill-2']?.otherwise)
  expect(estimate('skill-2', { qualifications: 'unknown' })).toEqual(estimate('skill-2'))
})

test('titles of graduates are not reckoned with where there is no diploma', () => {
  expect(estimate('mid-title', settled({ education: 'none' })).on).toBe(false)
  expect(estimate('mid-equivalent', settled({ education: 'none' })).on).toBe(false)
  const held = [certificate('mid-title')]
  const senior = (education: 'none' | 'junior-college') =>
    estimate('senior-title', { education, qualifications: held }).on
  expect([senior('none'), senior('junior-college')]).toEqual([false, true])
  expect(estimate('mid-title', settled({ education: 'junior-college' })).on).toBe(true)
  expect(estimate('mid-title', {}).on).toBe(true)
  expect(estimate('mid-title', { education: 'unknown' }).on).toBe(true)
})

test.each([
  ['floor', 'pay-x08', 2, true],
  ['floor', 'pay-x1', 3, true],
  ['floor', 'pay-x2', 5, false],
  ['floor', 'pay-x3', 5, false],
  ['x08', 'pay-x1', 2, true],
  ['x08', 'pay-x2', 4, false],
  ['x1', 'pay-x2', 3, true],
  ['x1', 'pay-x3', 5, false],
  ['x2', 'pay-x3', 3, true],
] as const)('from %s, %s is of effort %i; reckoned with: %s', (base, id, effort, on) => {
  const facts = settled({ insurance: { spans: [{ from: '2020-01', base }] } })
  expect(estimate(id, facts)).toEqual({ months: 1, effort, on })
})

test('without a record a base is held against nothing', () => {
  expect(estimate('pay-x08', {})).toEqual({ months: 1, effort: 2, on: true })
})

test('estimates are of a kind that the person could give', () => {
  const all = [
    ...Object.values(ESTIMATES),
    ...Object.values(STUDY_FROM).flatMap((from) => Object.values(from)),
    ...Object.values(TITLE_FROM).map(({ otherwise }) => otherwise),
  ]
  for (const { months, effort } of all) {
    expect(months).toBeLessThanOrEqual(LIMITS.actionMonths)
    expect([1, 2, 3, 4, 5]).toContain(effort)
  }
})
