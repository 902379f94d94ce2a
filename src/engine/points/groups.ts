import { RULES } from './rules'
import type { Line } from './types'

/** The places of the group's rules in the list. */
const EXCLUSIVE = RULES.flatMap(({ exclusive }, index) => (exclusive ? [index] : []))

/**
 * What each rule adds: of a group only the highest, on equal values the first in the list (article 11).
 * @param worths one for each rule, in the order of `RULES`
 */
export function afterGroups(worths: readonly number[]): number[] {
  const winner = EXCLUSIVE.reduce((best, index) => (worths[index]! > worths[best]! ? index : best))
  return worths.map((worth, index) => (RULES[index]!.exclusive && index !== winner ? 0 : worth))
}

/** The least and the most that some lines add together while facts are open: of the group only the highest, at either end. */
export function endsTogether(lines: readonly Line[]): { low: number; high: number } {
  const of = (end: 'low' | 'high') => {
    const worths = RULES.map(({ id }) => lines.find(({ rule }) => rule === id)?.[end] ?? 0)
    return afterGroups(worths).reduce((sum, points) => sum + points, 0)
  }
  return { low: of('low'), high: of('high') }
}
