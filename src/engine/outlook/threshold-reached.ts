import { HORIZON_MONTHS } from './horizon'

/** A total for each month ahead, 0 being the month of the day; null where there is none. */
export type TotalAhead = (ahead: number) => number | null

/** The first month ahead at the threshold, its total, and what becomes of it. */
export interface ThresholdReached {
  first: number
  total: number
  /** the last of those in a row from the first */
  last: number | 'beyond'
  /** the next at the threshold after that row */
  again: number | undefined
  /** how many of the months are at the threshold */
  count: number
}

/** The first of the months of ten years (0–120) at the threshold and what becomes of it; undefined where none of them is. */
export function reach(total: TotalAhead, threshold: number): ThresholdReached | undefined {
  const totals = Array.from({ length: HORIZON_MONTHS + 1 }, (_, ahead) => total(ahead))
  const met = totals.map((points) => isAt(points, threshold))
  const first = met.indexOf(true)
  if (first < 0) return undefined
  const last = holdsFrom(total, threshold, first)
  const again = last === 'beyond' ? -1 : met.indexOf(true, last + 1)
  return {
    first,
    total: totals[first]!,
    last,
    again: again === -1 ? undefined : again,
    count: met.filter(Boolean).length,
  }
}

/**
 * The last month in a row at the threshold, from one that is at it.
 * @returns 'beyond' where it still holds in the 120th month
 */
export function holdsFrom(total: TotalAhead, threshold: number, first: number): number | 'beyond' {
  for (let ahead = first + 1; ahead <= HORIZON_MONTHS; ahead += 1) {
    if (!isAt(total(ahead), threshold)) return ahead - 1
  }
  return 'beyond'
}

const isAt = (points: number | null, threshold: number): boolean =>
  points !== null && points >= threshold
