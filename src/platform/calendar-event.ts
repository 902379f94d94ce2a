import { todayInShanghai } from './clock'

/** One reminder for the phone's own calendar. */
export interface CalendarEvent {
  title: string
  /** Civil day in Shanghai, `YYYY-MM-DD`. */
  day: string
  /** Whole hour in Shanghai, 0 to 23; 9 unless given. */
  hour?: number
  notes: string
}

/**
 * What became of it: written (in a browser: its file was offered), refused by the person or the platform,
 * not possible on this platform, or not tried because its start is over.
 */
export type Added = 'added' | 'refused' | 'absent' | 'past'

const MORNING = 9
const HOURS_AHEAD_OF_UTC = 8

/**
 * When an event starts, in milliseconds since 1970, whatever zone the phone is set to.
 * Undefined when its day or hour does not exist.
 */
export function startOf({ day, hour = MORNING }: CalendarEvent): number | undefined {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  const start = Date.UTC(year, month - 1, date, hour - HOURS_AHEAD_OF_UTC)
  // Date.UTC takes 30 February for 2 March.
  return Number.isFinite(start) && todayInShanghai(start) === day ? start : undefined
}
