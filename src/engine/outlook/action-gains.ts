import type { Prepared } from '../record'
import { type DayText, type MonthText, NO_DAY, readDay, writeMonth } from '../time'
import { horizonMonths } from './horizon-months'
import { optionOf } from './option'
import { pointSeriesOf, totalsOf } from './point-series'
import type { Action } from './types'

/** Points that are added from a month on. */
interface Gained {
  points: number
  month: MonthText
}

/** What one action alone adds to the total of the same month: at first, and at the most within ten years. */
export interface ActionGain {
  first: Gained
  most: Gained
}

/**
 * What each action adds if it is all that is done.
 * @param prepared what is open counts nothing
 * @param on `YYYY-MM-DD`, the day on which every action begins
 * @returns a function of actions; it gives undefined where one adds nothing alone, does not fit, or there is no total
 */
export function actionGains(
  prepared: Prepared,
  on: DayText,
): (action: Action) => ActionGain | undefined {
  const day = readDay(on) ?? NO_DAY
  const { counted } = prepared
  const months = horizonMonths(day, prepared)
  const series = pointSeriesOf(counted, months)
  const alone = totalsOf(series, [])
  return (action) => {
    const option = counted.deductions.serious ? undefined : optionOf(action, prepared, day)
    if (option === undefined) return undefined
    const { at } = totalsOf(series, [option])
    const gained = months
      .map(({ month }, ahead) => ({
        points: at(ahead) - alone.at(ahead),
        month: writeMonth(month),
      }))
      .filter(({ points }) => points > 0)
    const first = gained[0]
    return (
      first && {
        first,
        most: gained.reduce((one, each) => (each.points > one.points ? each : one)),
      }
    )
  }
}
