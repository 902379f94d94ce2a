/** Brute force: every set of at most three actions in each of the 121 months from today, scored one by one. */
import {
  carryOut,
  prepare,
  score,
  type Action,
  type Assumption,
  type Prepared,
  type Profile,
} from '@/engine'
import { setsOf } from './actions'
import { addMonths, monthOf } from '../../points/oracle/score'

export const HORIZON = 120
export const THRESHOLD = 120

/** A month is scored on its first day, the month of the day itself on the day. */
export const horizonDay = (on: string, months: number): string =>
  months === 0 ? on : `${addMonths(monthOf(on), months)}-01`

interface Found {
  set: Action[]
  months: number
  effort: number
}

export interface Forced {
  front: Found[]
  /** the highest total of all, with fewest changes and then soonest; null where there is none */
  most: { total: number; changes: number; months: number } | null
}

interface Row {
  prepared: Prepared
  totals: (number | null | undefined)[]
}

/**
 * Totals are remembered by what is done: what a set comes to before all of it is done is what its done part comes to.
 * @param profile as the search takes it, its record already going on
 */
export function force(
  profile: Profile,
  on: string,
  actions: readonly Action[],
  assume: Assumption | undefined,
): Forced {
  const days = Array.from({ length: HORIZON + 1 }, (_, months) => horizonDay(on, months))
  const rows = new Map<string, Row>()
  const totalOf = (set: readonly Action[], months: number): number | null => {
    const done = set.filter((one) => one.months <= months)
    const name = done.map(({ id }) => id).join()
    const row = rows.get(name) ?? {
      prepared: prepare(carryOut(profile, on, done), { assume }),
      totals: [],
    }
    rows.set(name, row)
    const known = row.totals[months]
    if (known !== undefined) return known
    return (row.totals[months] = score(row.prepared, days[months]!))
  }

  const found: Found[] = []
  let most: Forced['most'] = null
  for (const set of setsOf(actions)) {
    const effort = set.reduce((sum, one) => sum + one.effort, 0)
    for (let months = 0; months <= HORIZON; months += 1) {
      const total = totalOf(set, months)
      if (total === null) continue
      const here = { total, changes: set.length, months }
      if (most === null || isNearer(here, most)) most = here
      if (total < THRESHOLD) continue
      found.push({ set, months, effort })
      break
    }
  }
  return { front: found.filter((one) => !found.some((other) => beats(other, one))), most }
}

const isNearer = (one: NonNullable<Forced['most']>, other: NonNullable<Forced['most']>): boolean =>
  one.total !== other.total
    ? one.total > other.total
    : one.changes !== other.changes
      ? one.changes < other.changes
      : one.months < other.months

const beats = (one: Found, other: Found): boolean =>
  one.set.length <= other.set.length &&
  one.months <= other.months &&
  one.effort <= other.effort &&
  (one.set.length < other.set.length || one.months < other.months || one.effort < other.effort)
