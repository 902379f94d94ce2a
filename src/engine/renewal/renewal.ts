import { type Day, daysBetween, type DayText, NO_DAY, readDay, writeDay } from '../time'
import { LATEST_RULES, listsOf, renewalRules, type RenewalLists, type StepEntry } from '../policy'
import type { MaterialCase } from '../scheme'
import { currentPermit, type Permit, type Situation } from '../situation'
import { askDay } from './ask-day'
import { hasTurned, maybeJustEndorsed, nextCycle, type Progress, progressOf } from './cycle'
import { datesOf, phaseOf, reportBy } from './dates'
import { casesOf, papersOf } from './papers'
import { papersAt, stepsAt } from './dwelling'
import { entriesOf, permitIsDue, stepsOf } from './steps'
import type { Paper, Renewal, RenewalDates } from './types'

/**
 * Everything about a renewal, or a first application, on a day: where it stands, its dates, its steps and its papers
 * (沪府规〔2022〕21号 articles 13–20, 国务院令第663号 article 10, conflicts 1–6 and 22–24).
 * @param on `YYYY-MM-DD`; for anything else there are steps and papers, but no dates
 * @returns without a permit's expiry: phase 'no-date', no dates but that of a move; steps and papers all the same. Where
 *   there is no permit yet, no steps and papers either
 */
export function renewal(situation: Situation, on: DayText): Renewal {
  const day = readDay(on)
  const today = day ?? NO_DAY
  const lists = listsFor(day)
  const cases = casesOf(situation)
  const { progress, ...cycle } = cycleOn(situation, on)
  const { movedOn } = situation
  const { entries, papers } = entriesAndPapers(
    situation,
    lists,
    cases,
    permitIsDue(progress, today),
  )
  const isMove = entries.some(({ id }) => id === 'address')
  const reportMove = isMove && movedOn && day ? reportBy(movedOn, day) : undefined
  const dates: RenewalDates = { ...cycle.dates, ...(reportMove && { reportMove }) }
  return {
    ...cycle,
    dates,
    steps: stepsOf(entries, papers, { situation, cases, progress, dates, on: today }),
    papers,
  }
}

/** The papers of a situation without a permit on a day, for those who ask for nothing else of `renewal`. */
export const papersFor = (situation: Situation, on: DayText): Paper[] =>
  entriesAndPapers(situation, listsFor(readDay(on)), casesOf(situation), false).papers

const listsFor = (day: Day | undefined): RenewalLists =>
  listsOf(day === undefined ? LATEST_RULES : renewalRules(day))

function entriesAndPapers(
  { kind, dwelling }: Situation,
  lists: RenewalLists,
  cases: readonly MaterialCase[],
  isDue: boolean,
): { entries: StepEntry[]; papers: Paper[] } {
  const entries = stepsAt(entriesOf(lists.steps, kind, cases, isDue), dwelling)
  const ids = entries.map(({ id }) => id)
  return { entries, papers: papersAt(papersOf(lists, cases, ids), dwelling) }
}

/** Where the cycle stands on a day, for those who ask for no steps and no papers. */
export function cycleOn(situation: Situation, on: DayText): Cycle {
  const day = readDay(on)
  const permit = day === undefined ? undefined : currentPermit(situation)
  return permit ? cycleOf(permit, situation.kind, day!) : NO_CYCLE
}

type Cycle = Omit<Renewal, 'steps' | 'papers'> & { progress: Progress | undefined }

/** What is known without a permit. */
const NO_CYCLE: Cycle = {
  progress: undefined,
  phase: 'no-date',
  daysLeft: undefined,
  daysWaited: undefined,
  returnedOn: undefined,
  suppliedOn: undefined,
  askOn: undefined,
  dates: {},
  next: undefined,
  turned: false,
  maybeJustEndorsed: false,
}

/** Where the cycle of a permit stands on a day. */
function cycleOf(permit: Permit, kind: Situation['kind'], today: Day): Cycle {
  const progress = progressOf(permit, kind, today)
  const next = nextCycle(permit, progress, today)
  const { expires, filed, returned, supplied, verified, decided } = progress
  // While papers lay with the person nobody examined them.
  const since = supplied ?? filed
  const isWaiting = since !== undefined && decided === undefined
  return {
    progress,
    phase: phaseOf(progress, today),
    daysLeft: daysBetween(today, expires),
    daysWaited: isWaiting ? daysBetween(since, today) : undefined,
    returnedOn: returned && writeDay(returned),
    suppliedOn: supplied && writeDay(supplied),
    askOn: isWaiting && verified === undefined ? askDay(since, today) : undefined,
    dates: datesOf(progress, kind === 'first', today),
    next,
    turned: hasTurned(next, progress, today),
    maybeJustEndorsed: kind !== 'first' && maybeJustEndorsed(permit, progress, today),
  }
}
