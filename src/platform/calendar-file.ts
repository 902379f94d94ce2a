import ical, { ICalAlarmType } from 'ical-generator'
import type { CalendarEvent } from './calendar-event'

/** How long an event lasts, in milliseconds: a file of the web's needs an end, WeChat's calendar does not. */
const HALF_HOUR = 30 * 60 * 1000

/** The same for the same event, so that a calendar which gets it twice keeps one. */
function uid(start: number, title: string): string {
  const letters = Array.from(title, (letter) => letter.codePointAt(0)?.toString(36))
  return `${start}-${letters.join('-')}@jifenben`
}

/** An event with its start, in milliseconds since 1970. */
export interface Timed {
  event: CalendarEvent
  start: number
}

/**
 * Events as an iCalendar file (RFC 5545), each with an alarm at its start.
 * @param now milliseconds since 1970
 */
export function calendarFile(events: readonly Timed[], now: number): string {
  const calendar = ical({ prodId: { company: 'jifenben', product: 'renewal', language: 'ZH' } })
  for (const {
    event: { title, notes },
    start,
  } of events) {
    calendar.createEvent({
      id: uid(start, title),
      stamp: new Date(now),
      start: new Date(start),
      end: new Date(start + HALF_HOUR),
      summary: title,
      description: notes,
      alarms: [{ type: ICalAlarmType.display, trigger: 0 }],
    })
  }
  // The library leaves the last line open.
  return `${calendar.toString()}\r\n`
}
