import { daysBetween, type DayText, NO_DAY, readDay } from '../time'
import { LATEST_RULES, renewalRules } from '../policy'
import { currentPermit, type Situation } from '../situation'
import { hasTurned, maybeJustEndorsed, nextCycle, progressOf } from './cycle'
import { datesOf, phaseOf } from './dates'
import { casesOf, papersOf } from './papers'
import { entriesOf, permitIsDue, stepsOf } from './steps'
import type { Renewal } from './types'

/**
 * Everything about a renewal, or a first application, on a day: where it stands, its dates, its steps and its papers
 * (沪府规〔2022〕21号 articles 13–20, 国务院令第663号 article 10, conflicts 1–6 and 22–24).
 * @param on `YYYY-MM-DD`; for anything else there are steps and papers, but no dates
 * @returns without a permit's expiry: phase 'no-date', no dates; steps and papers all the same. Where there is no permit
 *   yet, no steps and papers either
 */
export function renewal(situation: Situation, on: DayText): Renewal {
  const day = readDay(on)
  const { kind } = situation
  const permit = day === undefined ? undefined : currentPermit(situation)
  const today = day ?? NO_DAY
  const rules = day === undefined ? LATEST_RULES : renewalRules(day)
  const cases = casesOf(situation)
  const progress = permit && progressOf(permit, kind, today)
  const dates = progress === undefined ? {} : datesOf(progress, kind === 'first', today)
  const phase = progress === undefined ? 'no-date' : phaseOf(progress, today)
  const entries = entriesOf(rules.steps, kind, cases, permitIsDue(progress, today))
  const papers = papersOf(
    rules,
    cases,
    entries.map(({ id }) => id),
  )
  const next = permit && progress && nextCycle(permit, progress, today)
  return {
    phase,
    daysLeft: progress && daysBetween(today, progress.expires),
    dates,
    next,
    turned: progress !== undefined && hasTurned(next, progress, today),
    maybeJustEndorsed:
      permit !== undefined &&
      progress !== undefined &&
      kind !== 'first' &&
      maybeJustEndorsed(permit, progress, today),
    steps: stepsOf(entries, papers, { situation, cases, progress, dates, on: today }),
    papers,
  }
}
