import { LIMITS, monthNumber, type Period } from '@/engine'

import type { Heading } from './heading'
import { wordBefore } from './meaning'
import type { DateToken, NumberToken, Scanned, Token, YearToken } from './tokens'
import type { AskCode, PlainLeave } from './types'
import { ID_WORD, OTHER_DATE, PAYMENT_DATE } from './vocabulary'

/** The year that a heading such as 2023年 gives to the lines under it. */
export interface YearAbove {
  year: number
  /** 年度 may run from July to June */
  season: boolean
}

/** The months that a row is for. */
export interface MonthsFound {
  periods: Period[]
  open?: 'now' | 'onward'
  /** why a person must be asked about the months */
  ask?: AskCode
  /** the month of the payment, where the row says it */
  paymentMonth?: number
}

export type MonthsOf =
  | MonthsFound
  | { leave: PlainLeave }
  | { leave: 'no-such-month'; params: { month: number } }
  | { several: DateToken[] }

const FIRST_MONTH = monthNumber(LIMITS.earliestInsured)
const JULY = 6

/**
 * Finds the months of a row.
 * @param heading only where the row has the columns that it heads
 */
export function monthsOf(
  scanned: Scanned,
  heading: Heading | undefined,
  above: YearAbove | undefined,
): MonthsOf {
  const payments: DateToken[] = []
  const rest: Dated[] = []
  scanned.tokens.forEach((token, index) => {
    if (token.kind !== 'date') return
    const before = labelOf(scanned.tokens, index, token)
    if (isPayment(token, before, heading)) payments.push(token)
    else rest.push({ ...token, before })
  })
  const paid = payments.find(({ periods }) => periods.length === 1)?.periods[0]!.from
  const column = heading === undefined ? undefined : inColumns(rest, scanned, heading, above)
  const found = column ?? chosen(rest, scanned, above)
  if (!('periods' in found)) return found
  return paid === undefined ? found : { ...found, paymentMonth: paid }
}

/** The word before a date, where it is not behind a day of its own: 2023-01-15 到账 202301. */
function labelOf(tokens: readonly Token[], index: number, date: DateToken): string {
  const word = wordBefore(tokens, index, date)
  const front = word === undefined ? undefined : tokens[word.index - 1]
  return word === undefined || (front?.kind === 'date' && front.form === 'day') ? '' : word.text
}

/** A date with the word before it. */
interface Dated extends DateToken {
  before: string
}

function isPayment(date: DateToken, before: string, heading: Heading | undefined): boolean {
  const headed = heading?.roles.some((role) => ['month', 'from', 'year'].includes(role))
  return headed ? heading!.roles[date.cell] === 'payment-date' : PAYMENT_DATE.test(before)
}

/** The months by the headings of their columns; undefined where these do not say it. */
function inColumns(
  dates: readonly DateToken[],
  { tokens }: Scanned,
  { roles }: Heading,
  above: YearAbove | undefined,
): MonthsOf | undefined {
  const at = (role: string) => dates.find(({ cell }) => roles[cell] === role)
  const numberAt = (role: string) =>
    tokens.find((one): one is NumberToken => one.kind === 'number' && roles[one.cell] === role)
  const from = at('from')
  const to = at('to')
  if (from !== undefined && to !== undefined) {
    const period = { from: from.periods[0]!.from, to: to.periods[0]!.to }
    return oneOf({ ...from, periods: [period], form: from.form === 'day' ? 'days' : from.form })
  }
  const month = at('month')
  if (month?.bad !== undefined) return { leave: 'no-such-month', params: { month: month.bad } }
  if (month !== undefined && month.form !== 'bare') {
    // Under 年月 a day or 2023.01 is written for its month.
    return oneOf({ ...month, form: month.form === 'year' ? 'year' : 'month' })
  }
  const yearCell = tokens.find(
    (one): one is YearToken | NumberToken =>
      (one.kind === 'year' || one.kind === 'number') && roles[one.cell] === 'year',
  )
  const year = yearCell?.kind === 'number' ? yearCell.value : yearCell?.year
  const number = numberAt('month-of-year')?.value ?? bareAt(at('month-of-year'))
  if (year !== undefined && year >= 1900 && year < 2100 && number !== undefined) {
    return ofYear(number, { year, season: false })
  }
  const alone = numberAt('month')?.value
  if (alone !== undefined && above !== undefined) return ofYear(alone, above)
  return undefined
}

