import { pointsAt, type PointTable } from '../policy'
import type { Prepared } from '../record'
import { type Day, type Month, monthOf } from '../time'
import { dayAhead, MONTHS_AHEAD } from './horizon'

/** A month as it is scored, and the rules of that day; undefined where they are not known. */
export interface MonthAhead {
  day: Day
  month: Month
  table?: PointTable | undefined
}

/** The month of a day, scored on the day itself, and those of the next ten years, each scored on its first day. */
export function monthsAhead(
  on: Day,
  { goesOn, strict }: Pick<Prepared, 'goesOn' | 'strict'>,
): MonthAhead[] {
  return Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => {
    const day = dayAhead(on, ahead)
    return { day, month: monthOf(day), table: pointsAt(day, goesOn, strict) }
  })
}
