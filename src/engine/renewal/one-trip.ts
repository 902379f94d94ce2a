import { firstDayOf } from './ends'
import type { Renewal } from './types'

/**
 * Whether 签注 and the new address can be seen to on one trip: both are open, and either their terms meet or the 签注 is
 * late, so that both are to be done at once.
 */
export function isOneTrip({
  phase,
  steps,
  dates: { windowOpens, reportMove },
}: Pick<Renewal, 'phase' | 'steps' | 'dates'>): boolean {
  const open = steps.filter(({ state }) => state !== 'done').map(({ id }) => id)
  if (!open.includes('endorse') || !open.includes('address')) return false
  if (windowOpens === undefined || reportMove === undefined) return true
  return phase.startsWith('late') || firstDayOf(windowOpens) <= firstDayOf(reportMove)
}
