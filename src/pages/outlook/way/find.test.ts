import { type Facts, type Profile, PROFILE_SCHEMA } from '@/engine'

import { groundOf } from '../shared/context'
import { monthAfter } from '../shared/plan-reach'
import { findWay, readActions, readAddress } from './find'

jest.mock('@/platform', () => ({
  readId: (value: unknown) =>
    typeof value === 'string' && /^[\w-]+$/.test(value) ? value : undefined,
}))

const DAY = '2026-11-23'
const FACTS: Facts = {
  birthday: '1991-05-01',
  education: 'junior-college',
  qualifications: [],
  insurance: { spans: [{ from: '2020-05', base: 'floor' }] },
}
const person = (facts: Partial<Facts> = {}): Profile => ({
  schema: PROFILE_SCHEMA,
  id: 'me',
  label: '我',
  facts: { ...FACTS, ...facts },
  situation: { changes: [] },
  progress: {},
})
const context = groundOf(person(), DAY)

test('an address names actions, or nothing to do', () => {
  expect(readActions({})).toEqual([])
  expect(readActions({ a: 'master' })).toEqual(['master'])
  expect(readActions({ a: 'master', b: 'pay-x1', other: 'x' })).toEqual(['master', 'pay-x1'])
})

test.each([{ a: 'fly' }, { a: 'master', b: '' }, { a: 'master', b: 'master' }, { c: '%E0%A4%A' }])(
  '%j names no way',
  (params) => expect(readActions(params)).toBeUndefined(),
)

test('the plan of an address is worked out anew, and its total is that of its day', () => {
  const way = findWay(context, { ids: ['bachelor-with-degree'], after: undefined })!
  expect(way.plan.actions).toEqual(['bachelor-with-degree'])
  expect(way.on).toBe(`${way.plan.month}-01`)
  expect(way.then.total).toBe(way.plan.total)
  expect(way.then.total).toBeGreaterThanOrEqual(120)
})

test('what time alone brings is a way as well', () => {
  expect(findWay(context, { ids: [], after: undefined })!.plan.actions).toEqual([])
})

test('one at the threshold stands on the day itself', () => {
  const there = groundOf(person({ education: 'master' }), DAY)
  expect(findWay(there, { ids: [], after: undefined })).toMatchObject({
    on: DAY,
    plan: { months: 0 },
  })
})

test('the nearest is shown in full too', () => {
  const far = groundOf(
    person({ birthday: '1968-05-01', education: 'none', insurance: { spans: [] } }),
    DAY,
  )
  const way = findWay(far, { ids: ['junior-college'], after: undefined })!
  expect(way.then.total).toBeLessThan(120)
})

test('actions that are not offered, or that something simpler makes needless, are no way', () => {
  expect(findWay(context, { ids: ['junior-college'], after: undefined })).toBeUndefined()
  expect(
    findWay(groundOf(person({ education: 'master' }), DAY), { ids: ['doctor'], after: undefined }),
  ).toBeUndefined()
})

test('an address may name the month from which on a way is looked for', () => {
  expect(readAddress({ a: 'master', m: '2027-02' })).toEqual({ ids: ['master'], after: '2027-02' })
  expect(readAddress({})).toEqual({ ids: [], after: undefined })
  expect(readAddress({ m: '2027-13' })).toBeUndefined()
  expect(readAddress({ m: '2027-02', a: 'fly' })).toBeUndefined()
})

describe('at the threshold, which time alone loses', () => {
  // No longer paid at 1×: these months slide out of their window.
  const spans = [
    { from: '2020-01', to: '2026-02', base: 'x1' as const },
    { from: '2026-03', base: 'floor' as const },
  ]
  const losing = groundOf(person({ education: 'junior-college', insurance: { spans } }), DAY)
  const base = findWay(losing, { ids: [], after: undefined })!.plan

  test('what keeps it is a way from the month that is lost', () => {
    expect(losing.now.total).toBeGreaterThanOrEqual(120)
    expect(base.lostOn).toBeDefined()
    const after = monthAfter(base)
    const way = findWay(losing, { ids: ['pay-x1'], after })
    expect(way?.base).toEqual(base)
    expect(way?.plan).toMatchObject({ actions: ['pay-x1'], month: after })
  })

  test('another month is that of no way', () => {
    expect(findWay(losing, { ids: ['pay-x1'], after: '2026-01' })).toBeUndefined()
    expect(findWay(losing, { ids: ['pay-x1'], after: '2099-01' })).toBeUndefined()
    expect(findWay(context, { ids: ['master'], after: '2027-02' })).toBeUndefined()
  })
})

test('whether one may apply then is said where it is not clear', () => {
  const without = person({ education: 'master', insurance: { spans: [] } })
  const way = findWay(groundOf(without, DAY), { ids: [], after: undefined })
  expect(way?.insured?.verdict).toBe('no')
  expect(findWay(context, { ids: [], after: undefined })?.insured).toBeUndefined()
})
