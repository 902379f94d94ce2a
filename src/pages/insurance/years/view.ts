import {
  allWithBase,
  lastBase,
  monthNumber,
  type PaidMonth,
  type PaidYear,
  paidYears,
  type Span,
  withBase,
} from '@/engine'
import type { YearsState } from '@/store'

import { type First, readFirst } from './first-month'

/** A record by years, with the one that is open. */
export interface View {
  spans: readonly Span[]
  first: First
  years: PaidYear[]
  /** of the open year; -1 where none is */
  place: number
  open: PaidYear | undefined
  /** the base of the year before the open one */
  before: Span['base'] | undefined
  later: PaidYear[]
  /** the months of the open year that are selected */
  chosen: PaidMonth[]
  /** the months that a base is for, with it: those that are selected, else the open year's */
  target: (base: Span['base']) => PaidMonth[]
}

/** What the page shows of a record. Where nothing is recorded the first year is open by itself. */
export function viewed(
  spans: readonly Span[],
  { first: typed, open: at, picked }: YearsState,
  thisMonth: number,
): View {
  const first = readFirst(typed, spans, thisMonth)
  const years = first.month === undefined ? [] : paidYears(spans, first.month, thisMonth)
  const month =
    at === undefined ? (spans.length === 0 ? first.month : undefined) : at && monthNumber(at)
  const place = years.findIndex(
    ({ from, to }) => typeof month === 'number' && from <= month && month <= to,
  )
  const open = years[place]
  const months = open?.months ?? []
  const chosen = months.filter((one) => picked.includes(one.month))
  return {
    spans,
    first,
    years,
    place,
    open,
    before: lastBase(years[place - 1]?.months ?? []),
    later: years.slice(place + 1),
    chosen,
    target: (base) => (chosen.length > 0 ? allWithBase(chosen, base) : withBase(months, base)),
  }
}
