import fc from 'fast-check'

import { person } from '../../../test/engine/build'

import { wageAt } from '../policy/wage-at'
import { addMonths, type Month, toMonth } from '../time/month'
import type { Span } from '../spans/span'
import { reaches } from './lanes'
import { ledger } from './ledger'
import { prepare } from './prepare'

const at = toMonth
const of = (spans: Span[], open: 'lowest' | 'highest' = 'lowest', goesOn = false) =>
  ledger(spans, open, goesOn)

test('no span is no month', () => {
  const none = of([])
  expect(none.valid(at('2026-11'))).toBe(0)
  expect(none.notValid(at('2026-11'))).toBe(0)
  expect(none.atLeast('x08', 48, at('2026-11'))).toBe(0)
  expect(none.monthly).toBe(true)
})

test('only months before the month asked about count', () => {
  const year = of([{ from: '2026-01', to: '2026-12', base: 'x1' }])
  expect(
    ['2025-12', '2026-01', '2026-02', '2026-12', '2027-01', '2030-01'].map((on) =>
      year.valid(at(on)),
    ),
  ).toEqual([0, 0, 1, 11, 12, 12])
})

test('a span without an end goes on', () => {
  const paying = of([{ from: '2026-01', base: 'x1' }])
  expect(paying.valid(at('2036-01'))).toBe(120)
  expect(paying.valid(at('2099-12'))).toBe(74 * 12 - 1)
})

test('a window looks back so many months and no further', () => {
  const months = of([{ from: '2022-11', to: '2025-10', base: 'x1' }])
  expect(months.atLeast('x1', 48, at('2026-11'))).toBe(36)
  expect(months.atLeast('x1', 48, at('2026-12'))).toBe(35)
  expect(months.atLeast('x1', 36, at('2026-11'))).toBe(24)
  expect(months.atAverage(12, at('2026-11'))).toBe(0)
})

test.each([
  ['none', {}, { valid: 1, notValid: 0, based: 1, average: 1, all: 1, paid: 1, excluded: 0 }],
  [
    'backPaid',
    { backPaid: true },
    { valid: 0, notValid: 1, based: 0, average: 0, all: 1, paid: 0, excluded: 1 },
  ],
  [
    'otherEmployer',
    { otherEmployer: true },
    { valid: 0, notValid: 1, based: 0, average: 0, all: 1, paid: 1, excluded: 1 },
  ],
  [
    'taxMismatch',
    { taxMismatch: true },
    { valid: 1, notValid: 0, based: 0, average: 0, all: 1, paid: 1, excluded: 1 },
  ],
])(
  'flag %s excludes a month where the articles say so, and only there',
  (_name, flags, expected) => {
    const month = of([{ from: '2026-10', to: '2026-10', base: 'x1', ...flags }])
    const on = at('2026-11')
    expect({
      valid: month.valid(on),
      notValid: month.notValid(on),
      based: month.atLeast('x1', 48, on),
      average: month.atAverage(12, on),
      all: month.atAverageAll(12, on),
      paid: month.paid(12, on),
      excluded: month.excluded(48, on),
    }).toEqual(expected)
  },
)

test('a span over the middle of 2019 takes each month its own average wage', () => {
  const span = of([{ from: '2019-01', to: '2019-12', base: 7832 }])
  const x1 = ['2019-02', '2019-04', '2019-05', '2019-06', '2019-12', '2020-01']
  expect(x1.map((on) => span.atLeast('x1', 48, at(on)))).toEqual([1, 3, 4, 4, 4, 4])
})

test.each([
  // 0.8 × 12577 = 10061.6, compared unrounded
  ['x08', 10061, false],
  ['x08', 10062, true],
  ['x1', 12576, false],
  ['x1', 12577, true],
  ['x2', 25153, false],
  ['x2', 25154, true],
  ['x3', 37730, false],
  ['x3', 37731, true],
  ['x3', 99999, true],
] as const)('%s is reached by %i: %s', (tier, base, yes) => {
  expect(reaches(tier, base, 12577)).toBe(yes)
})

