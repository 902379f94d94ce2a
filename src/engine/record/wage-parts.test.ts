import fc from 'fast-check'

import { WAGE_YEARS } from '../policy/wages'
import type { Span } from '../spans/span'
import { joined, monthNumber, monthText, periodOf, without } from '../spans/algebra'
import {
  leastBase,
  monthsBefore,
  monthsOf,
  gapsOf,
  newestFirst,
  overlapped,
  sharedMonths,
  shownPeriod,
  tierOf,
  tiersOver,
  wageParts,
} from './wage-parts'

const span = (from: string, to: string | undefined, base = 8000): Span =>
  to === undefined ? { from, base } : { from, to, base }

/** Any spans that do not overlap, some without a gap, with one of two bases. */
const ledgers = fc
  .array(
    fc.record({
      gap: fc.nat(3),
      length: fc.integer({ min: 1, max: 9 }),
      base: fc.constantFrom(5000, 8000),
    }),
    {
      maxLength: 8,
    },
  )
  .map((parts) => {
    let month = monthNumber('2020-01')
    return parts.map(({ gap, length, base }) => {
      const from = month + gap
      month = from + length
      return span(monthText(from), monthText(month - 1), base)
    })
  })

const baseOf = (spans: readonly Span[], month: number) =>
  spans.find((one) => periodOf(one).from <= month && month <= periodOf(one).to)?.base

describe('months', () => {
  it('go to integers and back', () => {
    expect(monthNumber('2024-01') - monthNumber('2023-12')).toBe(1)
    expect(monthText(monthNumber('2023-12'))).toBe('2023-12')
  })

  it('of several spans are added up', () => {
    expect(monthsOf([])).toBe(0)
    expect(monthsOf([span('2024-01', '2024-02'), span('2024-05', '2024-05')])).toBe(3)
  })

  it('count before the present month only', () => {
    const now = monthNumber('2026-11')
    expect(monthsBefore(periodOf(span('2026-01', '2026-12')), now)).toBe(10)
    expect(monthsBefore(periodOf(span('2026-01', undefined)), now)).toBe(10)
    expect(monthsBefore(periodOf(span('2026-11', undefined)), now)).toBe(0)
    expect(monthsBefore(periodOf(span('2027-01', '2027-02')), now)).toBe(0)
  })

  it('show an open end as the present month', () => {
    const now = monthNumber('2026-11')
    expect(shownPeriod(span('2026-01', undefined), now).to).toBe(now)
    expect(shownPeriod(span('2027-01', undefined), now).to).toBe(monthNumber('2027-01'))
    expect(shownPeriod(span('2026-01', '2026-03'), now).to).toBe(monthNumber('2026-03'))
  })
})

describe('without', () => {
  it('cuts in the middle and keeps base, flags and an open end', () => {
    const open: Span = { from: '2024-01', base: 'x1', taxMismatch: true }
    expect(without([open], [span('2024-03', '2024-06')])).toEqual([
      { from: '2024-01', to: '2024-02', base: 'x1', taxMismatch: true },
      { from: '2024-07', base: 'x1', taxMismatch: true },
    ])
  })

  it('takes everything from an open span on', () => {
    expect(without([span('2024-01', undefined)], [span('2024-03', undefined)])).toEqual([
      span('2024-01', '2024-02'),
    ])
    expect(without([span('2024-03', '2024-04')], [span('2024-01', undefined)])).toEqual([])
  })

  it('replaces and fills month by month', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (old, pasted) => {
        const replaced = joined([...without(old, pasted), ...pasted])
        const filled = joined([...old, ...without(pasted, old)])
        for (let month = monthNumber('2019-12'); month < monthNumber('2029-01'); month += 1) {
          expect(baseOf(replaced, month)).toBe(baseOf(pasted, month) ?? baseOf(old, month))
          expect(baseOf(filled, month)).toBe(baseOf(old, month) ?? baseOf(pasted, month))
        }
        expect(monthsOf(replaced)).toBe(
          monthsOf(old) + monthsOf(pasted) - sharedMonths(old, pasted),
        )
      }),
    )
  })
})

describe('joined', () => {
  it('joins neighbours that are alike, also into an open end, and nothing else', () => {
    expect(joined([span('2024-03', undefined), span('2024-01', '2024-02')])).toEqual([
      span('2024-01', undefined),
    ])
    const apart: Span[] = [
      span('2024-01', '2024-02'),
      { from: '2024-03', to: '2024-03', base: 8000, backPaid: true },
      span('2024-05', '2024-05'),
      span('2024-06', '2024-06', 9000),
    ]
    expect(joined(apart)).toEqual(apart)
  })

  it('makes no span longer than one may be', () => {
    const long = [span('1993-01', '2030-12'), span('2031-01', '2060-12')]
    expect(joined(long)).toEqual(long)
  })
})

