import {
  addDays,
  type DayText,
  isOneTrip,
  lastWorkingDay,
  type RenewalDate,
  type Renewal,
  type Situation,
  firstDayOf,
} from '@/engine'
import { BEFORE, calendarWords, type Doubt, type ReminderId, reminderWords } from '@/text/renewal'
import { filingWaits, verifyBy } from '../../shared/filing-waits'

/** One reminder that a person can choose. */
export interface Offer {
  /** for this reminder on this day: a day that moves is offered anew */
  key: string
  day: DayText
  name: string
  remark?: string | undefined
  /** what goes into the calendar */
  title: string
  notes: string
  state: 'offered' | 'past' | 'added'
}

/** A reminder on a day of the person's own choice. */
export function ownOffer(day: DayText, added: readonly string[]): Offer {
  const id = 'ask-progress'
  const key = `${id}-${day}`
  const state = added.includes(key) ? 'added' : 'offered'
  return { key, day, state, ...reminderWords({ id, day }), ...calendarWords({ id, day }) }
}

type Candidate = readonly [id: ReminderId, day: DayText, doubt?: Doubt]

/** Those of a move, and those of the permit that say as much: in good time, and for the last time. */
const PAIRS: readonly [move: readonly ReminderId[], permit: readonly ReminderId[]][] = [
  [
    ['move-ahead', 'move-soon'],
    ['window-opens', 'school-window', 'week-before'],
  ],
  [
    ['report-move', 'move-working-day'],
    ['day-before', 'expiry-working-day'],
  ],
]

/**
 * The reminders of a plan in the order of their days; for one trip there is one a day.
 * @param situation the one that the plan was worked out for
 * @param today the real day, whatever day the plan was worked out for: a calendar rings in the real world
 * @param added keys of those that were added from this phone
 */
export function offersOf(
  plan: Renewal,
  situation: Situation,
  today: DayText,
  added: readonly string[],
): Offer[] {
  const all = candidatesOf(plan, situation, today, added)
  const isOnce = isOneTrip(plan)
  const meets = (id: ReminderId, on: DayText, own: 0 | 1) =>
    isOnce &&
    PAIRS.some(
      (pair) =>
        pair[own].includes(id) &&
        all.some(([other, day]) => day === on && pair[own === 0 ? 1 : 0].includes(other)),
    )
  return all
    .filter(([id, day]) => !meets(id, day, 0))
    .map(([id, day, doubt]) => {
      const key = `${id}-${day}`
      const state = day < today ? 'past' : added.includes(key) ? 'added' : 'offered'
      const withAddress = meets(id, day, 1)
      const reminded = { id, day, doubt, withAddress }
      return { key, day, state, ...reminderWords(reminded), ...calendarWords(reminded) }
    })
}

function candidatesOf(
  plan: Renewal,
  situation: Situation,
  today: DayText,
  added: readonly string[],
): Candidate[] {
  const bySchool = school(plan, situation, today, added)
  // The day on which the permit can be endorsed is said once, with what it is for.
  const isJoined = (id: ReminderId, day: DayText) =>
    (id === 'window-opens' || id === 'next-window') &&
    bySchool.some(([own, on]) => own === 'school-window' && on === day)
  return [
    ...move(plan, today),
    ...result(plan),
    ...cycleOf(plan, situation.kind, today).filter(([id, day]) => !isJoined(id, day)),
    ...bySchool,
  ].sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0))
}

/**
 * What is to be done or asked for the school's day, until it is decided on. In good time before the last day on which the
 * papers can be verified; not before the permit can be endorsed for it. With that gone, that last day; and soon, as long
 * as nothing is filed.
 */
function school(
  plan: Renewal,
  situation: Situation,
  today: DayText,
  added: readonly string[],
): Candidate[] {
  const { neededBy, kind } = situation
  if (neededBy === undefined) return []
  const { found } = filingWaits(situation, today)
  const last = verifyBy(found)
  const soon: Candidate[] =
    plan.school?.verifyBy === undefined ? [] : [asking('file-soon', soonOf(today, added))]
  if (last === undefined) {
    const ahead = addDays(neededBy, -BEFORE['school-ahead'])
    return ahead < today ? soon : [['school-ahead', ahead]]
  }
  const ahead = lastWorkingDay(addDays(last, -BEFORE['verify-ahead'])).day
  const opens = opensOf(plan, kind, found)
  if (opens !== undefined && opens >= today && opens >= ahead) {
    return [['school-window', opens, found?.renews && 'expected']]
  }
  if (ahead >= today) return [asking('verify-ahead', ahead)]
  const { day } = lastWorkingDay(last)
  return day < today ? soon : [...soon, asking('verify-last', day)]
}

/** The first day of the 签注 after which the points of the school's day are filed. */
const opensOf = (
  { phase, dates }: Renewal,
  kind: Situation['kind'],
  found: ReturnType<typeof filingWaits>['found'],
): DayText | undefined =>
  found?.renews?.opens ??
  (phase === 'too-early' && kind !== 'first' && dates.windowOpens
    ? firstDayOf(dates.windowOpens)
    : undefined)

