import { pointsAt } from '../policy'
import { score, totalOrZero } from '../points'
import type { Prepared } from '../record'
import type { Situation } from '../situation'
import { anniversary, type DayText, type MonthText, toDay, writeDay } from '../time'
import { forecast } from './forecast'
import { YEARS_AHEAD } from './horizon'
import { lapseMonth } from './lapse'
import { reachedSince } from './reached-since'
import type { TotalChange } from './types'

/** A time at the threshold. Without `lost` it lasts as far as is looked ahead. */
export interface Stretch {
  from: DayText
  /** the first day on which the total is below again */
  lost?: DayText
}

/** When points are there to be filed with, and whether still on a day by which they must stand. */
export interface Ready {
  /** null where ten years do not bring them */
  reached: DayText | null
  held: boolean
}

/**
 * The times at the threshold, one after the other.
 * @param total that of the day
 * @param changes those of the days after it, as `forecast` gives them
 */
export function stretchesOf(
  on: DayText,
  total: number,
  changes: readonly TotalChange[],
  threshold: number,
): Stretch[] {
  const stretches: Stretch[] = total >= threshold ? [{ from: on }] : []
  let isAt = total >= threshold
  for (const { day, total: after } of changes) {
    const isNow = totalOrZero(after) >= threshold
    if (isNow && !isAt) stretches.push({ from: day })
    if (!isNow && isAt) stretches[stretches.length - 1]!.lost = day
    isAt = isNow
  }
  return stretches
}

/** The time at the threshold that a school's day is held against: the last that has begun by then, else the first. */
export function readyFor(stretches: readonly Stretch[], neededBy: DayText | undefined): Ready {
  // Stryker disable next-line ConditionalExpression: for the type only; nothing begins by a day that is not there
  const begun = stretches.filter(({ from }) => neededBy !== undefined && from <= neededBy)
  const stretch = begun[begun.length - 1] ?? stretches[0]
  if (stretch === undefined) return { reached: null, held: false }
  const { from, lost } = stretch
  return { reached: from, held: lost === undefined || neededBy === undefined || neededBy < lost }
}

/**
 * When the points are there if life goes on as it is recorded, for the day that a school named.
 * @param prepared with `assume: 'rules-and-wage-continue'`, of a profile that goes on (`goingOn`)
 * @param on today, `YYYY-MM-DD`
 * @returns undefined where there is no total on the day; `lapses`: the month from which one cannot apply any more
 */
export function pointsReady(
  prepared: Prepared,
  situation: Situation,
  on: DayText,
): (Ready & { lapses: MonthText | undefined }) | undefined {
  const total = score(prepared, on)
  if (total === null) return undefined
  // A day with a total has its rules.
  const table = pointsAt(toDay(on), prepared.goesOn, prepared.strict)!
  const end = writeDay(anniversary(toDay(on), YEARS_AHEAD))
  const stretches = stretchesOf(on, total, forecast(prepared, on, end), table.threshold)
  const ready = readyFor(stretches, situation.neededBy)
  return {
    ...ready,
    reached: ready.reached === on ? reachedSince(prepared, situation, on) : ready.reached,
    lapses: lapseMonth(prepared, on),
  }
}
