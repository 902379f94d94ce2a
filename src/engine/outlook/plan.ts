import { RULES, sum } from '../points'
import type { RuleId } from '../scheme'
import type { Completion } from '../record'
import { writeDay, writeMonth } from '../time'
import { candidateDays } from './candidate-days'
import { causes, type Lines, linesOn } from './causes'
import type { Candidate } from './pareto-front'
import type { HorizonMonth } from './horizon-months'
import { factsAt } from './option'
import { holdsFrom } from './threshold-reached'
import { type PointSeriesSet, totalsOf } from './point-series'
import type { Plan } from './types'

/** What a plan is written down from: the person's tracks, facts and months. */
export interface OutlookContext {
  series: PointSeriesSet
  facts: Completion
  months: readonly HorizonMonth[]
}

/** Writes down what was found: until when it holds, why it ends, and what would break it. `threshold`: what it has to hold. */
export function planOf(
  { options, ahead, effort, total }: Candidate,
  { series, facts, months }: OutlookContext,
  threshold: number,
): Plan {
  const { at } = totalsOf(series, options)
  const last = holdsFrom(at, threshold, ahead)
  // From the month of the plan on, all of it is done.
  const done = factsAt(facts, options, ahead)
  const { day, month, table } = months[ahead]!
  return {
    actions: options.map(({ action }) => action.id),
    month: writeMonth(month),
    months: ahead,
    effort,
    hardest: Math.max(0, ...options.map(({ action }) => action.effort)),
    total,
    // A month with a total has its rules.
    breaksIf: breakers(linesOn(done, table!, day), total - threshold),
    ...(last === 'beyond'
      ? { holdsUntil: last, endsBy: [] }
      : {
          holdsUntil: writeMonth(months[last]!.month),
          ...endOf(done, months[last]!, months[last + 1]!, threshold),
          ...againAfter(last, months, (when) => at(when) >= threshold),
        }),
  }
}

/** The lines that count for more than what there is to spare, the next best of their group put in their place. */
function breakers({ worths, points }: Lines, spare: number): RuleId[] {
  const second = Math.max(
    0,
    ...worths.filter((_, index) => RULES[index]!.exclusive && points[index] === 0),
  )
  return RULES.filter(({ exclusive }, index) => {
    const loss = exclusive ? points[index]! - second : points[index]!
    return loss > spare
  }).map(({ id }) => id)
}

/** The first day below the threshold between a month that is at it and the next, which is not; and why that is below. */
function endOf(
  facts: Completion,
  last: HorizonMonth,
  next: HorizonMonth,
  threshold: number,
): Pick<Plan, 'lostOn' | 'endsBy'> {
  const lines = linesOn(facts, last.table!, last.day)
  if (next.table === undefined) {
    const total = lines.points.reduce((sum, each) => sum + each, 0)
    return {
      lostOn: writeDay(next.day),
      endsBy: [{ code: 'rules-end', rule: null, before: total, after: 0 }],
    }
  }
  const within = candidateDays(facts, last.day, next.day)
  const lost = within.find((day) => sum(facts, last.table!, day) < threshold)
  return {
    lostOn: writeDay(lost ?? next.day),
    endsBy: causes(lines, linesOn(facts, next.table, next.day)),
  }
}

function againAfter(
  last: number,
  months: readonly HorizonMonth[],
  isAtThreshold: (ahead: number) => boolean,
): Pick<Plan, 'again'> {
  const again = months.find((_, ahead) => ahead > last && isAtThreshold(ahead))
  return again === undefined ? {} : { again: writeMonth(again.month) }
}
