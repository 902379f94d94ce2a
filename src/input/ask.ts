import { coder, monthText, type Span } from '@/engine'

import { BY_ROW, type Collected, type MonthRead, monthsIn, spansOf } from './collect'
import type { AskCode, Asked, AskParams, Excerpt } from './types'
import type { Unit } from './units'

/** Codes that are one question for each base, since one may be right and another wrong. */
const BY_BASE: ReadonlySet<AskCode> = new Set<AskCode>([
  'outside-limits',
  'differs',
  'several-bases',
])

const question = coder<AskParams>()

/** The lines of some units as the person counts and sees them. */
export const excerptsOf = (units: Iterable<Unit>): Excerpt[] => {
  const lines = new Map<number, string>()
  for (const unit of units) {
    for (const { number, excerpt } of unit.lines) {
      if (!lines.has(number)) lines.set(number, excerpt)
    }
  }
  return Array.from(lines, ([line, text]) => ({ line, text })).sort(
    (one, other) => one.line - other.line,
  )
}

/** The questions, each once for all months that raise it in the same way. */
export function askedOf(
  months: ReadonlyMap<number, MonthRead>,
  found: readonly Collected[],
  thisMonth: number,
): Asked[] {
  const groups = new Map<string, [number, MonthRead][]>()
  for (const [month, read] of months) {
    if (read.ask === undefined) continue
    const key = keyOf(read.ask, read)
    groups.set(key, [...(groups.get(key) ?? []), [month, read]])
  }
  const byMonth = Array.from(groups.values(), (group): Asked => {
    const [, { ask, word, variants }] = group[0]!
    return {
      ...(ask === 'unknown-word'
        ? question(ask, word === undefined ? {} : { word })
        : question(ask!)),
      lines: excerptsOf(new Set(group.flatMap(([, { units }]) => Array.from(units)))),
      options: variants.map((_, index) =>
        spansOf(
          group.map(([month, read]) => [month, read.variants[index]!] as const),
          thisMonth,
        ),
      ),
    }
  })
  return [...byMonth, ...byRow(found, thisMonth)].sort(
    (one, other) => one.lines[0]!.line - other.lines[0]!.line,
  )
}

const keyOf = (ask: AskCode, { variants, word }: MonthRead): string =>
  BY_BASE.has(ask)
    ? [ask, ...variants.map(({ base, backPaid }) => `${base}${backPaid}`)].join()
    : [ask, word, variants.length, ...variants.map(({ backPaid }) => backPaid)].join()

function byRow(found: readonly Collected[], thisMonth: number): Asked[] {
  return found.flatMap(({ unit, row }): Asked[] => {
    if (row.is !== 'ask' || !BY_ROW.has(row.code)) return []
    const options = row.choices.map(({ periods, base, backPaid, open }): Span[] => {
      // 起: only the month that is named, or from there on.
      if (open) return spansFrom(periods[0]!.from, base, backPaid)
      const months = Array.from(
        new Set(monthsIn(periods)),
        (month) => [month, { base, backPaid, open }] as const,
      )
      return spansOf(months, thisMonth)
    })
    return [{ ...question(row.code), lines: excerptsOf([unit]), options }]
  })
}

const spansFrom = (from: number, base: Span['base'], backPaid: boolean): Span[] => [
  { from: monthText(from), base, ...(backPaid ? { backPaid } : {}) },
]
