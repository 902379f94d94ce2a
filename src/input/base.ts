import { BASE_MULTIPLES, lengthOf, LIMITS, type BaseTier, type Period, type Span } from '@/engine'

import { isAboveCap, isShareOf, isWithin, mayBeBase } from './limits'
import type { Meant } from './meaning'
import type { AskCode, PlainLeave } from './types'

/** What a line's numbers say about the base: one, several that it may be, or none. */
export type BaseFound =
  { base: Span['base'] } | { ask: AskCode; bases: Span['base'][] } | { none: PlainLeave }

/** More numbers than a row of a record has. */
const MOST_NUMBERS = 24

const TIERS = Object.entries(BASE_MULTIPLES) as [BaseTier, number][]

/**
 * Finds the base among the numbers of a row.
 * @param column the numbers of the columns headed 基数; undefined without headings, empty where none is headed so
 * @param words the row without its numbers, for 按上限 and the like
 */
export function baseOf(
  numbers: readonly Meant[],
  periods: readonly Period[],
  column: readonly Meant[] | undefined,
  words: string,
): BaseFound {
  if (numbers.length > MOST_NUMBERS) return { none: 'too-many-numbers' }
  const named = column ?? numbers.filter(({ meaning }) => meaning === 'base')
  const times = numbers.filter(({ meaning }) => meaning === 'times')
  if (named.length > 0) return fromNamed(named, periods, times.length > 0)
  // A table that heads its columns, and none of them 基数, holds no base.
  if (column !== undefined) return { none: 'no-base' }
  if (times.length > 0) return fromTimes(times, numbers, periods)
  return fromUnnamed(numbers, periods, words)
}

function fromNamed(
  named: readonly Meant[],
  periods: readonly Period[],
  withTimes: boolean,
): BaseFound {
  const bases = distinct(named.map(({ value }) => value))
  if (bases.length > 1) {
    const shown = named.filter(({ value }) => Number.isInteger(value) && value > 0)
    return { ask: 'several-bases', bases: distinct(shown.map(({ value }) => value)) }
  }
  const one = named[0]!
  const found = asWritten(one)
  if (found !== undefined) return found
  if (withTimes) return { ask: 'base-and-multiple', bases: [one.value] }
  return checked(one.value, periods)
}

/** What is odd about a number that is meant as a base, or undefined. */
function asWritten({ value, maybe, unsure, meaning, scaledTo }: Meant): BaseFound | undefined {
  if (meaning === 'scaled') return asked('unit', scaledTo)
  if (meaning === 'times') return { none: 'no-base' }
  if (meaning === 'other' || meaning === 'doubtful') return asked('unknown-word', value)
  if (Number.isNaN(value)) return asked('written', maybe)
  if (unsure) return asked('written', Math.abs(value))
  if (value < 0) return { none: 'negative' }
  if (value === 0) return { none: 'zero' }
  if (!Number.isInteger(value)) return asked('decimals', Math.floor(value))
  return undefined
}

const asked = (ask: AskCode, base: number | undefined): BaseFound =>
  base !== undefined && Number.isInteger(base) && base > 0 && base <= LIMITS.base
    ? { ask, bases: [base] }
    : { none: 'no-base' }

function checked(base: number, periods: readonly Period[]): BaseFound {
  if (base > LIMITS.base) return { none: 'no-base' }
  return isWithin(base, periods) ? { base } : { ask: 'outside-limits', bases: [base] }
}

/** 3倍: a tier; another multiple is none of the scheme's. */
function fromTimes(
  times: readonly Meant[],
  numbers: readonly Meant[],
  periods: readonly Period[],
): BaseFound {
  const yuan = numbers.filter((one) => isCandidate(one) && mayBeBase(one.value, periods))
  if (yuan.length > 0) {
    return { ask: 'base-and-multiple', bases: distinct(yuan.map(({ value }) => value)) }
  }
  const multiples = distinct(times.map(({ value }) => value))
  const tier = TIERS.find(([, tenths]) => tenths === multiples[0]! * 10)?.[0]
  if (tier === undefined || multiples.length > 1) return { none: 'no-such-multiple' }
  return { base: tier }
}

