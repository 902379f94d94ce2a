const EIGHT_HOURS = 8 * 60 * 60 * 1000
const FIRST = '2023-01-01'
const LAST = '2099-12-31'

/**
 * The civil day in Shanghai, `YYYY-MM-DD`, whatever zone the phone is set to: now + 8 h read in UTC fields
 * (Shanghai has had no summer time since 1991).
 * @param now milliseconds since 1970; the phone's clock unless given
 */
export function todayInShanghai(now: number = Date.now()): string {
  return new Date(now + EIGHT_HOURS).toISOString().slice(0, 10)
}

/**
 * Whether a day can be today. A phone whose clock stands at 1970 or in 2100 is wrong, and the page asks for the day.
 * @param day `YYYY-MM-DD`
 */
export function isPlausible(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= FIRST && day <= LAST
}
