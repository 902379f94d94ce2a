import fc from 'fast-check'

import { parse } from '../profile/parse'
import { PROFILE_SCHEMA } from '../profile/profile'
import type { Span } from '../spans/span'
import { alike, monthNumber, monthText, periodOf } from '../spans/algebra'
import { freeAfter, lastOf, piece, replaced, spanAt, withoutMonth } from './replace'

const FIRST = monthNumber('2020-01')

/** Spans that do not overlap, some with a flag, the last one sometimes without an end. */
const ledgers = fc
  .record({
    parts: fc.array(
      fc.record({
        gap: fc.nat(2),
        length: fc.integer({ min: 1, max: 6 }),
        base: fc.constantFrom<Span['base']>(5000, 8000, 'x1', 'unknown'),
        backPaid: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    open: fc.boolean(),
  })
  .map(({ parts, open }) => {
    let month = FIRST
    return parts.map(({ gap, length, base, backPaid }, index): Span => {
      const from = month + gap
      month = from + length
      return {
        from: monthText(from),
        ...(open && index === parts.length - 1 ? {} : { to: monthText(month - 1) }),
        base,
        ...(backPaid ? { backPaid } : {}),
      }
    })
  })

const MONTHS = Array.from({ length: 60 }, (_, index) => monthText(FIRST + index))
const month = fc.constantFrom(...MONTHS)
const said = (spans: readonly Span[], at: string) => {
  const span = spanAt(spans, at)
  return span && { base: span.base, backPaid: Boolean(span.backPaid) }
}

it('changes the months that it is for, and no other', () => {
  fc.assert(
    fc.property(
      ledgers,
      month,
      fc.constantFrom('month' as const, 'onward' as const),
      (spans, at, reach) => {
        const part: Span = { ...piece(spans, at, reach), base: 9999 }
        const result = replaced(spans, part)
        const { from, to } = periodOf(part)
        for (const one of MONTHS) {
          const inside = from <= monthNumber(one) && monthNumber(one) <= to
          const wanted = inside ? { base: 9999, backPaid: false } : said(spans, one)
          expect(said(result, one)).toEqual(wanted)
        }
        const openBefore = spans.some((span) => span.to === undefined)
        const openAfter = result.some((span) => span.to === undefined)
        expect(openAfter).toBe(openBefore || part.to === undefined)
        expect(result.length).toBeLessThanOrEqual(spans.length + 2)
        expect(
          parse({
            schema: PROFILE_SCHEMA,
            id: 'a',
            label: 'a',
            facts: { insurance: { spans: result } },
          }).problems,
        ).toEqual([])
      },
    ),
  )
})

it('takes one month away, and no other', () => {
  fc.assert(
    fc.property(ledgers, month, (spans, at) => {
      const result = withoutMonth(spans, at)
      for (const one of MONTHS) {
        expect(said(result, one)).toEqual(one === at ? undefined : said(spans, one))
      }
    }),
  )
})

const RECORD: Span[] = [
  { from: '2023-01', to: '2023-06', base: 9000, taxMismatch: true },
  { from: '2023-10', base: 'x1' },
]

it('goes on to the end of the span or of the gap', () => {
  expect(lastOf(RECORD, '2022-05')).toBe('2022-12')
  expect(lastOf(RECORD, '2023-02')).toBe('2023-06')
  expect(lastOf(RECORD, '2023-07')).toBe('2023-09')
  expect(lastOf(RECORD, '2024-01')).toBeUndefined()
  expect(lastOf(RECORD.slice(0, 1), '2024-01')).toBeUndefined()
  expect(piece(RECORD, '2024-01', 'onward')).toEqual({ from: '2024-01' })
  expect(piece(RECORD, '2024-01', 'month')).toEqual({ from: '2024-01', to: '2024-01' })
})

it('cuts a span in three and makes it whole again', () => {
  const cut = replaced(RECORD, { from: '2024-03', to: '2024-03', base: 'x2' })
  expect(cut).toEqual([
    RECORD[0],
    { from: '2023-10', to: '2024-02', base: 'x1' },
    { from: '2024-03', to: '2024-03', base: 'x2' },
    { from: '2024-04', base: 'x1' },
  ])
  expect(replaced(cut, { from: '2024-03', to: '2024-03', base: 'x1' })).toEqual(RECORD)
  expect(alike(cut[1]!, cut[3]!)).toBe(true)
})

test('a gap ends before the next span, whatever the order they are given in', () => {
  const [near, far] = ['2021-01', '2023-01'].map((from) => ({ from, to: from, base: 9000 }))
  expect(lastOf([far!, near!], '2020-05')).toBe('2020-12')
})

test('the month to go on with is the first that no later span has', () => {
  const spans: Span[] = [
    { from: '2023-01', to: '2023-12', base: 'x1' },
    { from: '2020-01', to: '2020-03', base: 'x1' },
    { from: '2020-04', to: '2020-05', base: 'x2' },
  ]
  expect(freeAfter(spans, spans[1]!)).toBe('2020-06')
  expect(freeAfter(spans, spans[0]!)).toBe('2024-01')
  const goingOn: Span = { from: '2020-06', base: 'x1' }
  expect(freeAfter([...spans, goingOn], goingOn)).toBeUndefined()
  expect(freeAfter([...spans, goingOn], spans[1]!)).toBeUndefined()
})
