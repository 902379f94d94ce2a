import { monthNumber, type Period, type Span } from '../spans'
import { paidMonths } from './paid-years'
import { wageParts } from './wage-parts'

/** The months of a record whose base is not known, as far as a base is counted in them. */
interface OpenBases {
  count: number
  /** the first of them, with those that follow it in the same 缴费年度 */
  first: Period
}

/**
 * What of a record's bases is not known.
 * @param from the first month that is looked at, and `thisMonth` the first that is not
 * @returns undefined where all of them are
 */
export function openBases(
  spans: readonly Span[],
  thisMonth: number,
  from = Math.min(...spans.map((span) => monthNumber(span.from))),
): OpenBases | undefined {
  const open = new Set(
    paidMonths(spans, { from, to: thisMonth - 1 })
      .filter(
        ({ paid }) =>
          paid?.base === 'unknown' && !paid.backPaid && !paid.otherEmployer && !paid.taxMismatch,
      )
      .map(({ month }) => monthNumber(month)),
  )
  const [first] = open
  if (first === undefined) return undefined
  let last = first
  while (open.has(last + 1)) last += 1
  const { to } = wageParts({ from: first, to: last })[0]!
  return { count: open.size, first: { from: first, to } }
}
