import type { Span } from '../spans'
import type { InsuranceCounts, SpanLedger } from './insurance'
import type { Facts } from './registry'

type Given = Facts['insurance']

/** Always the same list, so that a page which looks again sees no change. */
const NO_SPANS: readonly Span[] = []

/** Whether the insured months are given as spans, be it none: `{ spans: [] }` says that nothing was ever paid. */
export const hasSpans = (insurance: Given): insurance is SpanLedger =>
  typeof insurance === 'object' && 'spans' in insurance

/** The insured months as spans; none where they are not answered, 待核实, or given as counts. */
export const spansOf = (insurance: Given): readonly Span[] =>
  hasSpans(insurance) ? insurance.spans : NO_SPANS

/** The insured months as counts; undefined where they are not answered, 待核实, or given as spans. */
export const countsOf = (insurance: Given): InsuranceCounts | undefined =>
  typeof insurance === 'object' && !hasSpans(insurance) ? insurance.counts : undefined
