import { LIMITS, type InsuranceCounts, type U } from '@/engine'
import { TIER_NAMES } from '../scheme'

/** The numbers of `InsuranceCounts` in the order that they are asked in. */
export const COUNT_NAMES = ['months', 'x08', 'x1', 'x2', 'x3', 'paid', 'average'] as const
export type CountName = (typeof COUNT_NAMES)[number]
export type CountAnswers = Record<CountName, U<number>>

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

/** What a count counts. */
export function countName(name: CountName): string {
  switch (name) {
    case 'months':
      return '一共交了多少个月'
    case 'x08':
    case 'x1':
    case 'x2':
      return `近${LIMITS.last48}个月里，${TIER_NAMES[name]}以上的`
    case 'x3':
      return `近${LIMITS.last36}个月里，${TIER_NAMES.x3}（上限）的`
    case 'paid':
      return `近${LIMITS.last12}个月里，正常缴费的`
    case 'average':
      return `近${LIMITS.last12}个月里，${TIER_NAMES.x1}以上的`
  }
}

/** Which months are left out of a count. */
export function countHint(name: CountName): string {
  switch (name) {
    case 'months':
      return '不含补缴、单位不一致的月份'
    case 'paid':
      return '不含补缴的月份'
    case 'average':
      return '职称、技能计分时用；不含补缴、单位不一致、个税不对应的月份'
    case 'x1':
      return `是上面${TIER_NAMES.x08}以上里的一部分`
    case 'x2':
      return `是上面${TIER_NAMES.x1}以上里的一部分`
    case 'x08':
    case 'x3':
      return '不含补缴、单位不一致、个税不对应的月份'
  }
}

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

/** The first count that says less than one that lies within it, told at the smaller group. */
export function outOfOrder(answers: Partial<CountAnswers>): Partial<Record<CountName, string>> {
  const errors: Partial<Record<CountName, string>> = {}
  for (const [inner, outer] of WITHIN) {
    const few = answers[outer]
    const many = answers[inner]
    if (typeof few === 'number' && typeof many === 'number' && many > few) {
      errors[inner] ??= `不能比“${countName(outer)}”还多（那里是${few}个月）`
    }
  }
  return errors
}
