import { MONTHS_AHEAD } from './horizon'
import type { Option } from './option'

/** A set of options in the first month in which it reaches the mark, or comes nearest to it. */
export interface Found {
  options: readonly Option[]
  changes: number
  effort: number
  /** months ahead */
  ahead: number
  total: number
}

/** Those that no other beats; fewer changes first, then sooner, then easier. What comes to the same stays. */
export const frontOf = (all: readonly Found[]): Found[] =>
  all
    .filter((one) => !all.some((other) => beats(other, one)))
    .sort(
      (one, other) =>
        one.changes - other.changes || one.ahead - other.ahead || one.effort - other.effort,
    )

function beats(one: Found, other: Found): boolean {
  return (
    one.changes <= other.changes &&
    one.ahead <= other.ahead &&
    one.effort <= other.effort &&
    (one.changes < other.changes || one.ahead < other.ahead || one.effort < other.effort)
  )
}

/** The last month ahead in which a set of so many changes and such an effort is not beaten; below 0 where it always is. */
export function lastMonthFor(front: readonly Found[], changes: number, effort: number): number {
  let last = MONTHS_AHEAD
  for (const found of front) {
    if (found.changes > changes || found.effort > effort) continue
    const isEqual = found.changes === changes && found.effort === effort
    last = Math.min(last, isEqual ? found.ahead : found.ahead - 1)
  }
  return last
}

/** Whether one comes nearer to the mark: more points, then fewer changes, then sooner. */
export const isNearer = (one: Found, other: Found | undefined): boolean =>
  other === undefined ||
  one.total > other.total ||
  (one.total === other.total && one.changes === other.changes && one.ahead < other.ahead)

/** Whether a set of so many changes can come nearer, with at most so many points. */
export const mayBeNearer = (peak: number, changes: number, nearest: Found | undefined): boolean =>
  nearest === undefined ||
  peak > nearest.total ||
  (peak === nearest.total && changes === nearest.changes)
