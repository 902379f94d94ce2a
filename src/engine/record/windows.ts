import { pointsAt, type PointTable } from '../policy'
import type { BaseTier } from '../scheme'
import { type DayText, type Month, monthOf, NO_DAY, readDay } from '../time'
import type { InsuredMonths } from './insured-months'
import type { Prepared } from './prepare'
import { endsOf } from './ends'

/** Months that count in each window, before the month of a day; `low` and `high` differ while bases are open. */
export interface WindowCount {
  id: 'x08-of-48' | 'x1-of-48' | 'x2-of-48' | 'x3-of-36' | 'paid-of-12' | 'x1-of-12' | 'years'
  window: number | null
  need: number | null
  low: number
  high: number
}

/**
 * How many months count in each window that the scheme looks at, before the month of a day (articles 2, 6(三), 6(四),
 * 7(五)). `low` and `high` differ while bases are open.
 * @param on `YYYY-MM-DD`
 * @returns empty where the day's rules are not known
 */
export function windows(prepared: Prepared, on: DayText): WindowCount[] {
  const day = readDay(on) ?? NO_DAY
  const table = pointsAt(day, prepared.goesOn, prepared.strict)
  if (table === undefined) return []
  const month = monthOf(day)
  const { lowest, highest } = endsOf(prepared, day)
  return windowTests(table).map(({ count, ...test }) => ({
    ...test,
    low: count(lowest.insurance, month),
    high: count(highest.insurance, month),
  }))
}

/** A window that the scheme looks at, and how its months are counted before a month. */
export interface WindowTest extends Pick<WindowCount, 'id' | 'need' | 'window'> {
  count: (insurance: InsuredMonths, on: Month) => number
}

/** Every window of a point table: tiers from the lowest up, 职称, 参保, 年限. */
export function windowTests(table: PointTable): WindowTest[] {
  const tiers = table.insuranceBase.map(({ tier, need, window }): WindowTest => ({
    id: TIER_WINDOWS[tier],
    need,
    window,
    count: (insurance, on) => insurance[table.tierMonths](tier, window, on),
  }))
  const title = table.qualification.months
  const { insured } = table.eligibility
  return [
    ...tiers.reverse(),
    { id: 'x1-of-12', ...title, count: (of, on) => of.atAverage(title.window, on) },
    { id: 'paid-of-12', ...insured, count: (of, on) => of.paid(insured.window, on) },
    { id: 'years', need: null, window: null, count: (of, on) => of.valid(on) },
  ]
}

const TIER_WINDOWS: Record<BaseTier, WindowCount['id']> = {
  x08: 'x08-of-48',
  x1: 'x1-of-48',
  x2: 'x2-of-48',
  x3: 'x3-of-36',
}
