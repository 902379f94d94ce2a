import fc from 'fast-check'

import { joined, monthNumber, monthText, periodOf, type Span } from '../spans'
import { paidYears } from './paid-years'
import { allWithBase, baseGoesOn, marked, withBase, withMonths } from './put-months'

const NOW = monthNumber('2026-11')

/** Spans that do not overlap, some with flags, ending before or after `NOW`, the last one sometimes without an end. */
const ledgers = fc
  .record({
    first: fc.integer({ min: monthNumber('2010-01'), max: monthNumber('2026-10') }),
    parts: fc.array(
      fc.record({
        gap: fc.nat(9),
        length: fc.integer({ min: 1, max: 30 }),
        base: fc.constantFrom<Span['base']>(5000, 13_000, 'floor', 'x1', 'unknown'),
        backPaid: fc.boolean(),
        otherEmployer: fc.boolean(),
        taxMismatch: fc.boolean(),
      }),
      { maxLength: 9 },
    ),
    open: fc.boolean(),
  })
  .map(({ first, parts, open }) => {
    let month = first
    return parts.map(({ gap, length, base, ...flags }, index): Span => {
      const from = month + gap
      month = from + length
      return {
        from: monthText(from),
        ...(open && index === parts.length - 1 ? {} : { to: monthText(month - 1) }),
        base,
        ...flags,
      }
    })
  })

/** What is said of each month, those without a word left out; an end that is open to the calendar's end is one of them. */
function said(spans: readonly Span[]): Map<number, string> {
  const words = new Map<number, string>()
  for (const span of spans) {
    const { from, to } = periodOf(span)
    const flags = [span.backPaid, span.otherEmployer, span.taxMismatch].map(Boolean)
    for (let month = from; month <= to; month += 1) words.set(month, [span.base, ...flags].join())
  }
  return words
}
const upTo = (words: Map<number, string>, last: number) =>
  new Map([...words].filter(([month]) => month <= last))
const yearsOf = (spans: readonly Span[]) => {
  const first = Math.min(NOW, ...spans.map(({ from }) => monthNumber(from)))
  return paidYears(spans, first, NOW)
}
const monthsOf = (spans: readonly Span[]) => yearsOf(spans).flatMap(({ months }) => months)

test('a record by years, put back, says the same of every month', () => {
  fc.assert(
    fc.property(ledgers, (spans) => {
      const back = withMonths(spans, monthsOf(spans), NOW)
      expect(said(back)).toEqual(said(spans))
      const again = withMonths(back, monthsOf(back), NOW)
      expect(said(again)).toEqual(said(back))
      expect(again.map(periodOf)).toEqual(back.map(periodOf))
      expect(withMonths(spans, [], NOW)).toEqual(joined(spans))
    }),
  )
})

test('the months of its years are all that a record needs up to now', () => {
  fc.assert(
    fc.property(ledgers, (spans) => {
      const made = withMonths([], monthsOf(spans), NOW)
      expect(upTo(said(made), NOW)).toEqual(upTo(said(spans), NOW))
    }),
  )
})

test('a year that is changed leaves all other months as they are', () => {
  fc.assert(
    fc.property(ledgers, fc.nat(), (spans, pick) => {
      const years = yearsOf(spans)
      const place = pick % years.length
      const { months, from, to } = years[place]!
      const changed = withMonths(spans, marked(withBase(months, 9000), 'backPaid', 1), NOW)
      const others = (words: Map<number, string>) =>
        [...words].filter(([month]) => month < from || (month > to && place < years.length - 1))
      expect(new Map(others(said(changed)))).toEqual(new Map(others(said(spans))))
    }),
  )
})

const months = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ month: monthText(monthNumber(from) + index) }))
const onward = (from: string) => months(from, NOW - monthNumber(from) + 1)

test('a record is written from nothing: three bases, and it is still being paid', () => {
  let spans = withMonths([], baseGoesOn(onward('2018-03'), 'floor'), NOW)
  expect(spans).toEqual([{ from: '2018-03', base: 'floor' }])
  const after = (month: string) =>
    monthsOf(spans).filter((one) => monthNumber(one.month) >= monthNumber(month))
  spans = withMonths(spans, baseGoesOn(after('2021-07'), 'x08'), NOW)
  spans = withMonths(spans, baseGoesOn(after('2024-07'), 13_000), NOW)
  expect(spans).toEqual([
    { from: '2018-03', to: '2021-06', base: 'floor' },
    { from: '2021-07', to: '2024-06', base: 'x08' },
    { from: '2024-07', base: 13_000 },
  ])
})

