import { joined, monthText, type Period, type Span } from '@/engine'

import type { Choice, RowFound } from './row'
import type { AskCode } from './types'
import type { Unit } from './units'

/** A row with the unit that it was read from. */
export interface Collected {
  unit: Unit
  row: RowFound
}

/** What a month may hold. */
export interface Variant {
  base: Span['base']
  backPaid: boolean
  open: boolean
}

/** What was read of one month. */
export interface MonthRead {
  units: Set<Unit>
  variants: Variant[]
  /** undefined: it may be saved */
  ask?: AskCode
  /** the word that is not known */
  word?: string
}

/** All that was read, month by month. */
export type Months = Map<number, MonthRead>

/** Codes that put in doubt whether or how a month was paid, whatever another row says of it. */
const OF_PAYMENT: ReadonlySet<AskCode> = new Set<AskCode>([
  'back-paid-unclear',
  'paid-late',
  'part-unclear',
  'order',
  'turned',
  'negative-beside',
  'elsewhere',
])

/** Codes whose choices differ in their months: they are asked row by row. */
export const BY_ROW: ReadonlySet<AskCode> = new Set<AskCode>(['several-months', 'open-end'])

/** Every month of some periods. */
export const monthsIn = (periods: readonly Period[]): number[] =>
  periods.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, add) => from + add))

const isSame = (one: Variant, other: Variant): boolean =>
  one.base === other.base && one.backPaid === other.backPaid

/** Puts the rows together month by month; what contradicts itself is to be asked. */
export function collected(found: readonly Collected[], someBackPaid: boolean): Months {
  const months: Months = new Map()
  for (const { unit, row } of found) {
    if (row.is === 'sure') add(months, unit, [row.choice])
  }
  const paid = new Set(found.flatMap(({ row }) => (row.is === 'months' ? of(row.choices) : [])))
  for (const { unit, row } of found) {
    if (row.is !== 'due') continue
    for (const month of monthsIn(row.choice.periods)) {
      addMonth(months, month, unit, [row.choice], paid.has(month) ? undefined : 'due')
    }
  }
  for (const { unit, row } of found) {
    if (row.is === 'ask' && !BY_ROW.has(row.code)) add(months, unit, row.choices, row)
  }
  for (const { unit, row } of found) {
    if (row.is !== 'months') continue
    for (const month of of(row.choices)) {
      const read = months.get(month)
      if (read === undefined) addMonth(months, month, unit, row.choices, 'base-missing')
      else read.units.add(unit)
    }
  }
  for (const { unit, row } of found) {
    if (row.is !== 'denied' && row.is !== 'back-paid') continue
    for (const month of monthsIn(row.periods)) {
      const read = months.get(month)
      if (read === undefined) continue
      read.units.add(unit)
      if (row.is === 'denied') read.ask ??= 'contradicted'
      else doubtFlag(read)
    }
  }
  const told = found.some(({ row }) => row.is === 'sure' && row.choice.backPaid)
  if (someBackPaid && !told) months.forEach(doubtFlag)
  return months
}

const of = (choices: readonly Choice[]) => choices.flatMap(({ periods }) => monthsIn(periods))

/** Not clear whether 补缴: each base with and without. */
function doubtFlag(read: MonthRead): void {
  const bases = Array.from(new Set(read.variants.map(({ base }) => base)))
  const { open } = read.variants[0]!
  read.variants = bases.flatMap((base) =>
    [false, true].map((backPaid) => ({ base, backPaid, open })),
  )
  read.ask = 'back-paid-unclear'
}

function add(
  months: Months,
  unit: Unit,
  choices: readonly Choice[],
  asked?: { code: AskCode; word?: string },
): void {
  for (const month of new Set(of(choices))) {
    const here = choices.filter(({ periods }) =>
      periods.some(({ from, to }) => from <= month && month <= to),
    )
    addMonth(months, month, unit, here, asked?.code, asked?.word)
  }
}

/** Notes what a row says of a month. The same twice counts once; something else is to be asked. */
function addMonth(
  months: Months,
  month: number,
  unit: Unit,
  choices: readonly Choice[],
  ask: AskCode | undefined,
  word?: string,
): void {
  const variants = choices.map(({ base, backPaid, open }) => ({ base, backPaid, open }))
  const read = months.get(month)
  if (read === undefined) {
    months.set(month, { units: new Set([unit]), variants, ask, word })
    return
  }
  read.units.add(unit)
  const more = variants.filter((one) => !read.variants.some((other) => isSame(one, other)))
  const agrees = more.length < variants.length
  if (agrees && read.ask === undefined && (ask === undefined || !OF_PAYMENT.has(ask))) return
  if (agrees && ask === undefined && !(read.ask !== undefined && OF_PAYMENT.has(read.ask))) {
    // One of the readings is what a plain row says.
    read.variants = variants
    delete read.ask
    return
  }
  read.variants = [...read.variants, ...more]
  read.ask = more.length > 0 ? 'differs' : (ask ?? read.ask)
  read.word = word
}

/** Months with one variant each as spans: in order, neighbours of equal base and flags as one. */
export function spansOf(
  months: readonly (readonly [number, Variant])[],
  thisMonth: number,
): Span[] {
  return joined(
    months.map(([month, { base, backPaid, open }]) => ({
      from: monthText(month),
      // One that is still being paid has no end; its months so far stand before it.
      ...(open && month === thisMonth ? {} : { to: monthText(month) }),
      base,
      ...(backPaid ? { backPaid } : {}),
    })),
  )
}
