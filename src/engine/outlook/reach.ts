import { MONTHS_AHEAD } from './ahead'

/** A total for each month ahead, 0 being the month of the day; null where there is none. */
export type TotalAhead = (ahead: number) => number | null

/** The first month ahead at the mark, its total, and the last of those in a row from there. */
export interface Reach {
  first: number
  total: number
  last: number | 'beyond'
}

/** The first of the months 0–120 at the mark and until when it holds; undefined where none of them is. */
export function reach(total: TotalAhead, mark: number): Reach | undefined {
  for (let first = 0; first <= MONTHS_AHEAD; first += 1) {
    const points = total(first)
    if (isAt(points, mark)) return { first, total: points, last: holdsFrom(total, mark, first) }
  }
  return undefined
}

/**
 * The last month in a row at the mark, from one that is at it.
 * @returns 'beyond' where it still holds in the 120th month
 */
export function holdsFrom(total: TotalAhead, mark: number, first: number): number | 'beyond' {
  for (let ahead = first + 1; ahead <= MONTHS_AHEAD; ahead += 1) {
    if (!isAt(total(ahead), mark)) return ahead - 1
  }
  return 'beyond'
}

const isAt = (points: number | null, mark: number): points is number =>
  points !== null && points >= mark
