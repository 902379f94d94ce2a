import { person, settled } from '../../../test/engine/build'
import { baseLag } from './base-lag'
import type { Span } from '../spans'
import { addMonths, toMonth, writeMonth } from '../time'

const ON = '2026-11-22'
/** 年龄30, 大专50 and 15 for 年限 beside the base: 36 of 48 months at 1 times, the rest at 0.8 times. */
const SPANS: Span[] = [
  { from: '2021-07', to: '2024-06', base: 11_500 },
  { from: '2024-07', base: 12_800 },
]
/** 61 by the horizon is far: 30 for 年龄 all the while, and 60 beside. */
const SETTLED_LATE = settled({ birthday: '2000-01-01', education: 'bachelor' })

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

test('what is paid past that month, in one span or the next, counts only up to it', () => {
  const spans = (to: string): Span[] => [
    { from: '2021-07', to: '2024-06', base: 11_500 },
    { from: '2024-07', to, base: 12_800 },
    { from: writeMonth(addMonths(toMonth(to), 1)), base: 13_000 },
  ]
  for (const to of ['2027-07', '2027-08']) {
    expect(lagOf(spans(to))).toMatchObject({ base: 12_800, holdsUntil: '2028-07' })
  }
})

test('after the last day that the rules cover it is what it would be by the same rules', () => {
  const [first, last] = SPANS as [Span, Span]
  const own = person(settled({ education: 'junior-college', insurance: { spans: [first, last] } }))
  expect(baseLag(own, '2028-03-01', '2028-03-01')).toMatchObject({ holdsUntil: '2029-03' })
  expect(baseLag(own, '2017-12-31', '2017-12-31')).toBeUndefined()
})

test('the end of what is looked at is looked at too', () => {
  const spans: Span[] = [
    { from: '2030-10', to: '2032-09', base: 'floor' },
    { from: '2032-10', base: 'x08' },
  ]
  const lag = (since: string) =>
    baseLag(person({ ...SETTLED_LATE, insurance: { spans } }), ON, since)
  expect(lag('2035-10-01')?.holdsUntil).toBe('2036-10')
  expect(lag('2035-11-01')).toBeUndefined()
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
  ...[
    { base: 'floor' as const },
    { base: 'x1' as const, backPaid: true },
    { base: 'x1' as const, otherEmployer: true },
    { base: 'x1' as const, taxMismatch: true },
  ].map((paid): [string, Span[]] => [
    `does not count in that month, whatever comes after: ${Object.keys(paid).join()}`,
    [
      ...SPANS.slice(0, 1),
      { ...SPANS[1]!, to: '2027-06' },
      { from: '2027-07', to: '2027-07', ...paid },
      { from: '2027-08', base: 'x1' },
    ],
  ]),
  [
    'is not paid in that month',
    [
      { from: '2021-07', to: '2027-06', base: 'x1' },
      { from: '2027-08', base: 'x1' },
    ],
  ],
])('nothing rests on a base that %s', (_, spans) => expect(lagOf(spans)).toBeUndefined())

test('nor where the threshold is there without it', () => {
  expect(lagOf(SPANS, ON, 'doctor')).toBeUndefined()
})

test('nor without a list of spans', () => {
  expect(baseLag(person(settled({ insurance: 'unknown' })), ON, ON)).toBeUndefined()
})
