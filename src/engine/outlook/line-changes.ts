import type { Explanation, Line } from '../points'
import type { LineChange, LineMove } from './types'

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

/** The same with those that may add another number of points than before, because something in them is open or was. */
export function lineMoves(before: Explanation, after: Explanation): LineMove[] {
  const lines = new Map(before.lines.map((line) => [line.rule, line]))
  return after.lines.flatMap((line) => {
    const was = lines.get(line.rule)
    const [[oldLow, oldHigh], [low, high]] = [endsOf(was), endsOf(line)]
    const isSame = oldLow === low && oldHigh === high && (was?.points ?? 0) === line.points
    return isSame ? [] : [{ before: was, after: line }]
  })
}

/** What a line may add; of a line that is settled what it does. */
function endsOf(line: Line | undefined): readonly [number, number] {
  if (line === undefined) return [0, 0]
  const { status, points, low, high } = line
  return status === 'unknown' ? [low, high] : [points, points]
}
