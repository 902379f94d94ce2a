import {
  daysBetween,
  lastDayOf,
  type DateId,
  type DayText,
  type Permit,
  type Renewal,
} from '@/engine'
import { type EventId, EVENTS } from './timeline-points'

/** A stretch of days that is going on: from what, to what, and how much of it is over. */
export interface Running {
  from: DateId | EventId
  /** absent: no text says when it ends */
  to?: DateId
  /** days since it began */
  gone: number
  /** days in all, the most that it may be; absent without an end */
  total?: number
  /** the end hangs on holidays that are not published */
  open?: true
}

/** What is going on in a renewal on a day; undefined where nothing has begun, or all of it is over. */
export function runningOf(
  { phase, dates, turned, returnedOn, suppliedOn }: Omit<Renewal, 'steps' | 'papers'>,
  permit: Permit,
  on: DayText,
): Running | undefined {
  const run = (from: DateId | EventId, to?: DateId): Running | undefined => {
    const start = isEvent(from) ? permit[from] : dates[from] && lastDayOf(dates[from])
    if (start === undefined) return undefined
    const gone = daysBetween(start, on)
    const end = to && dates[to]
    if (end === undefined) return { from, gone }
    const last = lastDayOf(end)
    const isOpen = 'to' in end && last === end.to
    return { from, to, gone, total: daysBetween(start, last), ...(isOpen && { open: true }) }
  }
  // What came back is not looked at by anybody until it is brought again.
  if (turned || returnedOn !== undefined) return undefined
  switch (phase) {
    case 'open':
      return run('windowOpens', 'expires')
    case 'late-continuous':
      return run('expires', 'lastContinuous')
    case 'endorsed': {
      const next = AFTER.find((id) => dates[id] !== undefined && on <= lastDayOf(dates[id]))
      return next && run('endorsedOn', next)
    }
    case 'filed':
      if (dates.decisionBy !== undefined) return run('verifiedOn', 'decisionBy')
      return run(suppliedOn === undefined ? 'pointsFiledOn' : 'suppliedOn')
    default:
      return undefined
  }
}

const AFTER = ['earliestFiling', 'filingCaution'] as const

const isEvent = (id: string): id is EventId => (EVENTS as readonly string[]).includes(id)
