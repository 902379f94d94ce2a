const HOUR = 60 * 60 * 1000
const EIGHT_HOURS = 8 * HOUR
const DAY = 24 * HOUR
/** The last day that is written in ten characters begins here. */
const LAST_WRITTEN = 253_402_214_400_000
const FIRST = '2023-01-01'
const LAST = '2099-12-31'

/**
 * The civil day in Shanghai, `YYYY-MM-DD`, whatever zone the phone is set to: now + 8 h read in UTC fields
 * (Shanghai has had no summer time since 1991). A clock that no day can be read from shows the first or the last that can.
 * @param now milliseconds since 1970; the phone's clock unless given
 */
export function todayInShanghai(now: number = Date.now()): string {
  const civil = Math.min(Math.max(now + EIGHT_HOURS, 0), LAST_WRITTEN)
  return new Date(civil).toISOString().slice(0, 10)
}

const waiting = new Set<() => void>()
let isWaiting = false

/** A second later than the day begins, for a timer that runs a little fast beside the clock. */
function wait(): void {
  const left = DAY - ((Date.now() + EIGHT_HOURS) % DAY)
  setTimeout(() => {
    wait()
    waiting.forEach((call) => call())
  }, left + 1000)
}

/**
 * Calls whenever a day begins in Shanghai, all in one go, while the app is in front: a phone lets no timer run behind.
 * @returns stops it
 */
export function onMidnight(call: () => void): () => void {
  waiting.add(call)
  if (!isWaiting) wait()
  isWaiting = true
  return () => waiting.delete(call)
}

/**
 * Whether a day can be today. A phone whose clock stands at 1970 or in 2100 is wrong, and the page asks for the day.
 * @param day `YYYY-MM-DD`
 */
export function isPlausible(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= FIRST && day <= LAST
}
