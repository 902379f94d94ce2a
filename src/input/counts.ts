import { LIMITS, type InsuranceCounts, type OrUnknown } from '@/engine'

/** The numbers of `InsuranceCounts` in the order that they are asked in. */
export const COUNT_NAMES = ['months', 'x08', 'x1', 'x2', 'x3', 'paid', 'average'] as const
export type CountName = (typeof COUNT_NAMES)[number]
export type CountAnswers = Record<CountName, OrUnknown<number>>

/** The most that each can be. */
export const COUNT_MOST: Record<CountName, number> = {
  months: LIMITS.insuredMonths,
  x08: LIMITS.last48,
  x1: LIMITS.last48,
  x2: LIMITS.last48,
  x3: LIMITS.last36,
  paid: LIMITS.last12,
  average: LIMITS.last12,
}

/** Each first one is counted within the second, so it cannot be more. */
const WITHIN: readonly (readonly [CountName, CountName])[] = [
  ['x2', 'x1'],
  ['x2', 'x08'],
  ['x1', 'x08'],
  ['average', 'paid'],
  ['average', 'months'],
  ['paid', 'months'],
]

/** One of the numbers by name. */
export const countOf = ({ months, last48, last36, last12 }: InsuranceCounts, name: CountName) =>
  ({ months, ...last48, ...last36, paid: last12.paid, average: last12.x1 })[name]

/** The numbers put together as they are stored. */
export const countsFrom = (answers: CountAnswers, asOf: string): InsuranceCounts => ({
  months: answers.months,
  last48: { x08: answers.x08, x1: answers.x1, x2: answers.x2 },
  last36: { x3: answers.x3 },
  last12: { paid: answers.paid, x1: answers.average },
  asOf,
})

/** A count that says more than the one it lies within. */
export interface CountExcess {
  than: CountName
  /** what that one says */
  count: number
}

/** The first count that says less than one that lies within it, told at the smaller group. */
export function outOfOrder(
  answers: Partial<CountAnswers>,
): Partial<Record<CountName, CountExcess>> {
  const found: Partial<Record<CountName, CountExcess>> = {}
  for (const [inner, outer] of WITHIN) {
    const few = answers[outer]
    const many = answers[inner]
    if (typeof few === 'number' && typeof many === 'number' && many > few) {
      found[inner] ??= { than: outer, count: few }
    }
  }
  return found
}
