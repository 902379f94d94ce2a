import type { MonthText, PlannedAction } from '@/engine'

/** done: nothing is to be done of it any more · now: begun, due this month, or late, or the next of all · wait: later · end: where it leads */
export type StopState = 'done' | 'now' | 'wait' | 'end'

/**
 * How one thing of a plan stands on its path.
 * @param next the one that is due first of all that is left
 * @param month of the day
 */
export function stopState(
  { id, state, due, startedOn }: PlannedAction,
  next: PlannedAction | undefined,
  month: MonthText,
): Exclude<StopState, 'end'> {
  if (state === 'done' || state === 'spare') return 'done'
  return id === next?.id || due <= month || startedOn !== undefined || state === 'unclear'
    ? 'now'
    : 'wait'
}

/** In the order in which they are done: what is done, then by the month in which they are due. */
export const inOrder = (actions: readonly PlannedAction[]): PlannedAction[] =>
  [...actions].sort(
    (one, other) =>
      left(one) - left(other) || (one.due < other.due ? -1 : one.due > other.due ? 1 : 0),
  )

const left = ({ state }: PlannedAction): number => (state === 'done' || state === 'spare' ? 0 : 1)
