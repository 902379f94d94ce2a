import { type Day, type DayText, nextDay, toDay, yearsEarlier } from '../time'
import { LIMITS } from '../scheme'
import type { Fact } from './fact'
import { day, orUnknown } from './shape'

/** What an unknown birthday may still turn out to be; the product's bounds, not the scheme's. */
export const AGES = { from: 18, to: 65 } as const

/** 出生日期 */
export const birthday: Fact<DayText, Day | undefined> = {
  shape: orUnknown(day(LIMITS.earliestBirthday)),
  none: undefined,
  complete(answer, filling) {
    if (answer !== 'unknown') return toDay(answer)
    return filling.as === 'highest' ? birthdayAtAge(filling.on, AGES.from, 'latest') : undefined
  },
}

/** The earliest or latest birthday of someone who is `age` full years old on a day. */
export function birthdayAtAge(on: Day, age: number, which: 'earliest' | 'latest'): Day {
  return which === 'earliest' ? nextDay(yearsEarlier(on, age + 1)) : yearsEarlier(on, age)
}
