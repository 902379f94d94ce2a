import { at } from '../policy/at'
import type { BaseTier } from '../policy/points'
import type { InsuredMonths } from '../profile/insured-months'
import type { Prepared } from '../profile/prepare'
import type { DayText } from '../profile/types'
import { readDay } from '../time/day'
import { monthOf } from '../time/month'
import { endsOf } from './range'
import type { WindowCount } from './types'

/**
 * How many months count in each window that the scheme looks at, before the month of a day (articles 2, 6(三), 6(四),
 * 7(五)). `low` and `high` differ while bases are open.
 * @param on `YYYY-MM-DD`
 * @returns empty where the day's rules are not known
 */
export function windows(prepared: Prepared, on: DayText): WindowCount[] {
  const day = readDay(on)
  const table = day === undefined ? undefined : at(day, prepared.goesOn)
  if (day === undefined || table === undefined) return []
  const month = monthOf(day)
  const { lowest, highest } = endsOf(prepared, day)
  const count = (id: WindowCount['id'], test: Test, ask: (of: InsuredMonths) => number) => ({
    id,
    ...test,
    low: ask(lowest.insurance),
    high: ask(highest.insurance),
  })
  const tiers = table.insuranceBase.map(({ tier, need, window }) =>
    count(TIER_WINDOWS[tier], { need, window }, (months) => months.atLeast(tier, window, month)),
  )
  const title = table.qualification.months
  const insured = table.eligibility.insured
  return [
    ...tiers.reverse(),
    count('x1-of-12', title, (months) => months.atAverage(title.window, month)),
    count('paid-of-12', insured, (months) => months.paid(insured.window, month)),
    count('years', { need: null, window: null }, (months) => months.valid(month)),
  ]
}

interface Test {
  need: number | null
  window: number | null
}

const TIER_WINDOWS: Record<BaseTier, WindowCount['id']> = {
  x08: 'x08-of-48',
  x1: 'x1-of-48',
  x2: 'x2-of-48',
  x3: 'x3-of-36',
}
