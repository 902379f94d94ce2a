import { currentPermit, type Situation } from '../situation'
import { daysBetween, type DayText, toDay } from '../time'
import type { Renewal } from './types'

/**
 * What a renewal asks of a person on a day.
 * 'ask-expiry': it is a renewal, and nothing can be said before the permit's expiry is known.
 * 'act': there is something to do, it is late, or its result is waited for.
 * 'over': all was done a short time ago; the next days are still to be seen.
 */
export type Attention = { code: 'ask-expiry' | 'act' | 'over' }

/** From how many days before the expiry the renewal stands first; our own figure, twice the 30 days of the window. */
export const DAYS_AHEAD = 60

/** For how many days after the notice its end stands there; our own figure. */
const DAYS_AFTER = 30

/**
 * Whether the renewal comes before everything else: from 60 days before the expiry until it is decided and the notice
 * is fetched, and again when the next cycle's window opens; as long as nothing is filed for a school's day.
 * @param plan the renewal of the situation on the same day
 * @returns undefined where it can wait: all is done for a while, further off, or nobody said that there is one
 */
export function attention(situation: Situation, plan: Renewal, on: DayText): Attention | undefined {
  // Nobody knows how long the office takes: what is not filed for a school's day does not wait for the permit's.
  if (plan.school?.verifyBy !== undefined) return { code: 'act' }
  if (currentPermit(situation) === undefined) {
    return situation.kind === 'renewal' ? { code: 'ask-expiry' } : undefined
  }
  if (plan.turned) return { code: 'act' }
  if (plan.phase === 'no-date') return undefined
  // Endorsed, it is seen to until the next cycle, once the new expiry is known.
  if (plan.isAlone === true && plan.phase === 'endorsed' && isKnown(situation)) return undefined
  if (plan.phase === 'decided') {
    const fetched = plan.steps.find(({ id }) => id === 'notice')!.doneOn
    if (fetched === undefined) return { code: 'act' }
    return daysBetween(toDay(fetched), toDay(on)) < DAYS_AFTER ? { code: 'over' } : undefined
  }
  // A move has a term of its own, however far off the expiry is.
  const isMoveOpen =
    plan.dates.reportMove !== undefined &&
    plan.steps.some(({ id, state }) => id === 'address' && state !== 'done')
  return plan.daysLeft! > DAYS_AHEAD && !isMoveOpen ? undefined : { code: 'act' }
}

const isKnown = ({ permit }: Situation): boolean => permit?.newExpiresOn !== undefined