const isCandidate = ({ value, meaning }: Meant): boolean =>
  (meaning === 'open' || meaning === 'doubtful') && Number.isInteger(value) && value > 0

/** Without a word or a heading that names it: by what the numbers can be. */
function fromUnnamed(
  numbers: readonly Meant[],
  periods: readonly Period[],
  words: string,
): BaseFound {
  const candidates = numbers.filter((one) => isCandidate(one) && mayBeBase(one.value, periods))
  const within = candidates.filter(({ value }) => isWithin(value, periods))
  const merged = mergedIn(numbers).filter((value) => isWithin(value, periods))
  const proven = within.filter((one) =>
    numbers.some((other) => other !== one && isShareOf(other.value, other.text, one.value)),
  )
  const provenBases = distinct(proven.map(({ value }) => value))
  const sure = proven.find(({ unsure }) => !unsure)
  if (provenBases.length === 1 && sure !== undefined) return { base: provenBases[0]! }
  const bases = distinct([...within.map(({ value }) => value), ...merged])
  if (bases.length > 1) return { ask: 'several-numbers', bases }
  if (merged.length > 0) return { ask: 'written', bases }
  if (within.length > 0) {
    const [one] = within
    if (within.some(({ unsure }) => unsure)) return { ask: 'written', bases }
    if (one!.meaning === 'doubtful') return { ask: 'unknown-word', bases }
    return maySum(one!.value, periods) ? { ask: 'base-or-sum', bases } : { base: one!.value }
  }
  // Of several months a number above every 上限 is a sum.
  const single = lengthIn(periods) === 1
  const outside = candidates.filter(({ value }) => single || !isAboveCap(value, periods))
  if (outside.length > 0) {
    return { ask: 'outside-limits', bases: distinct(outside.map(({ value }) => value)) }
  }
  return odd(numbers, periods, words)
}

const lengthIn = (periods: readonly Period[]): number =>
  periods.reduce((sum, period) => sum + lengthOf(period), 0)

/** Whether a number may be the sum of the bases of some months as well. */
function maySum(value: number, periods: readonly Period[]): boolean {
  const months = lengthIn(periods)
  return months > 1 && isWithin(Math.floor(value / months), periods)
}

/** What is left where no plain number can be the base. */
function odd(numbers: readonly Meant[], periods: readonly Period[], words: string): BaseFound {
  const open = numbers.filter(({ meaning }) => meaning !== 'other')
  const scaled = open.filter(({ meaning }) => meaning === 'scaled')
  if (scaled.length > 0) return asWritten(scaled[0]!)!
  const unparsed = open.find(({ maybe }) => maybe !== undefined && mayBeBase(maybe, periods))
  if (unparsed !== undefined) return asked('written', unparsed.maybe)
  if (open.some(({ value }) => value < 0)) return { none: 'negative' }
  const cents = open.find(
    ({ value }) => !Number.isInteger(value) && isWithin(Math.floor(value), periods),
  )
  if (cents !== undefined && open.length === 1) return asked('decimals', Math.floor(cents.value))
  if (/上限|封顶|最高/.test(words)) return { ask: 'word-for-base', bases: ['x3'] }
  if (/下限|最低/.test(words)) return { ask: 'word-for-base', bases: ['floor'] }
  return { none: open.some(({ value }) => value === 0) ? 'zero' : 'no-base' }
}

/** What numbers say when a blank or a comma between them parts thousands: 7 000. */
function mergedIn(numbers: readonly Meant[]): number[] {
  const merged: number[] = []
  numbers.forEach(({ text, glue }, index) => {
    const before = numbers[index - 1]
    if (glue === undefined || before === undefined) return
    const value = Number(before.text.replace(/,/g, '') + text)
    if (Number.isInteger(value)) merged.push(value)
  })
  return merged
}

const distinct = <T>(values: readonly T[]): T[] => Array.from(new Set(values))
