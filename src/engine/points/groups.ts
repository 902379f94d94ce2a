import { RULES } from './rules'

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
