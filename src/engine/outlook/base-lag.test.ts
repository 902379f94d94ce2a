import { person, settled } from '../../../test/engine/build'
import { baseLag } from './base-lag'
import type { Span } from '../spans'

const ON = '2026-11-22'
/** 年龄30, 大专50 and 15 for 年限 beside the base: 36 of 48 months at 1 times, the rest at 0.8 times. */
const SPANS: Span[] = [
  { from: '2021-07', to: '2024-06', base: 11_500 },
  { from: '2024-07', base: 12_800 },
]
const lagOf = (
  spans: Span[],
  since = ON,
  education: 'junior-college' | 'doctor' = 'junior-college',
) => baseLag(person(settled({ education, insurance: { spans } })), ON, since)

test('36 months up to June 2027 last until July 2028 if no later month reaches a tier', () => {
  expect(lagOf(SPANS)).toEqual({
    ...{ tier: 'x1', least: 12_577, base: 12_800 },
    ...{ changes: '2027-07', from: '2027-07', holdsUntil: '2028-07' },
  })
})

test('a span that begins with that month is held at no tier from its first month on', () => {
  const spans: Span[] = [
    { from: '2021-07', to: '2024-06', base: 11_500 },
    { from: '2024-07', to: '2027-06', base: 12_800 },
    { from: '2027-07', base: 'x1' },
  ]
  expect(lagOf(spans)).toMatchObject({ base: undefined, holdsUntil: '2028-07' })
})

test('nothing where it ends as soon for another reason', () => {
  // 5 for 年龄, 50, 50 and 15: at 61 the 5 are gone, before the 36 months are.
  const facts = settled({ birthday: '1966-10-10', education: 'junior-college' })
  const own = (spans: Span[]) => baseLag(person({ ...facts, insurance: { spans } }), ON, ON)
  expect(own(SPANS)).toBeUndefined()
})

test('a tier that is named has no base in yuan', () => {
  expect(lagOf([{ from: '2021-07', base: 'x1' }])).toMatchObject({ tier: 'x1', base: undefined })
})

test('what is reached later is held against the months from then on', () => {
  const spans: Span[] = [
    { from: '2021-07', to: '2026-11', base: 'floor' },
    { from: '2026-12', base: 'x08' },
  ]
  const held = { from: '2029-12', holdsUntil: '2030-12' }
  expect(lagOf(spans, '2029-12-01')).toMatchObject(held)
  expect(lagOf(spans, '2029-12-05')).toMatchObject(held)
})

test.each<[string, Span[]]>([
  ['has ended', [{ from: '2021-07', to: '2026-11', base: 'x1' }]],
  ['reaches no tier', [{ from: '2021-07', base: 'floor' }]],
  ['is not known', [{ from: '2021-07', base: 'unknown' }]],
  ['does not count', [{ from: '2021-07', base: 'x1', taxMismatch: true }]],
])('nothing rests on a base that %s', (_, spans) => expect(lagOf(spans)).toBeUndefined())

test('nor where the threshold is there without it', () => {
  expect(lagOf(SPANS, ON, 'doctor')).toBeUndefined()
})

test('nor without a list of spans', () => {
  expect(baseLag(person(settled({ insurance: 'unknown' })), ON, ON)).toBeUndefined()
})
