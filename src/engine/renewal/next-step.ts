import { firstDayOf } from './ends'
import { isOneTrip } from './one-trip'
import type { Renewal, Step } from './types'

/**
 * The step to do now: the 签注 as soon as it can be done, since the rest hangs on it; else the first that is ready and
 * that everybody has to do. No source gives the address an order: it comes after the others, unless its own term ends
 * before theirs, and before the 签注 where one trip for both is too late for it. While the window is not open the
 * employer is not troubled yet. Undefined when all wait or are done.
 */
export function nextStep(plan: Renewal): Step | undefined {
  const { steps, phase } = plan
  const { reportMove } = plan.dates
  const ready = steps.filter(
    ({ state, optional, id }) =>
      state === 'ready' && !optional && !(phase === 'too-early' && id === 'employer-code'),
  )
  const others = ready.filter(({ id }) => id !== 'address')
  // Stryker disable next-line ConditionalExpression: of what is ready it stands before all but the 签注
  const address = ready.find(({ id }) => id === 'address')
  const endorse = others.find(({ id }) => id === 'endorse')
  if (endorse !== undefined) return address === undefined || isOneTrip(plan) ? endorse : address
  const isUrgent =
    reportMove !== undefined &&
    others.every(({ due }) => due === undefined || firstDayOf(reportMove) <= firstDayOf(due))
  return (isUrgent ? address : undefined) ?? others[0] ?? address
}

/** The step that only waits for its day, where nothing else can be done. */
export const waitingStep = ({ steps }: Renewal): Step | undefined =>
  steps.find(({ state, optional }) => state === 'waits' && !optional)
