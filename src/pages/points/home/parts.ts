import type { Line, RuleId } from '@/engine'

/** A line with points, and how wide it is in parts of a hundred of all that is gained. */
interface Part<G> {
  line: Line
  group: G
  share: number
}

/** A finger needs 44 px; on the narrowest phone the bar has 256. */
const LEAST_SHARE = (44 / 256) * 100

/** Whether a part is wide enough to be tapped, and to be written in. */
export const isWide = (share: number): boolean => share >= LEAST_SHARE

/** The lines with points in the order of their groups: those that bring some, and those that take some. */
export function partsOf<G extends string>(
  lines: readonly Line[],
  groups: readonly { id: G; rules: readonly RuleId[] }[],
): Record<'gained' | 'taken', Part<G>[]> {
  const all = lines.reduce((sum, { points }) => sum + Math.max(0, points), 0)
  const parts = groups.flatMap(({ id, rules }) =>
    rules.flatMap((rule) => {
      const line = lines.find((each) => each.rule === rule)
      if (line === undefined || line.points === 0) return []
      const share = Math.round((Math.min(all, Math.abs(line.points)) / all) * 1000) / 10
      return [{ line, group: id, share }]
    }),
  )
  return {
    gained: parts.filter(({ line }) => line.points > 0),
    taken: parts.filter(({ line }) => line.points < 0),
  }
}
