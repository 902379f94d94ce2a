import { renewalRules } from '../policy'
import { anniversary, daysBetween, type DayText, toDay, writeDay } from '../time'
import { DAYS_AHEAD } from './attention'
import { firstDayOf } from './ends'
import type { Renewal } from './types'

/** Until when first points run, applied for before the 签注 or after it: they end with the permit. */
export interface FirstChoice {
  ends: DayText
  opens: DayText
  /** expected, as long as the new permit is not printed */
  then: DayText
}

/**
 * Of a first application, where the 签注 is near enough to be waited for: no text says which comes first.
 * @param plan of a first application on the day
 */
export function firstChoice(
  { isAlone, phase, dates }: Pick<Renewal, 'isAlone' | 'phase' | 'dates'>,
  on: DayText,
): FirstChoice | undefined {
  if (isAlone || (phase !== 'too-early' && phase !== 'open')) return undefined
  const opens = firstDayOf(dates.windowOpens!)
  if (daysBetween(toDay(on), toDay(opens)) > DAYS_AHEAD) return undefined
  const ends = firstDayOf(dates.expires!)
  const { years } = renewalRules(toDay(on)).endorsement
  return { ends, opens, then: writeDay(anniversary(toDay(ends), years)) }
}
