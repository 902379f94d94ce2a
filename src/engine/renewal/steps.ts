import type { StepEntry } from '../policy'
import type { MaterialCase, PaperId, StepId } from '../scheme'
import { type Situation, windowOpens } from '../situation'
import { type Day, daysBetween, type DayText, toDay, writeDay } from '../time'
import type { Progress } from './cycle'
import { firstDayOf, lastDayOf } from './ends'
import { lastWorkingDay } from './last-working-day'
import type { Paper, RenewalDate, RenewalDates, Step } from './types'

/** The steps of a situation in the order in which they are done. */
export function entriesOf(
  steps: readonly StepEntry[],
  kind: Situation['kind'],
  cases: readonly MaterialCase[],
  permitIsDue: boolean,
): StepEntry[] {
  return steps.filter(
    ({ kinds, onlyWith, whenDue }) =>
      kinds.includes(kind ?? 'renewal') &&
      (onlyWith === undefined || onlyWith.some((one) => cases.includes(one))) &&
      (kind !== 'first' || whenDue !== true || permitIsDue),
  )
}

/** What the states of the steps are worked out from; without a permit there is no progress. */
export interface Standing {
  situation: Situation
  cases: readonly MaterialCase[]
  progress: Progress | undefined
  dates: RenewalDates
  on: Day
}

/** The steps with their state on a day: done, ready, or waiting for other steps or for a day. */
export function stepsOf(
  entries: readonly StepEntry[],
  papers: readonly Paper[],
  standing: Standing,
): Step[] {
  const ids = entries.map(({ id }) => id)
  const dated = new Map(entries.map(({ id }) => [id, doneOn(id, standing)] as const))
  const isOptional = (entry: StepEntry): boolean =>
    entry.optional === true ||
    (entry.optionalUnchanged === true && standing.cases.includes('unchanged'))
  const optional = new Set(entries.filter(isOptional).map(({ id }) => id))
  const proven = provenOf(entries, dated, standing.situation.kind)
  const papersFor = new Map(ids.map((id) => [id, [] as PaperId[]] as const))
  for (const { id, steps } of papers) for (const step of steps) papersFor.get(step)!.push(id)
  const isDone = (id: StepId): boolean => dated.get(id) !== undefined || proven.has(id)

  return entries.map((entry) => {
    const after = entry.after.filter((id) => ids.includes(id))
    const done = isDone(entry.id)
    // Ticked off, a step waits for nothing, whatever is said of those before it.
    const waitsFor = after.filter(
      (id) => !done && !isDone(id) && (optional.has(entry.id) || !optional.has(id)),
    )
    const { notBefore, due } = datesFor(entry.id, standing)
    const day = dated.get(entry.id)
    const waits =
      waitsFor.length > 0 || (notBefore !== undefined && isAhead(notBefore, standing.on))
    return {
      id: entry.id,
      actor: entry.actor,
      where: entry.where,
      clauses: entry.clauses,
      sources: entry.sources,
      after,
      optional: optional.has(entry.id),
      state: done ? 'done' : waits ? 'waits' : 'ready',
      waitsFor,
      notBefore,
      due: done ? undefined : due,
      dueAtWork: done ? undefined : workingDayFor(due, standing.on),
      daysOver: done ? undefined : daysOver(entry.id, standing),
      doneOn: day === undefined ? undefined : writeDay(day),
      papers: papersFor.get(entry.id)!,
    }
  })
}

/**
 * The steps that lie before one that is done. Only a date on the permit shows that; a tick speaks for its own step. The
 * entries stand in the order in which they are done, so the last is looked at first.
 */
function provenOf(
  entries: readonly StepEntry[],
  dated: ReadonlyMap<StepId, Day | undefined>,
  kind: Situation['kind'],
): Set<StepId> {
  const proven = new Set<StepId>()
  for (const { id, after } of [...entries].reverse()) {
    const isDated = permitField(id, kind) !== undefined && dated.get(id) !== undefined
    if (isDated || proven.has(id)) for (const before of after) proven.add(before)
  }
  return proven
}

/** The date of the permit that says when a step was done; the other steps are ticked off in `stepsDone`. */
export function permitField(
  id: StepId,
  kind: Situation['kind'],
): 'endorsedOn' | 'pointsFiledOn' | 'verifiedOn' | 'decidedOn' | undefined {
  if (id === 'endorse') return 'endorsedOn'
  if (id === (kind === 'first' ? 'counter' : 'submit')) return 'pointsFiledOn'
  if (id === 'verification') return 'verifiedOn'
  return id === 'decision' ? 'decidedOn' : undefined
}

/** The day a step was done, as far as it counts in this cycle and is not of the future. */
function doneOn(id: StepId, { situation, progress, on }: Standing): Day | undefined {
  const field = permitField(id, situation.kind)
  return field === undefined ? ticked(id, situation, on) : progress?.[PROGRESS[field]]
}

const PROGRESS = {
  endorsedOn: 'endorsed',
  pointsFiledOn: 'filed',
  verifiedOn: 'verified',
  decidedOn: 'decided',
} as const

function ticked(id: StepId, { stepsDone }: Situation, on: Day): Day | undefined {
  const text = stepsDone?.[id]
  if (text === undefined || toDay(text) > on) return undefined
  return toDay(text)
}

/** From when, and until when, a step is to be done. A day that has gone is no term: the next one is, if there is any. */
function datesFor(
  id: StepId,
  { dates, on }: Standing,
): { notBefore?: RenewalDate; due?: RenewalDate } {
  const ahead = (term: RenewalDate | undefined) =>
    term === undefined || toDay(lastDayOf(term)) < on ? undefined : term
  // What is advised is early enough at its early end, and no advice after it.
  const advised = dates.adviseFiling
  const filing =
    advised !== undefined && toDay(firstDayOf(advised)) >= on ? advised : ahead(dates.filingCaution)
  switch (id) {
    case 'endorse':
      // Late, it is due at once: day 60 is a line for the years of residence, not a term to wait for.
      return { notBefore: dates.windowOpens, due: ahead(dates.expires) }
    case 'refresh':
      return { notBefore: dates.earliestFiling, due: filing }
    case 'employer-code':
    case 'employer-login':
    case 'details':
    case 'hand-over':
    case 'submit':
      return { due: filing }
    case 'address':
      return { due: ahead(dates.reportMove) }
    case 'decision':
      return { due: ahead(dates.decisionBy) }
    default:
      return {}
  }
}

/** A move is reported after its term, too. */
function daysOver(id: StepId, { dates: { reportMove }, on }: Standing): number | undefined {
  if (id !== 'address' || reportMove === undefined) return undefined
  const days = daysBetween(toDay(lastDayOf(reportMove)), on)
  return days > 0 ? days : undefined
}

/** The working day before a last day that is none, as long as it has not gone. */
export function workingDayFor(due: RenewalDate | undefined, on: Day): DayText | undefined {
  if (due === undefined || !('day' in due)) return undefined
  const { day } = lastWorkingDay(due.day)
  return day !== due.day && toDay(day) >= on ? day : undefined
}

/** At the earliest end of an open date it may be tried already. */
const isAhead = (date: RenewalDate, on: Day): boolean => toDay(firstDayOf(date)) > on

/** Whether a first application also has to see to its permit: the window is open, or it is late. */
export const permitIsDue = (progress: Progress | undefined, on: Day): boolean =>
  progress !== undefined && on >= windowOpens(progress.expires, on)
