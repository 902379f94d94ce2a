import { type Coded, coder, lengthOf, type ParamsAfter, type Period, type Span } from '@/engine'

import { type BaseFound, baseOf } from './base'
import { cellsOf, type Heading } from './heading'
import { meaningsOf, type Meant } from './meaning'
import { type MonthsFound, possible, type YearAbove } from './months'
import { type PaidFound, paidOf } from './paid'
import type { Section } from './section'
import type { Scanned } from './tokens'
import type { AskCode, LeaveCode, LeaveParams, PlainLeave } from './types'
import { OTHER_THING, SENTENCE } from './vocabulary'
import { unknownWordIn } from './words'

/** What stands above a row. */
export interface Above {
  section: Section
  heading?: Heading
  year?: YearAbove
}

/** One way to read a row. */
export interface Choice {
  periods: Period[]
  /** still being paid */
  open: boolean
  base: Span['base']
  backPaid: boolean
}

/** What a row is. */
export type RowFound =
  | { is: 'left'; why: Coded<LeaveParams> }
  /** said not to be paid, or taken back; another row of its months is then in doubt */
  | { is: 'denied'; code: PlainLeave; periods: Period[] }
  /** said to be 补缴, without a base: the rows of its months are in doubt */
  | { is: 'back-paid'; periods: Period[] }
  /** months of 实缴 without a base */
  | { is: 'months'; choices: Choice[] }
  | { is: 'sure'; choice: Choice }
  | { is: 'due'; choice: Choice }
  | { is: 'ask'; code: AskCode; word?: string; choices: Choice[] }

/** A payment later than so many months after its month was rather made up for. */
const USUAL_DELAY = 3
const LONGEST_WORD = 8

/** Why a line is left out. */
export const reason = coder<LeaveParams>()

/** A line that is left out. */
export const left = <Code extends LeaveCode>(
  code: Code,
  ...params: ParamsAfter<LeaveParams[Code]>
): RowFound => ({ is: 'left', why: reason(code, ...params) })

/** The headings, where the row has their columns; tabs at its end may be missing, a word may stand behind. */
export function headed(scanned: Scanned, heading: Heading | undefined): Heading | undefined {
  if (heading === undefined || heading.roles.length === 0) return undefined
  if (heading.delimiter !== scanned.delimiter) return undefined
  const { length } = heading.roles
  const { cells, delimiter, tokens } = scanned
  const words = tokens.every(
    ({ cell, kind }) => cell < length || kind === 'word' || kind === 'mark',
  )
  const fits = cells === length || (cells < length ? delimiter === '\t' : words)
  return fits ? heading : undefined
}

/** Reads a row whose months are found. */
export function rowOf(
  line: string,
  scanned: Scanned,
  months: MonthsFound,
  above: Above,
  thisMonth: number,
): RowFound {
  const open = months.open === 'now'
  const periods = open
    ? months.periods.map(({ from }) => ({ from, to: Math.max(from, thisMonth) }))
    : months.periods
  const able = possible({ ...months, periods }, thisMonth)
  if ('leave' in able) return left(able.leave)
  if ('several' in able) return left('several-months')
  const heading = headed(scanned, above.heading)
  const cells = heading === undefined ? [] : cellsOf(line, scanned)
  const paid = paidOf(line, scanned, above.section, heading, cells)
  const numbers = meaningsOf(scanned)
  const column = columnOf(numbers, heading, above.heading)
  const base = baseOf(numbers, able.periods, column, line)
  if (paid.state === 'other-record') return left('other-record')
  if (paid.state === 'not-paid' || paid.state === 'negative') {
    return { is: 'denied', code: paid.state, periods: able.periods }
  }
  if ('none' in base) return withoutBase(base.none, able, paid, line, open)
  const ask = doubtOf(line, numbers, able, paid, base, column !== undefined)
  if (ask !== undefined) return decided(able, open, paid, base, ask)
  const word = unknownWordIn(scanned, heading)
  if (word === undefined) return decided(able, open, paid, base, undefined)
  return decided(able, open, paid, base, 'unknown-word', word.slice(0, LONGEST_WORD))
}

/** The numbers of the columns headed 基数; undefined without headings. */
function columnOf(
  numbers: readonly Meant[],
  heading: Heading | undefined,
  all: Heading | undefined,
): Meant[] | undefined {
  if (heading !== undefined) {
    return numbers
      .filter(({ cell }) => heading.roles[cell] === 'base')
      .map((one) =>
        one.meaning === 'open' || one.apart ? { ...one, meaning: 'base' as const } : one,
      )
  }
  return all === undefined || all.base ? undefined : []
}

function withoutBase(
  code: PlainLeave,
  { periods }: MonthsFound,
  paid: PaidFound,
  line: string,
  open: boolean,
): RowFound {
  if (code === 'negative') return { is: 'denied', code, periods }
  if (code !== 'no-base') return left(code)
  if (paid.backPaid === 'yes' && /补|追|清/.test(line)) return { is: 'back-paid', periods }
  if (!paid.stated || paid.ask !== undefined || SENTENCE.test(line)) return left(code)
  const choice = { periods, open, base: 'unknown' as const, backPaid: paid.backPaid === 'yes' }
  return { is: 'months', choices: [choice] }
}

/** Why a person must be asked about a row that has a base, or undefined. */
function doubtOf(
  line: string,
  numbers: readonly Meant[],
  months: MonthsFound,
  paid: PaidFound,
  base: Exclude<BaseFound, { none: PlainLeave }>,
  headedRow: boolean,
): AskCode | undefined {
  if (months.ask !== undefined) return months.ask
  if ('ask' in base) return base.ask
  if (paid.ask !== undefined) return paid.ask
  const named = headedRow || numbers.some(({ meaning }) => meaning === 'base')
  if (paid.mixed && !named) return 'part-unclear'
  if (SENTENCE.test(line)) return 'sentence'
  if (!named && OTHER_THING.test(line)) return 'other-thing'
  const counted = /(?:^|\D)(\d{1,4}) ?个月/.exec(line)?.[1]
  const all = months.periods.reduce((sum, period) => sum + lengthOf(period), 0)
  if (counted !== undefined && all > 1 && Number(counted) !== all) return 'count-differs'
  if (numbers.some(({ value }) => value < 0)) return 'negative-beside'
  if (paid.backPaid === 'unclear') return 'back-paid-unclear'
  if (months.paymentMonth === undefined || paid.backPaid !== 'no') return undefined
  return months.paymentMonth - months.periods[0]!.from > USUAL_DELAY ? 'paid-late' : undefined
}

function decided(
  { periods, open }: MonthsFound,
  stillPaying: boolean,
  { state, backPaid }: PaidFound,
  base: Exclude<BaseFound, { none: PlainLeave }>,
  ask: AskCode | undefined,
  word?: string,
): RowFound {
  const flags =
    ask === 'back-paid-unclear' || ask === 'paid-late' ? [false, true] : [backPaid === 'yes']
  const bases = 'bases' in base ? base.bases : [base.base]
  const ends = open === 'onward' ? [false, true] : [stillPaying]
  const choices = ends.flatMap((end) =>
    bases.flatMap((one) =>
      flags.map((flag) => ({ periods, open: end, base: one, backPaid: flag })),
    ),
  )
  if (ask !== undefined) return { is: 'ask', code: ask, word, choices }
  return { is: state === 'due' ? 'due' : 'sure', choice: choices[0]! }
}
