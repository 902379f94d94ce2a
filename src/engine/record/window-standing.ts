import type { WindowCount } from './windows'

const MONTHS = 12

/** How a window stands against what it needs; of all months, which need nothing, the full years that they make. */
export type WindowStanding =
  | { state: 'met' | 'open'; need: number }
  /** so many months are missing */
  | { state: 'short'; need: number; low: number; high: number }
  | { state: 'years'; low: number; high: number; next: number }

/** While bases are open the months lie between two ends: met by the lower one, short of it by the higher one. */
export function windowStanding({ need, low, high }: WindowCount): WindowStanding {
  if (need === null) {
    const years = Math.floor(low / MONTHS)
    return { state: 'years', low: years, high: Math.floor(high / MONTHS), next: years + 1 }
  }
  if (low >= need) return { state: 'met', need }
  return high < need
    ? { state: 'short', need, low: need - high, high: need - low }
    : { state: 'open', need }
}
