import { type Change, CHANGES } from '../scheme'
import type { Situation } from './types'

/** What changed, in the order of the scheme and not in that of the taps. */
export const changesOf = ({ changes }: Situation): Change[] =>
  CHANGES.filter((change) => changes.includes(change))
