import type { MonthText } from '../time'
import type { Exclusion, LedgerMonth, MonthState } from './types'

/** What a month of the grid is drawn as: why it does not count, else what it is worth. */
export type MonthCell = MonthState | Exclusion

/** In the order of the legend. */
const CELLS: readonly MonthCell[] = [
  ...(['x08', 'x1', 'x2', 'x3', 'below', 'unknown', 'no-wage'] as const),
  ...(['back-paid', 'other-employer', 'tax-mismatch', 'gap'] as const),
]

/** A month's one cell, whatever else is said of it on its own page. */
export const cellOf = ({ state, excluded }: LedgerMonth): MonthCell => excluded[0] ?? state

/** The cells that occur in these months, each once. */
export function cellsOf(months: readonly LedgerMonth[]): MonthCell[] {
  const there = new Set(months.map(cellOf))
  return CELLS.filter((cell) => there.has(cell))
}

/** Whether a month is over on a day, is running, or is still to come. */
export type MonthTime = 'over' | 'running' | 'to-come'

/** @param thisMonth that of the day */
export const timeOf = (month: MonthText, thisMonth: MonthText): MonthTime =>
  month > thisMonth ? 'to-come' : month < thisMonth ? 'over' : 'running'

/** Months of a year in a row that are alike, by their numbers 1–12. */
export interface MonthRun {
  from: number
  to: number
  cell: MonthCell
  time: MonthTime
}

/**
 * A year in runs of months that are alike.
 * @param months January to December
 * @param thisMonth what has not come yet stands apart, and a gap there is left out
 */
export function monthRuns(months: readonly LedgerMonth[], thisMonth: MonthText): MonthRun[] {
  const runs: MonthRun[] = []
  months.forEach((month, index) => {
    const time = timeOf(month.month, thisMonth)
    if (time !== 'over' && month.span === null) return
    const cell = cellOf(month)
    const last = runs[runs.length - 1]
    const goesOn = last?.cell === cell && last.time === time && last.to === index
    if (goesOn) last.to = index + 1
    else runs.push({ from: index + 1, to: index + 1, cell, time })
  })
  return runs
}

/** What a month counts for, leaving its base aside: nothing without a record, nothing, years alone, or both. */
export function countsFor({ state, excluded }: LedgerMonth): 'gap' | 'nothing' | 'years' | 'both' {
  if (state === 'gap') return 'gap'
  if (excluded.some((one) => one !== 'tax-mismatch')) return 'nothing'
  return excluded.length > 0 ? 'years' : 'both'
}
