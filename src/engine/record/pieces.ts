import { wageAt } from '../policy'
import { type Period, periodOf, type Span } from '../spans'
import type { Month } from '../time'
import { lanesOf } from './lanes'
import { type WagePart, wageParts } from './wage-parts'

/** The months of a record, cut where a span begins or ends and where the average wage changes: those of a piece are alike. */
export interface Pieces {
  first: number
  /** the piece of every month since the first; those after them belong to the last */
  places: Uint16Array
  /** the first month of each piece, counted from the first of all */
  starts: number[]
  published: Lanes
  /** the last average wage goes on after the published ones */
  onward: Lanes
}

/** What the months of each piece count for, and how many months of a lane lie before them. */
export interface Lanes {
  lanes: number[]
  /** by lane, worked out when first asked for; from each its piece's own months up to its start are taken off */
  sums: (Int16Array | undefined)[]
}

/** A record is never changed in place, so that each list of spans is cut once, however often it is asked about. */
const PIECES = new WeakMap<readonly Span[], Pieces>()

/** The pieces of spans that do not overlap, in whatever order they are. */
export function piecesOf(spans: readonly Span[]): Pieces {
  const pieces = PIECES.get(spans) ?? cut(spans)
  PIECES.set(spans, pieces)
  return pieces
}

function cut(spans: readonly Span[]): Pieces {
  const ordered = spans.map(withPeriod).sort((one, other) => one.from - other.from)
  const first = ordered[0]?.from ?? 0
  const starts: number[] = []
  const published: number[] = []
  const onward: number[] = []
  const add = (month: number, lanes: number, lanesOnward: number): void => {
    starts.push(month - first)
    published.push(lanes)
    onward.push(lanesOnward)
  }
  let next = first
  for (const { span, from, to } of ordered) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: a piece of no months changes nothing
    if (from > next) add(next, 0, 0)
    for (const { from: start, year } of partsOf(span, from, to)) {
      const lanes = lanesOf(span, year)
      add(start, lanes, year ? lanes : lanesOf(span, wageAt(start as Month, true)))
    }
    next = to + 1
  }
  // After the last month nothing is paid; an open span has no last one.
  // Stryker disable next-line ConditionalExpression: a shortcut, without which the pieces reach as far as the calendar
  if (ordered[ordered.length - 1]?.span.to !== undefined || ordered.length === 0) add(next, 0, 0)
  return {
    first,
    places: placesOf(starts),
    starts,
    published: { lanes: published, sums: [] },
    // Stryker disable next-line ArrayDeclaration: of its months in all nobody asks
    onward: { lanes: onward, sums: [] },
  }
}

/** A base that is named is the same multiple of every average wage. */
const partsOf = ({ base }: Span, from: number, to: number): WagePart[] =>
  // Stryker disable next-line ConditionalExpression: a shortcut; its parts are all alike
  typeof base === 'number' ? wageParts({ from, to }) : [{ from, to }]

const withPeriod = (span: Span): Period & { span: Span } => ({ span, ...periodOf(span) })

function placesOf(starts: readonly number[]): Uint16Array {
  const places = new Uint16Array(starts[starts.length - 1]! + 1)
  starts.forEach((start, place) => places.fill(place, start))
  return places
}

/** Months of a lane before those of each piece, so that with one more for each month counted they are a prefix sum; kept in `sums`. */
export function sumsOf(
  lane: number,
  { lanes, sums }: Lanes,
  starts: readonly number[],
): Int16Array {
  const found = new Int16Array(starts.length)
  let sum = 0
  // Stryker disable next-line EqualityOperator: what is written behind the last place is not kept
  for (let place = 0; place < starts.length; place += 1) {
    const rate = (lanes[place]! >> lane) & 1
    const start = starts[place]!
    found[place] = sum - rate * start
    sum += rate * ((starts[place + 1] ?? start) - start)
  }
  sums[lane] = found
  return found
}