const bareAt = (date: DateToken | undefined) =>
  date?.form === 'bare' ? date.periods[0]!.from + 1 : undefined

function ofYear(number: number, { year, season }: YearAbove): MonthsOf {
  if (!Number.isInteger(number) || number < 1 || number > 12) {
    return { leave: 'no-such-month', params: { month: number } }
  }
  const month = year * 12 + number - 1
  const ask = season && number - 1 < JULY
  return { periods: [{ from: month, to: month }], ...(ask ? { ask: 'season' as const } : {}) }
}

/** Without headings: by how the dates are written and what stands before them. */
function chosen(
  dates: readonly Dated[],
  { tokens }: Scanned,
  above: YearAbove | undefined,
): MonthsOf {
  const own = dates.filter(({ before }) => !OTHER_DATE.test(before) && !ID_WORD.test(before))
  if (own.length === 0) {
    if (dates.length > 0) return { leave: 'other-date' }
    const year = tokens.some(({ kind }) => kind === 'year')
    return { leave: year ? 'year-only' : 'no-month' }
  }
  const sure = own.filter(({ form, bad }) => form !== 'dot' && bad === undefined)
  const months = sure.filter(({ form }) => form !== 'day')
  const all = months.length > 0 ? months : sure.length > 0 ? sure : own
  const good = all.find(({ bad }) => bad === undefined)
  if (good === undefined) return { leave: 'no-such-month', params: { month: all[0]!.bad! } }
  if (all.some((date) => !isSame(date, good))) return { several: all }
  if (good.form === 'bare') {
    const token = tokens.find((one): one is YearToken => one.kind === 'year')
    const year = token ?? above
    if (year === undefined) return { leave: 'no-month' }
    return shifted(good, year)
  }
  const first = tokens.find((token) => token.kind === 'date' || isLarge(token))
  const unsureDot = good.form === 'dot' && first?.start !== good.start
  return unsureDot ? { ...oneOf(good), ask: 'month-or-amount' } : oneOf(good)
}

const isLarge = (token: Scanned['tokens'][number]): boolean =>
  token.kind === 'number' && Math.abs(token.value) >= 100

const isSame = (one: DateToken, other: DateToken): boolean =>
  one.periods.length === other.periods.length &&
  one.periods.every(
    ({ from, to }, index) => from === other.periods[index]!.from && to === other.periods[index]!.to,
  )

/** Months whose year stands above them or in another column. */
function shifted({ periods, open }: DateToken, { year, season }: YearAbove): MonthsFound {
  const months = periods.map(({ from, to }) => ({ from: year * 12 + from, to: year * 12 + to }))
  const early = season && periods.some(({ from }) => from < JULY)
  return {
    periods: months,
    ...(open === undefined ? {} : { open }),
    ...(early ? { ask: 'season' as const } : {}),
  }
}

/** How sure the months of one date are. */
function oneOf({ periods, open, form }: Pick<DateToken, 'periods' | 'open' | 'form'>): MonthsFound {
  const ask: Partial<Record<typeof form, AskCode>> = {
    day: 'day',
    days: 'day',
    short: 'short-year',
    year: 'whole-year',
  }
  const code = open === 'onward' ? 'open-end' : ask[form]
  return {
    periods,
    ...(open === undefined ? {} : { open }),
    ...(code === undefined ? {} : { ask: code }),
  }
}

/** Months that a record can hold: none that has not come, none before there was 职工社保. */
export function possible(found: MonthsFound, thisMonth: number): MonthsOf {
  const { periods, open } = found
  if (periods.some(({ from, to }) => to < from)) return { leave: 'reversed' }
  if (periods.every(({ from }) => from > thisMonth)) return { leave: 'ahead' }
  if (open === undefined && periods.every(({ to }) => to < FIRST_MONTH))
    return { leave: 'too-early' }
  const ahead = periods.some(({ to }) => to > thisMonth)
  const early = periods.some(({ from }) => from < FIRST_MONTH)
  const within = periods
    .map(({ from, to }) => ({ from: Math.max(from, FIRST_MONTH), to: Math.min(to, thisMonth) }))
    .filter(({ from, to }) => from <= to)
  const ask = found.ask ?? (early ? 'partly-too-early' : ahead ? 'partly-ahead' : undefined)
  return { ...found, periods: within, ...(ask === undefined ? {} : { ask }) }
}