test('a base keeps gaps and flags; only after the last paid month is anything filled', () => {
  const own = [
    { month: '2024-01', paid: { base: 5000, backPaid: true } },
    { month: '2024-02' },
    { month: '2024-03', paid: { base: 6000 } },
    { month: '2024-04' },
  ]
  const changed = [
    { month: '2024-01', paid: { base: 'x1', backPaid: true } },
    { month: '2024-03', paid: { base: 'x1' } },
  ]
  const filled = { month: '2024-04', paid: { base: 'x1' } }
  expect(withBase(own, 'x1')).toEqual(changed)
  expect(baseGoesOn(own, 'x1')).toEqual([...changed, filled])
  expect(allWithBase(own.slice(1, 2), 'x1')).toEqual([{ month: '2024-02', paid: { base: 'x1' } }])
  expect(withBase(months('2024-01', 2), 'x1')).toEqual(baseGoesOn(months('2024-01', 2), 'x1'))
})

test('a mark stands beside the others, and normal takes them away', () => {
  const own = [{ month: '2024-01', paid: { base: 5000, taxMismatch: true } }, { month: '2024-02' }]
  expect(marked(own, 'backPaid', 'x1')).toEqual([
    { month: '2024-01', paid: { base: 5000, taxMismatch: true, backPaid: true } },
    { month: '2024-02', paid: { base: 'x1', backPaid: true } },
  ])
  expect(marked(own, 'normal', 'x1')).toEqual([
    { month: '2024-01', paid: { base: 5000 } },
    { month: '2024-02', paid: { base: 'x1' } },
  ])
  expect(marked(own, 'unpaid', 'x1')).toEqual(months('2024-01', 2))
})

describe('what is still being paid', () => {
  const PAYING: Span[] = [{ from: '2024-01', base: 9000 }]
  const now = { month: '2026-11' }

  test('ends where this month is not paid, and begins again where it is', () => {
    const ended = withMonths(PAYING, [now], NOW)
    expect(ended).toEqual([{ from: '2024-01', to: '2026-10', base: 9000 }])
    expect(withMonths(ended, [{ ...now, paid: { base: 9000 } }], NOW)).toEqual(PAYING)
  })

  test('follows the base of this month and keeps its own flags', () => {
    const flagged: Span[] = [{ from: '2024-01', base: 9000, otherEmployer: true }]
    const paid = { base: 12_000, otherEmployer: true }
    expect(withMonths(flagged, [{ ...now, paid }], NOW)).toEqual([
      { from: '2024-01', to: '2026-10', base: 9000, otherEmployer: true },
      { from: '2026-11', base: 12_000, otherEmployer: true },
    ])
  })

  test('is not back-paid because this month is', () => {
    const paid = { base: 9000, backPaid: true }
    expect(withMonths(PAYING, [{ ...now, paid }], NOW)).toEqual([
      { from: '2024-01', to: '2026-10', base: 9000 },
      { from: '2026-11', to: '2026-11', base: 9000, backPaid: true },
      { from: '2026-12', base: 9000 },
    ])
    expect(withMonths([], [{ ...now, paid }], NOW)).toEqual([
      { from: '2026-11', to: '2026-11', base: 9000, backPaid: true },
    ])
  })

  test('follows this month where it begins with the next, not where it begins after that', () => {
    const paid = { base: 12_000 }
    const put = (from: string) => withMonths([{ from, base: 9000 }], [{ ...now, paid }], NOW)
    expect(put('2026-12')).toEqual([{ from: '2026-11', base: 12_000 }])
    expect(put('2027-01')).toEqual([
      { from: '2026-11', to: '2026-11', base: 12_000 },
      { from: '2027-01', base: 9000 },
    ])
  })

  test('stays where it begins with the next month and this month neither was nor is paid', () => {
    const next: Span[] = [
      { from: '2024-01', to: '2026-10', base: 9000 },
      { from: '2026-12', base: 9000 },
    ]
    expect(withMonths(next, [now], NOW)).toEqual(next)
    const backPaid: Span = { from: '2026-11', to: '2026-11', base: 9000, backPaid: true }
    expect(withMonths([...next, backPaid], [now], NOW)).toEqual(next.slice(0, 1))
  })

  test('what begins or ends later stays', () => {
    const later: Span[] = [{ from: '2027-02', base: 9000 }]
    const paid = { base: 12_000 }
    expect(withMonths(later, [{ ...now, paid }], NOW)).toEqual([
      { from: '2026-11', to: '2026-11', base: 12_000 },
      ...later,
    ])
    const untilNow: Span[] = [{ from: '2024-01', to: '2026-11', base: 9000 }]
    expect(withMonths(untilNow, [{ ...now, paid }], NOW)).toEqual([
      { from: '2024-01', to: '2026-10', base: 9000 },
      { from: '2026-11', to: '2026-11', base: 12_000 },
    ])
    const toJune: Span[] = [{ from: '2024-01', to: '2027-06', base: 9000 }]
    expect(withMonths(toJune, [now], NOW)).toEqual([
      { from: '2024-01', to: '2026-10', base: 9000 },
      { from: '2026-12', to: '2027-06', base: 9000 },
    ])
  })
})
