import { spansOf } from '../facts'
import { BASE_MULTIPLES, type BaseTier } from '../scheme'
import { wageAt } from '../policy'
import { type Prepared, reaches } from '../record'
import { addMonths, type DayText, type Month, monthOf, readDay, toMonth, writeMonth } from '../time'
import type { Profile } from '../profile'
import type { Span } from '../spans'
import type { Exclusion, LedgerMonth, MonthState } from './types'

const MONTHS = 12
const HIGHEST_FIRST = (Object.keys(BASE_MULTIPLES) as BaseTier[]).sort(
  (one, other) => BASE_MULTIPLES[other] - BASE_MULTIPLES[one],
)

/**
 * A year of the insurance record, January to December: what each month is worth against its own average wage, and why
 * it does not count (articles 6(四), 7(五)). Every month is a gap where the insurance is no list of spans.
 * @param year four digits
 */
export function ledgerYear(prepared: Prepared, year: number): LedgerMonth[] {
  const spans = spansOf(prepared.profile.facts.insurance)
  const january = (year * MONTHS) as Month
  return Array.from({ length: MONTHS }, (_, index) =>
    ledgerMonth(spans, addMonths(january, index), prepared.goesOn),
  )
}

/**
 * The years that a record is drawn for, ascending: from its first month to the day, or to the end of its last span where
 * that is later.
 * @param on `YYYY-MM-DD`
 * @returns empty without spans
 */
export function recordYears(profile: Profile, on: DayText): number[] {
  const spans = spansOf(profile.facts.insurance)
  const day = readDay(on)
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the reader; no years lie between none and a year
  if (day === undefined || spans.length === 0) return []
  const first = yearOf(Math.min(...spans.map(({ from }) => toMonth(from))))
  const ends = spans.map(({ from, to }) => toMonth(to ?? from))
  const last = yearOf(Math.max(monthOf(day), ...ends))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const yearOf = (month: number): number => Math.floor(month / MONTHS)

function ledgerMonth(spans: readonly Span[], month: Month, goesOn: boolean): LedgerMonth {
  const index = spans.findIndex((span) => isIn(span, month))
  const span = spans[index]
  const text = writeMonth(month)
  if (span === undefined) return { month: text, state: 'gap', excluded: [], span: null }
  const average = wageAt(month, goesOn)?.average
  const { base } = span
  return {
    month: text,
    state: stateOf(span, average),
    excluded: exclusions(span),
    span: index,
    ...(typeof base === 'string' && base !== 'unknown' && { byTier: true }),
  }
}

const isIn = ({ from, to }: Span, month: Month): boolean =>
  toMonth(from) <= month && (to === undefined || month <= toMonth(to))

function stateOf({ base }: Span, average: number | undefined): MonthState {
  if (base === 'unknown') return 'unknown'
  if (typeof base === 'number' && average === undefined) return 'no-wage'
  return HIGHEST_FIRST.find((tier) => reaches(tier, base, average)) ?? 'below'
}

function exclusions({ backPaid, otherEmployer, taxMismatch }: Span): Exclusion[] {
  return [
    ...(backPaid ? (['back-paid'] as const) : []),
    ...(otherEmployer ? (['other-employer'] as const) : []),
    ...(taxMismatch ? (['tax-mismatch'] as const) : []),
  ]
}
