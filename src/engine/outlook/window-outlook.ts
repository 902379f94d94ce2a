import { pointsAt } from '../policy'
import { type InsuredMonths, type Prepared, windowTests } from '../record'
import { type Day, type DayText, type Month, monthOf, NO_DAY, readDay, writeMonth } from '../time'
import { HORIZON_MONTHS, horizonDay, MONTHS_A_YEAR } from './horizon'
import type { WindowOutlook } from './types'

/**
 * For each window of the scheme the month in which it is reached, and the one in which it falls short after that, as
 * the record stands; open bases count as nothing. Of 年限 the next full year is told.
 * @param on `YYYY-MM-DD`
 * @returns empty where the day's rules are not known, or where the insurance is no list of spans
 */
export function windowOutlook(prepared: Prepared, on: DayText): WindowOutlook[] {
  const day = readDay(on) ?? NO_DAY
  const insurance = prepared.listed?.lowest
  if (insurance === undefined) return []
  const later = Array.from({ length: HORIZON_MONTHS }, (_, index) => horizonDay(day, index + 1))
  const counts = later.flatMap((each) => countsOf(insurance, each, prepared))
  return countsOf(insurance, day, prepared).map((now) =>
    outlookOf(
      now,
      counts.filter(({ id }) => id === now.id),
    ),
  )
}

/** How many months a window has in a month. */
interface Count {
  id: WindowOutlook['id']
  need: number | null
  have: number
  month: Month
}

/** Empty where the day's rules are not known. */
function countsOf(insurance: InsuredMonths, day: Day, { goesOn, strict }: Prepared): Count[] {
  const month = monthOf(day)
  const table = pointsAt(day, goesOn, strict)
  if (table === undefined) return []
  return windowTests(table).map(({ id, need, count }) => ({
    id,
    need,
    have: count(insurance, month),
    month,
  }))
}

function outlookOf(now: Count, later: readonly Count[]): WindowOutlook {
  const { id, need } = now
  if (need === null) {
    const full = later.find(({ have }) => fullYears(have) > fullYears(now.have))
    return { id, ...(full === undefined ? {} : { reached: writeMonth(full.month) }) }
  }
  const isMet = now.have >= need
  const reached = isMet ? 0 : later.findIndex(({ have }) => have >= need)
  if (reached < 0) return { id }
  const lost = later.slice(reached).find(({ have }) => have < need)
  return {
    id,
    ...(isMet ? {} : { reached: writeMonth(later[reached]!.month) }),
    ...(lost === undefined ? {} : { lost: writeMonth(lost.month) }),
  }
}

const fullYears = (months: number): number => Math.floor(months / MONTHS_A_YEAR)
