import {
  daysBetween,
  firstDayOf,
  lastDayOf,
  type DateId,
  type DayText,
  type Permit,
  type RenewalDate,
  type Renewal,
  type Step,
} from '@/engine'

/** What has happened, next to the dates of the plan. */
export type EventId = (typeof EVENTS)[number]
type OtherId = 'today' | keyof OwnDays | 'nextWindow' | 'nextExpires'

interface Day {
  day: DayText
}

/** One line of the timeline: a date of the plan, something that has happened, or another day. */
export type Point =
  | { kind: 'date'; id: DateId; date: RenewalDate }
  | { kind: 'event'; id: EventId; date: Day; open?: boolean }
  | { kind: 'other'; id: OtherId; date: Day }

const BEFORE = ['windowOpens', 'expires', 'lastContinuous', 'restartsFrom', 'day90'] as const
const MOVE = ['reportMove'] as const
const AFTER = ['earliestFiling', 'adviseFiling', 'filingCaution'] as const
export const EVENTS = [
  ...(['endorsedOn', 'pointsFiledOn', 'returnedOn', 'suppliedOn'] as const),
  ...(['verifiedOn', 'decidedOn'] as const),
]

export interface OwnDays {
  /** that a school named */
  neededBy?: DayText | undefined
  /** on which the way that was chosen gets there */
  reached?: DayText | undefined
  /** on which the papers must be verified, so that the decision is there by the school's day */
  verifyBy?: DayText | undefined
  /** from which the permit can be endorsed for the renewal before the school's day */
  renewsFrom?: DayText | undefined
}

/**
 * The timeline of a renewal on a day, earliest first, with today in its place: before the 签注 what the expiry brings,
 * then the days around the filing, then the decision and the next cycle; among them the days of one's own.
 */
export function timelinePoints(
  { phase, dates, next, steps, returnedOn }: Renewal,
  permit: Permit,
  on: DayText,
  own: OwnDays = {},
): Point[] {
  const ids = [...idsOf(phase), ...(isMoveOpen(steps) ? MOVE : [])]
  // On one day: what was done, then today, then what is due.
  const points: Point[] = [
    ...(ids.includes('windowOpens') ? [] : eventsOf(permit, on, returnedOn)),
    { id: 'today', kind: 'other', date: { day: on } },
    ...ids.flatMap((id): Point[] => {
      const date = dates[id]
      return date === undefined ? [] : [{ id, kind: 'date', date }]
    }),
  ]
  if (next !== undefined) {
    points.push(
      { id: 'nextWindow', kind: 'other', date: { day: next.windowOpens } },
      { id: 'nextExpires', kind: 'other', date: { day: next.expires } },
    )
  }
  for (const [id, day] of Object.entries(own) as [keyof OwnDays, DayText?][]) {
    // The plan may have that window itself.
    const isThere = id === 'renewsFrom' && points.some((point) => dayOf(point) === day)
    if (day !== undefined && day >= on && !isThere) {
      points.push({ id, kind: 'other', date: { day } })
    }
  }
  return points.sort((one, other) => compare(dayOf(one), dayOf(other)))
}

const OVERDUE: readonly string[] = ['lastContinuous', 'restartsFrom', 'day90']

/** The points of a timeline: those in sight, and what comes of being late, which is folded as long as nobody is. */
export function foldOverdue(points: readonly Point[], on: DayText): [Point[], Point[]] {
  const expires = points.find(({ id }) => id === 'expires')
  const isFolded = ({ id }: Point) =>
    OVERDUE.includes(id) && expires !== undefined && on <= dayOf(expires)
  return [points.filter((point) => !isFolded(point)), points.filter(isFolded)]
}

function idsOf(phase: Renewal['phase']): readonly DateId[] {
  if (phase === 'endorsed') return AFTER
  if (phase === 'filed') return ['decisionBy']
  return phase === 'decided' ? [] : BEFORE
}

/** A move is reported by its own term, whatever the rest has come to. */
const isMoveOpen = (steps: readonly Step[]): boolean =>
  steps.some(({ id, state }) => id === 'address' && state !== 'done')

/** @param returnedOn as long as what lacks is to be brought */
const eventsOf = (permit: Permit, on: DayText, returnedOn: DayText | undefined): Point[] =>
  EVENTS.flatMap((id): Point[] => {
    const day = permit[id]
    return day === undefined || day > on
      ? []
      : [
          {
            id,
            kind: 'event',
            date: { day },
            open: id === 'returnedOn' && returnedOn !== undefined,
          },
        ]
  })

/** The day at which a point stands: an open day to act on at its early end, which is safe, else at its latest. */
export const dayOf = ({ id, date }: Point): DayText =>
  (AFTER as readonly string[]).includes(id) ? firstDayOf(date) : lastDayOf(date)

/** What the days between two lines of the timeline take on the screen. */
interface Gap {
  /** in pixels */
  height: number
  /** too long to be drawn in proportion: folded, with a mark */
  folded: boolean
}

/** A pixel a day; beyond this many days they are folded. */
const MOST_DRAWN = 60
const FOLDED_HEIGHT = 40

/** @returns undefined between neighbours */
export function gapBefore(point: Point, previous: Point | undefined): Gap | undefined {
  if (previous === undefined) return undefined
  const days = daysBetween(dayOf(previous), dayOf(point))
  if (days > MOST_DRAWN) return { height: FOLDED_HEIGHT, folded: true }
  return days < 2 ? undefined : { height: days, folded: false }
}

const compare = (one: DayText, other: DayText): number => (one < other ? -1 : one > other ? 1 : 0)
