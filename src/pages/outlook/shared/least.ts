import { type DayText, forecast, totalOrZero, type TotalChange } from '@/engine'

import { outlookAxis } from './chart/axis'
import type { OutlookContext } from './context'

/** A total, and the first day on which it is there. */
interface Low {
  day: DayText
  total: number
}

/** The lowest total from a day on, and since when; that of the day itself where none is below it. */
export function leastFrom(
  from: DayText,
  start: number,
  changes: readonly Pick<TotalChange, 'day' | 'total'>[],
): Low {
  const before = changes.filter(({ day }) => day <= from)
  const first = totalOrZero(before[before.length - 1]?.total ?? start)
  return changes.reduce<Low>(
    (least, { day, total }) =>
      day > from && totalOrZero(total) < least.total ? { day, total: totalOrZero(total) } : least,
    { day: from, total: first },
  )
}

/**
 * The lowest total of the ten years to come if nothing is done; undefined where none is below that of the day, or
 * where it is below the threshold for some days, which ways by whole months do not tell.
 */
export function leastAhead({ day, now, prepared, table }: OutlookContext): Low | undefined {
  const start = totalOrZero(now.total)
  const least = leastFrom(day, start, forecast(prepared, day, outlookAxis(day).to))
  return least.total < start && least.total >= table.threshold ? least : undefined
}