/** The next working day; one that is in the calendar stays until it has rung. */
const soonOf = (today: DayText, added: readonly string[]): DayText =>
  added.find((key) => key.startsWith('file-soon-') && key.slice(-10) >= today)?.slice(-10) ??
  workingDayAfter(today)

/** Until when a move is to be reported, as long as it is not. */
function move({ steps, dates: { reportMove } }: Renewal, today: DayText): Candidate[] {
  const isOpen = steps.some(({ id, state }) => id === 'address' && state !== 'done')
  if (!isOpen || reportMove === undefined) return []
  const end = firstDayOf(reportMove)
  const final = onLast('report-move', 'move-working-day', end, today)
  const before = (['move-ahead', 'move-soon'] as const).map(
    (id) => [id, addDays(end, -BEFORE[id])] as const,
  )
  return [...before.filter(([, day]) => today <= day && day < final[1]), final]
}

function cycleOf(plan: Renewal, kind: Situation['kind'], today: DayText): Candidate[] {
  const { windowOpens, expires, lastContinuous } = plan.dates
  if (windowOpens === undefined || expires === undefined || lastContinuous === undefined) return []
  if (isEndorsed(plan, kind)) return [...filing(plan, today), ...nextCycle(plan)]
  const end = firstDayOf(expires)
  // Late: what came before the expiry is of no use any more.
  if (end < today) return late(firstDayOf(lastContinuous), today)
  const week = addDays(end, -BEFORE['week-before'])
  const final: Candidate = isWorked(end, today)
    ? ['day-before', addDays(end, -BEFORE['day-before'])]
    : onLast('day-before', 'expiry-working-day', end, today)
  return [
    ['window-opens', firstDayOf(windowOpens)],
    ...(week < final[1] ? [['week-before', week] as const] : []),
    final,
  ]
}

/** Whether a last day can be reminded of as it is: a working day, or the working day before has gone. */
function isWorked(day: DayText, today: DayText): boolean {
  const last = lastWorkingDay(day)
  return last.day === day || last.day < today
}

/** On the last day, or on the working day before it where it is none. */
function onLast(id: ReminderId, before: ReminderId, end: DayText, today: DayText): Candidate {
  const { day, open } = lastWorkingDay(end)
  const doubt = open ? 'holidays-open' : undefined
  return isWorked(end, today) ? [id, end, doubt] : [before, day, doubt]
}

function late(last: DayText, today: DayText): Candidate[] {
  const week = addDays(last, -BEFORE['late-7'])
  return [
    ...(week < today ? [] : [['late-7', week] as const]),
    onLast('last-continuous', 'continuous-working-day', last, today),
  ]
}

/** A first application is filed, and decided, without a 签注; its next cycle ends with the permit as it is. */
const isEndorsed = ({ phase, next, dates }: Renewal, kind: Situation['kind']): boolean =>
  (next !== undefined && !(dates.expires && next.expires === firstDayOf(dates.expires))) ||
  phase === 'endorsed' ||
  (kind !== 'first' && (phase === 'filed' || phase === 'decided'))

function filing({ phase, dates }: Renewal, today: DayText): Candidate[] {
  const { earliestFiling, adviseFiling, filingCaution } = dates
  if (phase !== 'endorsed' || !earliestFiling || !adviseFiling || !filingCaution) return []
  return [
    ['earliest-filing', firstDayOf(earliestFiling), statusOf(earliestFiling)],
    ['advise-filing', firstDayOf(adviseFiling), statusOf(adviseFiling)],
    asking('ask-hr', workingDayAfter(latest(adviseFiling))),
    onLast('filing-caution', 'caution-working-day', firstDayOf(filingCaution), today),
  ]
}

/** Filed, one asks now and then; 审核属实, after the last day of the decision. */
function result({ phase, askOn, dates: { decisionBy } }: Renewal): Candidate[] {
  if (askOn !== undefined) return [asking('ask-progress', askOn)]
  if (phase !== 'filed' || decisionBy === undefined) return []
  return [asking('ask-result', workingDayAfter(latest(decisionBy)))]
}

/** Of a year that is not published even a working day may be a holiday, and nobody there to ask. */
const asking = (id: ReminderId, day: DayText): Candidate => [
  id,
  day,
  lastWorkingDay(day).open ? 'maybe-closed' : undefined,
]

/** The next working day; of a year that is not published, the next that is no weekend. */
function workingDayAfter(day: DayText): DayText {
  const next = addDays(day, 1)
  return lastWorkingDay(next).day === next ? next : workingDayAfter(next)
}

const statusOf = (date: RenewalDate): Doubt | undefined =>
  'status' in date ? date.status : undefined

const nextCycle = ({ next }: Renewal): Candidate[] =>
  next === undefined
    ? []
    : [['next-window', next.windowOpens, next.expected ? 'expected' : undefined]]

/** The later bound of an open date is no promise: whoever comes early can come again. */
const latest = (date: RenewalDate): DayText => ('day' in date ? date.day : date.to)
