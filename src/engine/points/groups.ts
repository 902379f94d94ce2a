import { RULES } from './rules'

/**
 * What each rule adds: of a group only the highest, on equal values the first in the list (article 11).
 * @param worths one for each rule, in the order of `RULES`
 */
export function afterGroups(worths: readonly number[]): number[] {
  const winner = RULES.reduce(
    (best, rule, index) =>
      rule.exclusive && (best < 0 || worths[index]! > worths[best]!) ? index : best,
    -1,
  )
  return worths.map((worth, index) => (RULES[index]!.exclusive && index !== winner ? 0 : worth))
}
