import { LIMITS, monthNumber, monthOfText, type DayText } from '@/engine'

import { askedOf, excerptsOf } from './ask'
import { unitsOf } from './blocks'
import { BY_ROW, collected, type Collected, type Months, spansOf } from './collect'
import { headingOf, headsBase } from './heading'
import { linesOf, tooMuch } from './lines'
import type { YearAbove } from './months'
import { type Above, left, reason, type RowFound } from './row'
import { rowsOf } from './rows'
import { FIRST_SECTION, isTitle, type Remark, remarkOf } from './section'
import type { LeaveCode, LeftOut, Pasted, PlainLeave } from './types'
import type { Unit } from './units'

/**
 * Reads a record of payments as it was pasted: which months were paid, on which base, and which were 补缴.
 * @param text within `PASTE_LIMITS`
 * @param on the day after which nothing has been paid yet
 * @example readPasted('202301 12183 已缴\n202302 12183 欠缴', '2026-11-27').spans // January alone
 */
export function readPasted(text: string, on: DayText): Pasted {
  const { spans, asked, leftOut } = readAll(text, on)
  return { spans, asked, leftOut }
}

/** As `readPasted`, with the numbers of the lines that were taken. */
export function readAll(text: string, on: DayText): Pasted & { taken: number[] } {
  if (tooMuch(text) !== undefined) {
    const refused = { line: 1, text: '', code: 'too-much' as const, params: {} }
    return { spans: [], asked: [], leftOut: [refused], taken: [] }
  }
  const thisMonth = monthNumber(monthOfText(on))
  const { found, someBackPaid } = rowsIn(unitsOf(linesOf(text)), thisMonth)
  const months = collected(found, someBackPaid)
  const sure = Array.from(months).filter(([, { ask }]) => ask === undefined)
  const spans = spansOf(
    sure.map(([month, { variants }]) => [month, variants[0]!] as const),
    thisMonth,
  )
  const asked = askedOf(months, found, thisMonth)
  const kept = spans.slice(-LIMITS.spans)
  const leftOut = leftOutOf(
    found,
    months,
    asked.flatMap(({ lines }) => lines.map(({ line }) => line)),
  )
  const taken = new Set(
    sure.flatMap(([, { units }]) => Array.from(units).flatMap(({ lines }) => lines)),
  )
  return {
    spans: kept,
    asked,
    leftOut: spans.length > kept.length ? [...leftOut, tooManySpans(spans.length)] : leftOut,
    taken: Array.from(taken, ({ number }) => number),
  }
}

const tooManySpans = (count: number): LeftOut => ({
  line: 1,
  text: '',
  code: 'too-many-spans',
  params: { most: LIMITS.spans, left: count - LIMITS.spans },
})

/** What stands above the line that is read, and what was found so far. */
interface State extends Above {
  found: Collected[]
  /** where the present part begins among the rows */
  since: number
  /** something else than rows stood among the rows of the present part */
  loose: boolean
  someBackPaid: boolean
  /** the line before was headings */
  headed: boolean
}

function rowsIn(units: readonly Unit[], thisMonth: number): State {
  const state: State = {
    section: FIRST_SECTION,
    found: [],
    since: 0,
    loose: false,
    someBackPaid: false,
    headed: false,
  }
  for (const unit of units) read(unit, state, thisMonth)
  return state
}

