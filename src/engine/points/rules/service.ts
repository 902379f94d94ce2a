import { EVER, type Spell } from '../../facts'
import { addMonths, type Day, firstDay, type Month, writeMonth } from '../../time'

const MONTHS = 12

/** Full years of a spell before a month; both of its months included (the clause leaves the counting open). */
export const serviceYears = (spell: Spell, on: Month): number => {
  const end = Math.min(spell.until + 1, on)
  return Math.max(0, Math.floor((end - spell.since) / MONTHS))
}

/** Whether the spell is over before a month. */
export const hasLeft = (spell: Spell, on: Month): boolean => spell.until < on

/** The first day on which `years` are full, undefined when the spell ends before. */
export function yearsFullOn({ since, until }: Spell, years: number): Day | undefined {
  const month = addMonths(since, years * MONTHS)
  return month > until + 1 ? undefined : firstDay(month)
}

/** The first day after a spell, undefined while no end is given. */
export const leavesOn = ({ until }: Spell): Day | undefined =>
  until === EVER ? undefined : firstDay(addMonths(until, 1))

/** The last month of a spell as text. */
export const lastMonth = (spell: Spell): string => writeMonth(spell.until)
