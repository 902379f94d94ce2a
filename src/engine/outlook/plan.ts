import { RULES, sum } from '../points'
import type { RuleId } from '../scheme'
import type { Completion } from '../record'
import { writeDay, writeMonth } from '../time'
import { candidateDays } from './candidate-days'
import { causes, type Lines, linesOn } from './causes'
import type { Found } from './pareto-front'
import type { MonthAhead } from './horizon-months'
import { factsAt } from './option'
import { holdsFrom } from './reach'
import { totalsOf, type Tracks } from './point-series'
import type { Plan } from './types'

/** What a plan is written down from: the person's tracks, facts and months. */
export interface Ground {
  tracks: Tracks
  facts: Completion
  months: readonly MonthAhead[]
}

/** Writes down what was found: until when it holds, why it ends, and what would break it. `mark`: what it has to hold. */
export function planOf(
  { options, ahead, effort, total }: Found,
  { tracks, facts, months }: Ground,
  mark: number,
): Plan {
  const { at } = totalsOf(tracks, options)
  const last = holdsFrom(at, mark, ahead)
  const factsIn = (when: number) => factsAt(facts, options, when)
  const { day, month, table } = months[ahead]!
  return {
    actions: options.map(({ action }) => action.id),
    month: writeMonth(month),
    months: ahead,
    effort,
    hardest: Math.max(0, ...options.map(({ action }) => action.effort)),
    total,
    // A month with a total has its rules.
    breaksIf: breakers(linesOn(factsIn(ahead), table!, day), total - mark),
    ...(last === 'beyond'
      ? { holdsUntil: last, endsBy: [] }
      : {
          holdsUntil: writeMonth(months[last]!.month),
          ...endOf(factsIn(last), months[last]!, factsIn(last + 1), months[last + 1]!, mark),
          ...againAfter(last, months, (when) => at(when) >= mark),
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
    return points[index]! > 0 && loss > spare
  }).map(({ id }) => id)
}

/** The first day below the mark between a month that is at it and the next, which is not; and why that is below. */
function endOf(
  facts: Completion,
  last: MonthAhead,
  later: Completion,
  next: MonthAhead,
  mark: number,
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
  const lost = within.find((day) => day < next.day && sum(facts, last.table!, day) < mark)
  return {
    lostOn: writeDay(lost ?? next.day),
    endsBy: causes(lines, linesOn(later, next.table, next.day)),
  }
}

function againAfter(
  last: number,
  months: readonly MonthAhead[],
  isAtMark: (ahead: number) => boolean,
): Pick<Plan, 'again'> {
  const again = months.findIndex((_, ahead) => ahead > last && isAtMark(ahead))
  return again < 0 ? {} : { again: writeMonth(months[again]!.month) }
}