test('a word names its tier and the lower ones, 下限 none, whatever the wage', () => {
  const tiers = ['x08', 'x1', 'x2', 'x3'] as const
  const reached = (base: Span['base']) => tiers.filter((tier) => reaches(tier, base, undefined))
  expect(reached('floor')).toEqual([])
  expect(reached('x08')).toEqual(['x08'])
  expect(reached('x1')).toEqual(['x08', 'x1'])
  expect(reached('x2')).toEqual(['x08', 'x1', 'x2'])
  expect(reached('x3')).toEqual(tiers)
})

test('an unknown base is nothing at the low end and everything at the high one', () => {
  const spans: Span[] = [{ from: '2026-10', to: '2026-10', base: 'unknown' }]
  expect(of(spans).atLeast('x08', 48, at('2026-11'))).toBe(0)
  expect(of(spans, 'highest').atLeast('x3', 48, at('2026-11'))).toBe(1)
  expect(of(spans).valid(at('2026-11'))).toBe(1)
  expect(of(spans).withoutWage(48, at('2026-11'))).toBe(0)
})

test('a month past the last average wage is open, unless the wage is assumed to go on', () => {
  const spans: Span[] = [{ from: '2027-07', to: '2027-07', base: 12577 }]
  const on = at('2027-08')
  expect(of(spans).atLeast('x08', 48, on)).toBe(0)
  expect(of(spans, 'highest').atLeast('x3', 48, on)).toBe(1)
  expect(of(spans).withoutWage(48, on)).toBe(1)
  expect(of(spans).valid(on)).toBe(1)
  expect(of(spans, 'lowest', true).atLeast('x1', 48, on)).toBe(1)
  expect(of(spans, 'highest', true).atLeast('x2', 48, on)).toBe(0)
  expect(of(spans, 'lowest', true).withoutWage(48, on)).toBe(0)
})

test('a base above the month 上限 counts as three times and is said', () => {
  const span = (base: number) => of([{ from: '2026-10', to: '2026-10', base }])
  expect(span(37731).aboveCap(48, at('2026-11'))).toBe(0)
  expect(span(37732).aboveCap(48, at('2026-11'))).toBe(1)
  expect(span(37732).atLeast('x3', 36, at('2026-11'))).toBe(1)
  expect(of([{ from: '2027-07', to: '2027-07', base: 99999 }]).aboveCap(48, at('2027-08'))).toBe(0)
})

test('within a tier are the months below the next one; an open month is at the high end in each', () => {
  const spans: Span[] = [
    { from: '2022-11', to: '2023-04', base: 'x08' },
    { from: '2023-05', to: '2023-11', base: 'x1' },
    { from: '2023-12', to: '2024-06', base: 'x2' },
    { from: '2024-07', to: '2024-12', base: 'x3' },
    { from: '2025-01', to: '2025-03', base: 'unknown' },
    { from: '2025-04', to: '2025-04', base: 'unknown', taxMismatch: true },
  ]
  const on = at('2026-11')
  const within = (open: 'lowest' | 'highest') =>
    (['x08', 'x1', 'x2', 'x3'] as const).map((tier) => of(spans, open).within(tier, 48, on))
  expect(within('lowest')).toEqual([6, 7, 7, 6])
  expect(within('highest')).toEqual([9, 10, 10, 9])
  expect(of(spans, 'highest').open(48, on)).toBe(3)
  expect(of(spans, 'lowest').open(48, on)).toBe(0)
  expect(of(spans, 'highest').atAverageAll(48, on)).toBe(24)
})

test('a span without an end is what it is in any month ahead, with a wage that goes on or without', () => {
  const yuan: Span[] = [{ from: '2026-10', base: 12577 }]
  const on = at('2032-01')
  expect(of(yuan, 'lowest', true).within('x1', 48, on)).toBe(48)
  expect(of(yuan, 'lowest', false).within('x1', 48, on)).toBe(0)
  expect(of(yuan, 'highest', false).within('x08', 48, on)).toBe(48)
  expect(of(yuan, 'lowest', false).withoutWage(48, on)).toBe(48)
  const late: Span[] = [{ from: '2035-03', base: 'x2' }]
  expect(of(late).valid(at('2035-03'))).toBe(0)
  expect(of(late).atLeast('x1', 48, at('2035-08'))).toBe(5)
})

