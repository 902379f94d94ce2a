import type { Situation } from '../situation'
import type { Renewal } from './types'

/**
 * Whether a cycle has begun of which nothing is written down yet: what was done before the app was opened can then be
 * told at once. A first application waits for no window.
 */
export const isUnwritten = (
  { kind, stepsDone = {} }: Situation,
  { phase, turned, isAlone }: Renewal,
): boolean =>
  !turned &&
  isAlone === undefined &&
  (phase === 'open' || phase.startsWith('late') || (kind === 'first' && phase === 'too-early')) &&
  Object.keys(stepsDone).length === 0
