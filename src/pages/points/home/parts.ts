import type { Line, RuleId } from '@/engine'

/** A line with points, and how wide it is in parts of a hundred of all that is gained. */
interface Part<G> {
  line: Line
  group: G
  share: number
}

/** How wide the bar is on the narrowest phone, in px, what a finger needs of it, and what a figure in large type does. */
const BAR = 256
const FINGER = 44
const FIGURE = 12

const holds = (share: number, width: number): boolean => (share * BAR) / 100 >= width

/** Whether a part is wide enough to be tapped. */
export const isWide = (share: number): boolean => holds(share, FINGER)

/** Whether a part is wide enough for its number to be written in it. */
export const holdsNumber = (share: number, number: string): boolean =>
  holds(share, FIGURE * number.length)

/** Whether the line's name may stand above it, of Chinese letters, which are twice as wide. */
export const holdsName = (share: number, name: string): boolean =>
  holds(share, 2 * FIGURE * name.length)

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
