import type { Explanation } from '../points'
import type { LineChange } from './types'

/**
 * The lines that add another number of points afterwards, in the order of the rules, with their status afterwards.
 * A line that the account before does not have counts as 0; without an account afterwards there is nothing to list.
 */
export function lineChanges(before: Explanation, after: Explanation): LineChange[] {
  const points = new Map(before.lines.map((line) => [line.rule, line.points]))
  return after.lines.flatMap(({ rule, points: now, status }) => {
    const then = points.get(rule) ?? 0
    return then === now ? [] : [{ rule, before: then, after: now, status }]
  })
}
