import { startOf } from './calendar-event'
import { type AddAll, onceOnly } from './calendar-once'
import { dropsFiles, offerFile } from './offer-file'

const offer = (text: string, name: string) =>
  offerFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name)

/**
 * Offers one event with an alarm at its start as a file for the calendar; 'added' says that the browser took
 * the file, not what the person did with it. Never throws. 'refused' is any failure, 'absent' WeChat's own
 * browser, which drops such files without a word, 'past' a start that is not ahead of `now`.
 * @param now milliseconds since 1970; the phone's clock unless given
 */
export const addToCalendar = onceOnly(async (event, start, now) => {
  if (dropsFiles()) return 'absent'
  // Apart, because only those who ask for a reminder need the library.
  const { calendarFile } = await import('./calendar-file')
  offer(calendarFile([{ event, start }], now), `jifenben-${event.day}.ics`)
  return 'added'
})

/** Offers all events that are still ahead as one file; answers as one does, with those that are in it. */
export const addAllToCalendar: AddAll | undefined = async (events, now = Date.now()) => {
  const ahead = events.flatMap((event) => {
    const start = startOf(event)
    return start !== undefined && start > now ? [{ event, start }] : []
  })
  if (ahead.length === 0) return { went: 'past', events: [] }
  if (dropsFiles()) return { went: 'absent', events: [] }
  try {
    const { calendarFile } = await import('./calendar-file')
    offer(calendarFile(ahead, now), 'jifenben.ics')
    return { went: 'added', events: ahead.map(({ event }) => event) }
  } catch {
    return { went: 'refused', events: [] }
  }
}
