import { monthNumber, monthText, type Span } from '@/engine'
import { readPasted } from '@/input'
import { rngOf } from '../../random'
import { sample } from '../../sample'
import { makeRecord, type Paid } from './records'

const RECORDS = sample(5_000, 500)
const FIRST_SEED = 20261127
const ON = '2026-11-27'

/** The months of spans with what they hold; a span without end goes to the month of `ON`. */
function monthsOf(spans: readonly Span[]): Map<string, Span> {
  const months = new Map<string, Span>()
  for (const span of spans) {
    const last = monthNumber(span.to ?? ON.slice(0, 7))
    for (let month = monthNumber(span.from); month <= last; month += 1) {
      if (months.has(monthText(month))) throw new Error(`${monthText(month)} stands in two spans`)
      months.set(monthText(month), span)
    }
  }
  return months
}

const isRight = (span: Span | undefined, paid: Paid | undefined): boolean =>
  span !== undefined &&
  paid !== undefined &&
  span.base === paid.base &&
  Boolean(span.backPaid) === paid.backPaid

test(`nothing that is not true is taken from ${RECORDS} records, and nearly every row of their tables is`, () => {
  const wrong: string[] = []
  const figures = new Map<string, { rows: number; taken: number }>()
  for (let count = 0; count < RECORDS; count += 1) {
    const { layout, text, truth, rows } = makeRecord(rngOf(FIRST_SEED + count))
    const months = monthsOf(readPasted(text, ON).spans)
    for (const [month, span] of months) {
      if (isRight(span, truth.get(month))) continue
      wrong.push(`seed ${FIRST_SEED + count}, ${layout}: ${month} ${JSON.stringify(span)}\n${text}`)
    }
    const taken = rows.filter((month) => isRight(months.get(month), truth.get(month))).length
    const all = figures.get(layout) ?? { rows: 0, taken: 0 }
    figures.set(layout, { rows: all.rows + rows.length, taken: all.taken + taken })
  }
  const sum = (key: 'rows' | 'taken') =>
    Array.from(figures.values()).reduce((total, one) => total + one[key], 0)
  const share = sum('taken') / sum('rows')
  const lines = Array.from(
    figures,
    ([layout, { rows, taken }]) => `${layout}: ${taken} of ${rows} rows`,
  )
  console.log([...lines, `all: ${sum('taken')} of ${sum('rows')} rows, ${share}`].join('\n'))
  expect(wrong.slice(0, 3)).toEqual([])
  expect(share).toBeGreaterThanOrEqual(0.95)
})
