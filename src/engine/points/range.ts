import { pointsAt, type PointTable } from '../policy'
import {
  type Completion,
  type Ends,
  endsOf,
  insuredMonths,
  type InsuredMonths,
  type Prepared,
} from '../record'
import {
  AGES,
  COMMON_FACTS,
  earliestBirthday,
  type FactName,
  type Facts,
  hasSpans,
  isCommon,
  isOpen,
  RARE_FACTS,
} from '../facts'
import { type Day, type DayText, type Month, monthOf, NO_DAY, readDay } from '../time'
import { RULES } from './rules'
import { sum } from './score'
import type { Range } from './types'

const ALL_FACTS: readonly FactName[] = [...COMMON_FACTS, ...RARE_FACTS]

/**
 * The lowest and the highest total over everything the open facts may turn out to be (each in its file of `facts`), which
 * facts are open, and the one that is most worth answering next.
 * @param on `YYYY-MM-DD`
 * @returns low and high null where there is no total on any account
 */
export function range(prepared: Prepared, on: DayText): Range {
  const { facts } = prepared.profile
  const assumed = assumedFacts(facts)
  const day = readDay(on) ?? NO_DAY
  const table = pointsAt(day, prepared.goesOn, prepared.strict)
  if (table === undefined || prepared.counted.deductions.serious) {
    return { low: null, high: null, open: [], assumed }
  }
  const ends = endsOf(prepared, day)
  const open = ALL_FACTS.filter((fact) => changes(fact, ends, table, day))
  const totals = totalsOf(prepared, ends, table, day)
  const askable = open.filter((fact) => fact !== 'insurance' || !isWaiting(facts))
  const next = widest(askable, ends, totals.high - totals.low, table, day)
  return {
    ...totals,
    open,
    assumed,
    ...(ends.lowest.deductions.serious ? { mayBeVetoed: true as const } : {}),
    next,
  }
}

/** Every base of the ledger is given: what is open about it waits for an average wage, and no answer helps. */
const isWaiting = ({ insurance }: Facts): boolean =>
  hasSpans(insurance) && insurance.spans.every(({ base }) => base !== 'unknown')

/** The rare facts that nobody was asked about and that are taken as none. */
export const assumedFacts = (facts: Facts): FactName[] =>
  RARE_FACTS.filter((fact) => facts[fact] === undefined)

/** The lowest and the highest total, leaving aside that a record may bar any. */
export function totalsOf(
  prepared: Prepared,
  ends: Ends,
  table: PointTable,
  day: Day,
): { low: number; high: number } {
  // Stryker disable next-line ConditionalExpression,BlockStatement: a shortcut; worked out, both are the same
  if (ends.lowest === ends.highest) {
    const total = Math.max(0, sum(ends.lowest, table, day))
    return { low: total, high: total }
  }
  return {
    low: Math.max(0, sum(ends.lowest, table, day)),
    high: Math.max(0, highest(prepared, ends.highest, table, day)),
  }
}

/**
 * The highest sum. Every rule is worth most at the high end of its facts, so these give it — except that an older person
 * has fewer points for age and may have been insured for longer: with an open birthday every age is tried.
 */
function highest(prepared: Prepared, high: Completion, table: PointTable, day: Day): number {
  const { profile } = prepared
  if (!isOpen(profile.facts, 'birthday') || !hangsOnBirthday(profile.facts)) {
    return most(high, table, day)
  }
  const filling = { as: 'highest', listed: undefined, on: day } as const
  let found = -Infinity
  for (let age = AGES.from; age <= AGES.to; age += 1) {
    const birthday = earliestBirthday(day, age)
    const insurance = insuredMonths(profile.facts, filling, birthday)
    found = Math.max(found, most({ ...high, birthday, insurance }, table, day))
  }
  return found
}

/**
 * The highest sum of facts whose open bases may be at any tier. Where a month counts only within its own, one that fills
 * the lowest tier is none of the months at an average wage that 职称 asks for: of those in its window so many may be the
 * one and the rest the other, and each number is tried.
 */
function most(facts: Completion, table: PointTable, day: Day): number {
  const { insurance } = facts
  const { window } = table.qualification.months
  // Stryker disable next-line ConditionalExpression: a shortcut; where a month counts for lower tiers too, all are the one
  const open = table.tierMonths === 'within' ? insurance.open(window, monthOf(day)) : 0
  // Stryker disable next-line ConditionalExpression: a shortcut; of no months none is split
  if (open === 0) return sum(facts, table, day)
  const sums = Array.from({ length: open + 1 }, (_, atAverage) => {
    const split: InsuredMonths = {
      ...insurance,
      within: (tier, of, on) => insurance.within(tier, of, on) - (tier === 'x08' ? atAverage : 0),
      atAverage: (of, on) => insurance.atAverage(of, on) - open + atAverage,
    }
    return sum({ ...facts, insurance: split }, table, day)
  })
  return Math.max(...sums)
}

/** An open birthday bounds the insured months unless they are listed one by one. */
const hangsOnBirthday = ({ insurance }: Facts): boolean => !hasSpans(insurance)

/** Whether some rule's answer hangs on this fact, with all the others at either end. */
function changes(fact: FactName, { lowest, highest }: Ends, table: PointTable, day: Day): boolean {
  // Stryker disable next-line ConditionalExpression: a shortcut; with the same fact every rule answers the same
  if (lowest[fact] === highest[fact]) return false
  const month = monthOf(day)
  return (
    differs(fact, lowest, { ...lowest, [fact]: highest[fact] }, table, day, month) ||
    differs(fact, highest, { ...highest, [fact]: lowest[fact] }, table, day, month)
  )
}

function differs(
  fact: FactName,
  one: Completion,
  other: Completion,
  table: PointTable,
  day: Day,
  month: Month,
): boolean {
  return RULES.some(
    (rule) =>
      rule.facts.includes(fact) &&
      (rule.worth(one, table, day, month) !== rule.worth(other, table, day, month) ||
        rule.vetoes?.(one) !== rule.vetoes?.(other)),
  )
}

/**
 * The open fact that moves the total most while the others stay at their low end; the common ones go first. Where none
 * moves it alone (a certificate and its months, both open), the one that moves it most at their high end; where
 * deductions swallow even that, the one that moves the sum below them most.
 * @param spread what all of them together move: nothing is asked for more
 */
function widest(
  open: readonly FactName[],
  { lowest, highest }: Ends,
  spread: number,
  table: PointTable,
  day: Day,
): Range['next'] {
  const raw = (facts: Completion) => most(facts, table, day)
  const total = (facts: Completion) => Math.max(0, raw(facts))
  if (spread === 0) return undefined
  let found: ReturnType<typeof movesMost>
  for (const measure of [total, raw]) {
    found ??= movesMost(open, lowest, highest, measure)
    found ??= movesMost(open, highest, lowest, measure)
  }
  return found && { fact: found.fact, spread: Math.min(found.spread, spread) }
}

function movesMost(
  open: readonly FactName[],
  from: Completion,
  to: Completion,
  measure: (facts: Completion) => number,
): Range['next'] {
  const start = measure(from)
  const spreads = open
    .map((fact) => ({ fact, spread: Math.abs(measure({ ...from, [fact]: to[fact] }) - start) }))
    .filter(({ spread }) => spread > 0)
    .sort((one, other) => other.spread - one.spread)
  return spreads.find(({ fact }) => isCommon(fact)) ?? spreads[0]
}
