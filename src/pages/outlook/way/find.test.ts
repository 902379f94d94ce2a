import type { Facts, Profile } from '@/engine'
import { groundOf } from '../parts/ground'
import { findWay, readActions } from './find'

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
  schema: 1,
  id: 'me',
  label: '我',
  facts: { ...FACTS, ...facts },
  situation: { changes: [] },
  progress: {},
})
const ground = groundOf(person(), DAY)

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
  const way = findWay(ground, ['bachelor-with-degree'])!
  expect(way.plan.actions).toEqual(['bachelor-with-degree'])
  expect(way.on).toBe(`${way.plan.month}-01`)
  expect(way.then.total).toBe(way.plan.total)
  expect(way.then.total).toBeGreaterThanOrEqual(120)
})

test('what time alone brings is a way as well', () => {
  expect(findWay(ground, [])!.plan.actions).toEqual([])
})

test('one at the mark stands on the day itself', () => {
  const there = groundOf(person({ education: 'master' }), DAY)
  expect(findWay(there, [])).toMatchObject({ on: DAY, plan: { months: 0 } })
})

test('the nearest is shown in full too', () => {
  const far = groundOf(
    person({ birthday: '1968-05-01', education: 'none', insurance: { spans: [] } }),
    DAY,
  )
  const way = findWay(far, ['junior-college'])!
  expect(way.then.total).toBeLessThan(120)
})

test('actions that are not offered, or that something simpler makes needless, are no way', () => {
  expect(findWay(ground, ['junior-college'])).toBeUndefined()
  expect(findWay(groundOf(person({ education: 'master' }), DAY), ['doctor'])).toBeUndefined()
})
