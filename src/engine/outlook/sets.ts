import { LIMITS } from '../scheme'
import type { Option } from './option'

/** What of an option decides whether it goes with another. */
type Grouped = Pick<Option, 'group'>

/** At most three changes at once: more is no plan that anybody follows. */
export const MOST = LIMITS.planActions

/** How many sets of at most `MOST` options there are with no two of a group. */
export function countSets(options: readonly Grouped[]): number {
  const sizes = new Map<string, number>()
  for (const { group } of options) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  // Coefficients of the product of (1 + size · x), as far as x to the power of MOST.
  const counts = [1, ...Array<number>(MOST).fill(0)]
  for (const size of sizes.values()) {
    for (let changes = MOST; changes > 0; changes -= 1)
      counts[changes]! += counts[changes - 1]! * size
  }
  return counts.reduce((all, count) => all + count, 0)
}

/** Every set of so many options with no two of a group, in the order of the options. */
export function* setsOf<O extends Grouped>(
  options: readonly O[],
  changes: number,
  from = 0,
): Generator<O[], void> {
  if (changes === 0) {
    yield []
    return
  }
  for (let index = from; index < options.length; index += 1) {
    const first = options[index]!
    for (const rest of setsOf(options, changes - 1, index + 1)) {
      if (rest.every(({ group }) => group !== first.group)) yield [first, ...rest]
    }
  }
}
