import { hasSpans } from '../facts'
import { prepare } from '../record'
import { score, totalOrZero } from '../points'
import type { Profile } from '../profile'
import { monthText, without } from '../spans'
import { addMonths, type DayText, monthOf, type MonthText, toDay } from '../time'

/** A month that nobody wrote down: it counts because the record has no end. */
export interface AssumedMonth {
  month: MonthText
  /** what it adds to the total */
  adds: number
}

/**
 * The last month before a day, where it is taken to be paid because the record goes on without an end.
 * @param on `YYYY-MM-DD`
 * @returns undefined where the record says its own
 */
export function assumedMonth(profile: Profile, on: DayText): AssumedMonth | undefined {
  const { insurance } = profile.facts
  const month = monthText(addMonths(monthOf(toDay(on)), -1))
  if (
    !hasSpans(insurance) ||
    !insurance.spans.some(({ from, to }) => to === undefined && from <= month)
  ) {
    return undefined
  }
  const spans = without(insurance.spans, [{ from: month }])
  const less = { ...profile, facts: { ...profile.facts, insurance: { spans } } }
  const [now, before] = [profile, less].map((one) => totalOrZero(score(prepare(one), on)))
  return { month, adds: now! - before! }
}
