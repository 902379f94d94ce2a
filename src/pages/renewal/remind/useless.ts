import type { DayText, Renewal } from '@/engine'
import { calendarWords, isReminder } from '@/text/renewal'
import type { Offer } from './offers'

/** What rings in the calendar for nothing, to be deleted there by its title. */
export interface Useless {
  key: string
  day: DayText
  title: string
}

/**
 * Reminders that were added and are no longer of use, in the order of their days: the 签注 is done, or the day has moved.
 * @param offers those of the plan; days to ask on that the person chose count as long as it is waited for
 */
export function uselessOf(
  { askOn }: Renewal,
  offers: readonly Offer[],
  today: DayText,
  added: readonly string[],
): Useless[] {
  return added
    .flatMap((key) => {
      const [id, day] = [key.slice(0, -11), key.slice(-10)]
      const isOwn = id === 'ask-progress' && askOn !== undefined
      const isUsed = isOwn || offers.some((offer) => offer.key === key)
      return isUsed || day < today || !isReminder(id)
        ? []
        : [{ key, day, ...calendarWords({ id, day }) }]
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}
