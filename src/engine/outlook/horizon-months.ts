import { pointsAt, type PointTable } from '../policy'
import type { Prepared } from '../record'
import { type Day, type Month, monthOf } from '../time'
import { HORIZON_MONTHS, horizonDay } from './horizon'

/** A month as it is scored, and the rules of that day; undefined where they are not known. */
export interface HorizonMonth {
  day: Day
  month: Month
  table?: PointTable | undefined
}

/** The month of a day, scored on the day itself, and those of the next ten years, each scored on its first day. */
export function horizonMonths(
  on: Day,
  { goesOn, strict }: Pick<Prepared, 'goesOn' | 'strict'>,
): HorizonMonth[] {
  return Array.from({ length: HORIZON_MONTHS + 1 }, (_, ahead) => {
    const day = horizonDay(on, ahead)
    return { day, month: monthOf(day), table: pointsAt(day, goesOn, strict) }
  })
}