function read(unit: Unit, state: State, thisMonth: number): void {
  const { text, scanned } = unit
  if (scanned.tooMuch) {
    leave(unit, state, 'too-many-numbers')
    return
  }
  if (scanned.tokens.length === 0) {
    loosen(state)
    return
  }
  const heading = headingOf(text, scanned)
  if (heading !== undefined) {
    state.heading = heading
    state.headed = true
    leave(unit, state, 'no-month')
    return
  }
  if (state.headed && headsBase(text, scanned)) {
    // 养老 and 医疗 above, 基数 and 个人缴费 below: the table has a base, in which column is not known.
    state.heading = { roles: [], base: true, delimiter: scanned.delimiter }
    leave(unit, state, 'no-month')
    return
  }
  state.headed = false
  const rows = rowsOf(text, scanned, state, thisMonth)
  const bare = rows.every(
    (row) => row.is === 'back-paid' || (row.is === 'left' && HEADS.has(row.why.code)),
  )
  if (bare) {
    const remark = hasMonth(unit) && !isTitle(text) ? {} : remarkOf(text, scanned)
    apply(remark, state)
    const year = yearOf(unit)
    if (year !== undefined) state.year = year
    else if (remark.section === undefined) loosen(state)
  }
  for (const row of rows) state.found.push({ unit, row: doubted(row, unit, state) })
}

/** Lines without a row: they may head what follows. */
const HEADS: ReadonlySet<LeaveCode> = new Set<LeaveCode>([
  'no-month',
  'no-base',
  'year-only',
  'other-date',
])

const hasMonth = ({ scanned }: Unit): boolean => scanned.tokens.some(({ kind }) => kind === 'date')

const leave = (unit: Unit, { found }: State, code: PlainLeave): void => {
  found.push({ unit, row: left(code) })
}

/** A line such as 2023年 gives the lines under it their year. */
function yearOf({ text, scanned: { tokens } }: Unit): YearAbove | undefined {
  const years = tokens.flatMap((token) => (token.kind === 'year' ? [token] : []))
  const plain = tokens.every(({ kind }) => kind !== 'date' && kind !== 'number')
  if (years.length === 1 && plain) return years[0]
  const alone = /^(?:19|20)\d\d$/.exec(text)
  return alone === null ? undefined : { year: Number(alone[0]), season: false }
}

function apply({ section, above, someBackPaid }: Remark, state: State): void {
  if (someBackPaid) state.someBackPaid = true
  if (above) {
    state.found.forEach(({ row }, index) => {
      if (index >= state.since) state.found[index]!.row = asked(row, 'part-unclear')
    })
  }
  if (section === undefined) return
  state.section = section
  state.since = state.found.length
  state.loose = false
}

function loosen(state: State): void {
  const hasRows = state.found.some(({ row }, index) => index >= state.since && row.is !== 'left')
  if (hasRows) state.loose = true
}

/** A row with the doubts of where it stands. */
function doubted(row: RowFound, unit: Unit, { section, loose }: State): RowFound {
  if (unit.lines.some(({ turned }) => turned)) return asked(row, 'turned')
  if (unit.order) return asked(row, 'order')
  if (loose && section.backPaid && row.is === 'sure') {
    const both = [false, true].map((backPaid) => ({ ...row.choice, backPaid }))
    return { is: 'ask', code: 'back-paid-unclear', choices: both }
  }
  return row
}

const asked = (row: RowFound, code: 'part-unclear' | 'turned' | 'order'): RowFound =>
  row.is === 'sure' || row.is === 'due'
    ? { is: 'ask', code, choices: [row.choice] }
    : row.is === 'ask' && !BY_ROW.has(row.code)
      ? { ...row, code }
      : row

/** The lines that ended neither as taken nor as asked, with their reasons. */
function leftOutOf(
  found: readonly Collected[],
  months: Months,
  askedLines: readonly number[],
): LeftOut[] {
  const used = new Set(askedLines)
  months.forEach(({ units }) =>
    units.forEach(({ lines }) => lines.forEach(({ number }) => used.add(number))),
  )
  const lines = new Map<number, LeftOut>()
  for (const { unit, row } of found) {
    const why = row.is === 'left' ? row.why : reason(row.is === 'denied' ? row.code : 'no-base')
    if (row.is === 'ask' && BY_ROW.has(row.code)) continue
    for (const { line, text } of excerptsOf([unit])) {
      if (!used.has(line) && !lines.has(line)) lines.set(line, { line, text, ...why })
    }
  }
  return Array.from(lines.values()).sort((one, other) => one.line - other.line)
}
