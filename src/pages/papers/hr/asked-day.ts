import { type DayText, filingDays, type FilingDays, type Situation, wishDay } from '@/engine'

/** By when an employer is asked. */
export interface AskedDay {
  /** as the sender has chosen, until it has gone */
  by: DayText | undefined
  /** else what is proposed: it is told in the words that are sent, and stands on the page once it is taken over */
  proposed: DayText | undefined
  days: FilingDays | undefined
}

/** The day that the sender asks for, and what it is worked out from. */
export function askedDay(situation: Situation, today: DayText): AskedDay {
  const chosen = situation.sent?.by
  const days = filingDays(situation, today)
  return {
    by: chosen !== undefined && chosen >= today ? chosen : undefined,
    proposed: days && wishDay(situation, days, today),
    days,
  }
}
