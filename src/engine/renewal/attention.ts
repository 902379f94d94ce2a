import { currentPermit, type Situation } from '../situation'
import type { Renewal } from './types'

/**
 * What a renewal asks of a person on a day.
 * 'ask-expiry': it is a renewal, and nothing can be said before the permit's expiry is known.
 * 'act': there is something to do, it is late, or its result is waited for.
 */
export type Attention = { code: 'ask-expiry' | 'act' }

/** From how many days before the expiry the renewal stands first; our own figure, twice the 30 days of the window. */
const DAYS_AHEAD = 60

/**
 * Whether the renewal comes before everything else: from 60 days before the expiry until it is decided and the notice
 * is fetched, and again when the next cycle's window opens.
 * @param plan the renewal of the situation on the same day
 * @returns undefined where it can wait: all is done, further off, or nobody said that there is one
 */
export function attention(situation: Situation, plan: Renewal): Attention | undefined {
  if (currentPermit(situation) === undefined) {
    return situation.kind === 'renewal' ? { code: 'ask-expiry' } : undefined
  }
  if (plan.turned) return { code: 'act' }
  if (plan.phase === 'no-date') return undefined
  if (plan.phase === 'decided') return lacksNotice(plan) ? { code: 'act' } : undefined
  return plan.daysLeft! > DAYS_AHEAD ? undefined : { code: 'act' }
}

const lacksNotice = ({ steps }: Renewal): boolean =>
  steps.some(({ id, state }) => id === 'notice' && state !== 'done')
