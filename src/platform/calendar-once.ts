import { type Added, type CalendarEvent, startOf } from './calendar-event'

/** What became of several events at once. */
export type AddAll = (
  events: readonly CalendarEvent[],
  now?: number,
) => Promise<{ went: Added; events: readonly CalendarEvent[] }>

/** A double tap is over after this many milliseconds. */
const DOUBLE_TAP = 2000

/** Writes one event to a calendar. Times are milliseconds since 1970; may throw. */
type Send = (event: CalendarEvent, start: number, now: number) => Promise<Added>

/**
 * Makes a platform's way of writing safe: only what lies ahead is sent, an identical event is not sent
 * again while it is being added nor within two seconds after (its answer is given again), nothing is thrown.
 * `send` is called at once, so that a platform which asks for a tap still sees it.
 */
export function onceOnly(send: Send): (event: CalendarEvent, now?: number) => Promise<Added> {
  const recent = new Map<string, Promise<Added>>()

  async function attempt(...args: Parameters<Send>): Promise<Added> {
    try {
      return await send(...args)
    } catch {
      return 'refused'
    }
  }

  return (event, now = Date.now()) => {
    const start = startOf(event)
    if (start === undefined) return Promise.resolve('refused')
    if (!(start > now)) return Promise.resolve('past')

    const key = JSON.stringify([start, event.title, event.notes])
    const same = recent.get(key)
    if (same) return same
    const adding = attempt(event, start, now)
    recent.set(key, adding)
    // By a timer, not by the clock: the person may set that back.
    void adding.then(() => setTimeout(() => recent.delete(key), DOUBLE_TAP))
    return adding
  }
}