test('a list of spans is indexed once, whatever is asked of it', () => {
  let walks = 0
  const counted = new Proxy<Span[]>([{ from: '2024-01', base: 'x1' }], {
    get: (spans, name, self) => {
      if (name === 'map') walks += 1
      return Reflect.get(spans, name, self) as unknown
    },
  })
  const chosen = prepare(person({ insurance: { spans: counted } }))
  prepare(chosen.profile, { assume: 'rules-and-wage-continue' })
  prepare(chosen.profile, { readings: 'strict' })
  prepare({ ...chosen.profile, label: '另一份' }, { readings: 'strict' })
  expect(walks).toBe(1)
})

const flag = fc.option(fc.boolean(), { nil: undefined })
const someSpans = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 20 }),
      length: fc.integer({ min: 1, max: 40 }),
      base: fc.oneof(
        fc.integer({ min: 3000, max: 40000 }),
        fc.constantFrom('unknown', 'floor', 'x08', 'x1', 'x2', 'x3'),
      ),
      backPaid: flag,
      otherEmployer: flag,
      taxMismatch: flag,
    }),
    { maxLength: 6 },
  )
  .map((parts) => {
    let next = 2018 * 12
    return parts.map(({ gap, length, ...rest }) => {
      const from = next + gap
      next = from + length
      return { from, to: next - 1, ...rest }
    })
  })

test('prefix sums agree with counting month by month', () => {
  const text = (month: number) =>
    `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  const tenths = { floor: 6, x08: 8, x1: 10, x2: 20, x3: 30, unknown: 0 } as const
  fc.assert(
    fc.property(someSpans, fc.integer({ min: 0, max: 60 }), (spans, window) => {
      const on = at('2024-05')
      const inside = spans.flatMap(({ from, to, ...rest }) =>
        Array.from({ length: to - from + 1 }, (_, index) => ({
          month: from + index,
          ...rest,
        })).filter(({ month }) => month < on && month >= on - window),
      )
      const based = inside.filter((one) => !one.backPaid && !one.otherEmployer && !one.taxMismatch)
      const multiple = ({ month, base }: (typeof inside)[number]) =>
        typeof base === 'number'
          ? (base * 10) / wageAt(month as Month, false)!.average
          : tenths[base]
      const months = of(
        spans.map(({ from, to, ...rest }) => ({ ...rest, from: text(from), to: text(to) })),
      )
      expect(months.atLeast('x08', window, on)).toBe(
        based.filter((one) => multiple(one) >= 8).length,
      )
      expect(months.atLeast('x1', window, on)).toBe(
        based.filter((one) => multiple(one) >= 10).length,
      )
      expect(months.atLeast('x2', window, on)).toBe(
        based.filter((one) => multiple(one) >= 20).length,
      )
      expect(months.atLeast('x3', window, on)).toBe(
        based.filter((one) => multiple(one) >= 30).length,
      )
      expect(months.atAverageAll(window, on)).toBe(
        inside.filter((one) => multiple(one) >= 10).length,
      )
      expect(months.paid(window, on)).toBe(inside.filter((one) => !one.backPaid).length)
      expect(months.excluded(window, on)).toBe(inside.length - based.length)
    }),
    { seed: 2, numRuns: 300 },
  )
})

test('the order of spans does not matter', () => {
  const spans: Span[] = [
    { from: '2020-01', to: '2021-06', base: 9000 },
    { from: '2024-01', base: 'x2' },
    { from: '2022-01', to: '2022-03', base: 'x3', backPaid: true },
  ]
  const answers = (given: Span[]) => {
    const months = of(given)
    return Array.from({ length: 90 }, (_, index) => addMonths(at('2019-11'), index)).map((on) => [
      months.valid(on),
      months.notValid(on),
      months.atLeast('x1', 48, on),
    ])
  }
  expect(answers([...spans].reverse())).toEqual(answers(spans))
})
