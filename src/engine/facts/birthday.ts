import { type Day, type DayText, nextDay, toDay, yearsEarlier } from '../time'
import { LIMITS, type OrUnknown } from '../scheme'
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
    return filling.as === 'highest' ? yearsEarlier(filling.on, AGES.from) : undefined
  },
}

/** The birthday; undefined while it is open. */
export const knownBirthday = (birthday: OrUnknown<DayText> | undefined): Day | undefined =>
  birthday === undefined || birthday === 'unknown' ? undefined : toDay(birthday)

/** The earliest birthday of someone who is `age` full years old on a day. */
export const earliestBirthday = (on: Day, age: number): Day => nextDay(yearsEarlier(on, age + 1))
