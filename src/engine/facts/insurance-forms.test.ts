import { countsOf, hasSpans, spansOf } from './insurance-forms'
import type { Insurance, SpanLedger } from './insurance'

const NOTHING: SpanLedger = { spans: [] }
const LISTED: SpanLedger = { spans: [{ from: '2024-01', base: 'floor' }] }
const COUNTED: Insurance = {
  counts: {
    months: 12,
    last48: { x08: 12, x1: 0, x2: 0 },
    last36: { x3: 0 },
    last12: { paid: 12, x1: 0 },
    asOf: '2026-09',
  },
}

test('spans are told from counts, and from no answer', () => {
  expect([NOTHING, LISTED].map(hasSpans)).toEqual([true, true])
  expect([COUNTED, 'unknown' as const, undefined].map(hasSpans)).toEqual([false, false, false])
})

test('the spans, or the same empty list', () => {
  expect(spansOf(LISTED)).toBe(LISTED.spans)
  expect(spansOf(undefined)).toEqual([])
  expect(spansOf('unknown')).toBe(spansOf(undefined))
  expect(spansOf(COUNTED)).toBe(spansOf(undefined))
})

test('the counts, or nothing', () => {
  expect(countsOf(COUNTED)).toBe(COUNTED.counts)
  expect([NOTHING, LISTED, 'unknown' as const, undefined].map(countsOf)).toEqual(
    Array(4).fill(undefined),
  )
})