test('newestFirst orders from new to old', () => {
  const [one, two, three] = [
    span('2021-06', '2021-09'),
    span('2022-01', undefined),
    span('2021-01', '2021-02'),
  ]
  expect(newestFirst([one, two, three])).toEqual([two, one, three])
})

describe('gapsOf', () => {
  const gaps = (...spans: Span[]) =>
    gapsOf(spans, monthNumber('2022-11')).map(({ from, to }) => [monthText(from), monthText(to)])

  it('finds a gap of one month, and none between spans that follow each other', () => {
    const last = span('2021-07', undefined)
    expect(gaps(span('2021-01', '2021-05'), last)).toEqual([['2021-06', '2021-06']])
    expect(gaps(span('2021-01', '2021-06'), last)).toEqual([])
  })

  it('tells the newest first, and what is missing since the last span', () => {
    expect(
      gaps(span('2021-06', '2021-09'), span('2022-01', '2022-09'), span('2021-01', '2021-02')),
    ).toEqual([
      ['2022-10', '2022-10'],
      ['2021-10', '2021-12'],
      ['2021-03', '2021-05'],
    ])
    expect(gaps(span('2022-01', '2022-10'))).toEqual([])
  })

  it('leaves out what has not come yet', () => {
    expect(gaps(span('2022-01', '2022-12'), span('2023-03', undefined))).toEqual([])
    expect(gaps(span('2022-01', '2022-08'), span('2023-03', undefined))).toEqual([
      ['2022-09', '2022-10'],
    ])
    expect(gaps()).toEqual([])
  })
})

test('overlapped names the other span, and not the one that is edited', () => {
  const spans = [span('2024-01', '2024-06'), span('2024-07', undefined)]
  expect(overlapped(periodOf(span('2024-06', '2024-08')), spans)).toBe(spans[0])
  expect(overlapped(periodOf(span('2024-06', '2024-08')), spans, 0)).toBe(spans[1])
  expect(overlapped(periodOf(span('2023-06', '2023-12')), spans)).toBeUndefined()
  expect(overlapped(periodOf(span('2023-06', '2024-01')), spans)).toBe(spans[0])
  expect(overlapped(periodOf(span('2024-07', '2024-07')), spans.slice(0, 1))).toBeUndefined()
})

describe('tiers', () => {
  it('hold on both sides of every tier of every 缴费年度', () => {
    for (const year of WAGE_YEARS) {
      const least = (tenths: number) => Math.ceil((year.average * tenths) / 10)
      expect(tierOf(least(8) - 1, year)).toBe('below')
      expect(tierOf(least(8), year)).toBe('x08')
      expect(tierOf(least(10) - 1, year)).toBe('x08')
      expect(tierOf(least(10), year)).toBe('x1')
      expect(tierOf(least(20) - 1, year)).toBe('x1')
      expect(tierOf(least(20), year)).toBe('x2')
      expect(tierOf(least(30) - 1, year)).toBe('x2')
      expect(tierOf(least(30), year)).toBe('x3')
    }
  })

  it('change where the year changes', () => {
    const period = periodOf(span('2023-01', '2024-12'))
    expect(wageParts(period).map(({ from, to }) => [monthText(from), monthText(to)])).toEqual([
      ['2023-01', '2023-06'],
      ['2023-07', '2024-06'],
      ['2024-07', '2024-12'],
    ])
    expect(tiersOver(12183, period)).toEqual(['x1', 'x08'])
    expect(tiersOver(7310, period)).toEqual(['below'])
  })

  it('are not known before the first and after the last published wage', () => {
    const first = monthNumber(WAGE_YEARS[0]!.from)
    const last = monthNumber(WAGE_YEARS[WAGE_YEARS.length - 1]!.to)
    expect(wageParts({ from: first - 2, to: first - 1 })).toEqual([
      { from: first - 2, to: first - 1 },
    ])
    expect(wageParts({ from: first - 2, to: first })).toEqual([
      { from: first - 2, to: first - 1 },
      { from: first, to: first, year: WAGE_YEARS[0] },
    ])
    expect(wageParts({ from: last, to: last + 1 })[1]).toEqual({ from: last + 1, to: last + 1 })
    expect(tiersOver(999_999, { from: first - 1, to: first })).toEqual(['no-wage', 'x3'])
    expect(wageParts({ from: first - 1, to: last + 1 })).toHaveLength(WAGE_YEARS.length + 2)
  })
})

test('the least base of a tier reaches it, and one yuan less does not', () => {
  for (const year of WAGE_YEARS) {
    for (const tier of ['x08', 'x1', 'x2', 'x3'] as const) {
      const least = leastBase(tier, year)
      expect(tierOf(least, year)).toBe(tier)
      expect(tierOf(least - 1, year)).not.toBe(tier)
    }
  }
})
