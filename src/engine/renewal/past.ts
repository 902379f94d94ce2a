import type { Situation } from '../situation'
import type { Renewal } from './types'

/**
 * Whether a cycle has begun of which nothing is written down yet: what was done before the app was opened can then be
 * told at once.
 */
export const isUnwritten = (
  { stepsDone = {} }: Situation,
  { phase, turned, isAlone }: Renewal,
): boolean =>
  !turned &&
  isAlone === undefined &&
  (phase === 'open' || phase.startsWith('late')) &&
  Object.keys(stepsDone).length === 0
