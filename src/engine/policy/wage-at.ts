import { type Month, toMonth } from '../time'
import type { WageYear } from './types'
import { WAGE_YEARS } from './wages'

/** The first month with a published average wage. */
const FIRST_WAGE_MONTH: Month = toMonth(WAGE_YEARS[0]!.from)

const BY_MONTH: WageYear[] = WAGE_YEARS.flatMap((year) =>
  Array<WageYear>(toMonth(year.to) - toMonth(year.from) + 1).fill(year),
)
const LATEST = WAGE_YEARS[WAGE_YEARS.length - 1]!

/** The 缴费年度 of a month, or undefined where none is published. With `goesOn` the last one answers for later months. */
export function wageAt(month: Month, goesOn: boolean): WageYear | undefined {
  const year = BY_MONTH[month - FIRST_WAGE_MONTH]
  return year ?? (goesOn && month > FIRST_WAGE_MONTH ? LATEST : undefined)
}

/** The last month with a published average wage. */
export const LAST_WAGE_MONTH: Month = toMonth(LATEST.to)
