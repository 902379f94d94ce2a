import { RULES } from '../points/rules'
import type { RuleId } from '../points/types'
import type { Completion } from '../profile/completion'
import { writeMonth } from '../time/month'
import { causes, linesOn } from './causes'
import type { Found } from './front'
import type { MonthAhead } from './months-ahead'
import { factsAt } from './option'
import { holdsFrom } from './reach'
import { totalsOf, type Tracks } from './tracks'
import type { Cause, Plan } from './types'

/** Writes down what was found: until when it holds, why it ends, and what would break it. `mark`: what it has to hold. */
export function planOf(
  { options, ahead, effort, total }: Found,
  tracks: Tracks,
  facts: Completion,
  months: readonly MonthAhead[],
  mark: number,
): Plan {
  const { at } = totalsOf(tracks, options)
  const last = holdsFrom(at, mark, ahead)
  const factsIn = (when: number) => factsAt(facts, options, when)
  return {
    actions: options.map(({ action }) => action.id),
    month: writeMonth(months[ahead]!.month),
    months: ahead,
    effort,
    total,
    holdsUntil: last === 'beyond' ? last : writeMonth(months[last]!.month),
    breaksIf: breakers(factsIn(ahead), months[ahead]!, total - mark),
    endsBy:
      last === 'beyond'
        ? []
        : endOf(factsIn(last), factsIn(last + 1), months[last]!, months[last + 1]!),
  }
}

/** The lines that count for more than what there is to spare, the next best of their group put in their place. */
function breakers(facts: Completion, { day, table }: MonthAhead, spare: number): RuleId[] {
  // A month with a total has its rules.
  const { worths, points } = linesOn(facts, table!, day)
  const second = Math.max(
    0,
    ...worths.filter((_, index) => RULES[index]!.group !== undefined && points[index] === 0),
  )
  return RULES.filter(({ group }, index) => {
    const loss = group === undefined ? points[index]! : points[index]! - second
    return points[index]! > 0 && loss > spare
  }).map(({ id }) => id)
}

function endOf(before: Completion, after: Completion, last: MonthAhead, next: MonthAhead): Cause[] {
  const lines = linesOn(before, last.table!, last.day)
  if (next.table === undefined) {
    const total = lines.points.reduce((sum, each) => sum + each, 0)
    return [{ code: 'rules-end', rule: null, before: total, after: 0 }]
  }
  return causes(lines, linesOn(after, next.table, next.day))
}
