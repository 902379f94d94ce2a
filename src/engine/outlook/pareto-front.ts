import { HORIZON_MONTHS } from './horizon'
import type { Option } from './option'

/** A set of options in the first month in which it reaches the threshold, or comes nearest to it. */
export interface Candidate {
  options: readonly Option[]
  changes: number
  effort: number
  /** months ahead */
  ahead: number
  total: number
}

/** Those that no other beats; fewer changes first, then sooner. What comes to the same stays. */
export const paretoFrontOf = (all: readonly Candidate[]): Candidate[] =>
  all
    .filter((one) => !all.some((other) => beats(other, one)))
    .sort((one, other) => one.changes - other.changes || one.ahead - other.ahead)

function beats(one: Candidate, other: Candidate): boolean {
  return (
    one.changes <= other.changes &&
    one.ahead <= other.ahead &&
    one.effort <= other.effort &&
    (one.changes < other.changes || one.ahead < other.ahead || one.effort < other.effort)
  )
}

/** The last month ahead in which a set of so many changes and such an effort is not beaten; below 0 where it always is. */
export function lastMonthFor(
  paretoFront: readonly Candidate[],
  changes: number,
  effort: number,
): number {
  let last = HORIZON_MONTHS
  for (const found of paretoFront) {
    if (found.changes > changes || found.effort > effort) continue
    const isEqual = found.changes === changes && found.effort === effort
    last = Math.min(last, isEqual ? found.ahead : found.ahead - 1)
  }
  return last
}

/** Whether one comes nearer to the threshold: more points, then fewer changes, then sooner. */
export const isNearer = (one: Candidate, other: Candidate | undefined): boolean =>
  other === undefined ||
  one.total > other.total ||
  (one.total === other.total && one.changes === other.changes && one.ahead < other.ahead)

/** Whether a set of so many changes can come nearer, with at most so many points. */
export const mayBeNearer = (
  peak: number,
  changes: number,
  nearest: Candidate | undefined,
): boolean =>
  nearest === undefined ||
  peak > nearest.total ||
  (peak === nearest.total && changes === nearest.changes)
