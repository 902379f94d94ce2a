import type { Prepared } from '../record'
import { type Day, type DayText, monthOf, type MonthText, NO_DAY, readDay, toMonth } from '../time'
import { type Candidate, isNearer, lastMonthFor, mayBeNearer, paretoFrontOf } from './pareto-front'
import { horizonMonths } from './horizon-months'
import { type Option, optionOf } from './option'
import { type OutlookContext, planOf } from './plan'
import { countSets, MOST, setsOf } from './sets'
import { pointSeriesOf, type PointSeriesSet, totalsOf } from './point-series'
import type { Action, Plan, SearchOutcome, SearchStep } from './types'

/**
 * The ways to the threshold that no other way beats in number of changes, months to wait and effort: all of them, of at most
 * three actions, one of a group, within ten years. Nothing done is a way too where time alone brings it; who is at the
 * threshold already gets that one way. Ways that come to the same in all three stay side by side.
 * @param prepared with insurance as spans; past the rules that are known only where it goes on
 * @param on `YYYY-MM-DD`, the day on which every action begins
 * @returns plans as soon as they are known to stand, those with fewer changes first; none where a record bars any total
 */
export function* waysTo120(
  prepared: Prepared,
  on: DayText,
  actions: readonly Action[],
): Generator<Plan, void> {
  for (const { plans } of searchWays(prepared, on, actions)) yield* plans
}

/**
 * The same search in small steps, so that whoever shows it can stop between any two of them; each says how far it is.
 * @param notBefore months before this one are not looked at: what keeps the threshold where it is lost, or brings it back
 * @returns the nearest that there is where no way reaches the threshold, and how many totals were worked out
 */
export function* searchWays(
  prepared: Prepared,
  on: DayText,
  actions: readonly Action[],
  notBefore?: MonthText,
): Generator<SearchStep, SearchOutcome> {
  const start = startOf(prepared, on)
  if (start === undefined) return { nearest: null, evaluations: 0 }
  const { day, threshold, context } = start
  const { series } = context
  const options: Option[] = []
  for (const option of optionsOf(actions, prepared, day)) {
    options.push(option)
    series.gain(option)
    yield { done: 0, of: 1, plans: [] }
  }
  const search = searchOf(start, notBefore)
  const of = countSets(options)
  let done = 0
  for (let changes = 0; changes <= MOST; changes += 1) {
    const before = search.paretoFront.length
    for (const set of setsOf(options, changes)) {
      tryOut(search, set)
      done += 1
      yield { done, of, plans: [] }
    }
    search.paretoFront = paretoFrontOf(search.paretoFront)
    for (const found of search.paretoFront.slice(before)) {
      yield { done, of, plans: [planOf(found, context, threshold)] }
    }
  }
  const { paretoFront, nearest, evaluations } = search
  const isNone = paretoFront.length === 0 && nearest !== undefined
  return {
    nearest: isNone ? planOf(nearest, context, nearest.total) : null,
    evaluations,
  }
}

/**
 * What exactly such and such actions come to, all of them done: the first month at the threshold, or the nearest to it that
 * there is. What several sets have in common is worked out once.
 * @param on `YYYY-MM-DD`, the day on which every action begins
 * @returns a function of actions; it gives undefined where one of them does not fit, or there is no total
 */
export function follower(
  prepared: Prepared,
  on: DayText,
): (actions: readonly Action[], notBefore?: MonthText) => Plan | undefined {
  const start = startOf(prepared, on)
  return (actions, notBefore) => {
    if (start === undefined) return undefined
    const options = [...optionsOf(actions, prepared, start.day)]
    if (options.length < actions.length) return undefined
    const search = searchOf(start, notBefore)
    tryOut(search, options)
    const [found = search.nearest] = search.paretoFront
    return found && planOf(found, start.context, Math.min(start.threshold, found.total))
  }
}

/** What a search begins with. */
interface Start {
  day: Day
  threshold: number
  context: OutlookContext
}

/** Undefined where there is no total: `on` is no day, its rules are not known, or a record bars any. */
function startOf(prepared: Prepared, on: DayText): Start | undefined {
  const { counted } = prepared
  const day = readDay(on) ?? NO_DAY
  const months = horizonMonths(day, prepared)
  const threshold = months[0]!.table?.threshold
  if (threshold === undefined || counted.deductions.serious) return undefined
  return {
    day,
    threshold,
    context: { series: pointSeriesOf(counted, months), facts: counted, months },
  }
}

const searchOf = (
  { day, threshold, context: { series } }: Start,
  notBefore?: MonthText,
): Search => ({
  series,
  threshold,
  earliest: notBefore === undefined ? 0 : toMonth(notBefore) - monthOf(day),
  paretoFront: [],
  nearest: undefined,
  evaluations: 0,
})

interface Search {
  series: PointSeriesSet
  threshold: number
  /** the first month ahead that is looked at */
  earliest: number
  paretoFront: Candidate[]
  /** the highest total as long as nothing reaches the threshold */
  nearest: Candidate | undefined
  evaluations: number
}

/** The actions that fit, each once. */
function* optionsOf(
  actions: readonly Action[],
  prepared: Prepared,
  day: Day,
): Generator<Option, void> {
  const seen = new Set<string>()
  for (const action of actions) {
    if (seen.has(action.id)) continue
    seen.add(action.id)
    const option = optionOf(action, prepared, day)
    if (option !== undefined) yield option
  }
}

/**
 * Looks for the first month in which a set reaches the threshold and is not beaten: from the month in which all of it is done
 * (before that a smaller set does as much) to the last in which no way found so far beats it.
 */
function tryOut(search: Search, options: readonly Option[]): void {
  const { series, threshold, earliest, paretoFront } = search
  const { at, peak } = totalsOf(series, options)
  const changes = options.length
  const effort = options.reduce((sum, { action }) => sum + action.effort, 0)
  const last = lastMonthFor(paretoFront, changes, effort)
  if (peak < threshold && (paretoFront.length > 0 || !mayBeNearer(peak, changes, search.nearest)))
    return
  for (
    let ahead = Math.max(earliest, ...options.map(({ from }) => from));
    ahead <= last;
    ahead += 1
  ) {
    const total = at(ahead)
    search.evaluations += 1
    const found: Candidate = { options, changes, effort, ahead, total }
    if (total >= threshold) {
      paretoFront.push(found)
      return
    }
    if (isNearer(found, search.nearest)) search.nearest = found
  }
}
