import { cardsAt } from './cards'
import { type Role, settled } from './heading'
import type { Line } from './lines'
import { meaningsOf } from './meaning'
import { statusOf } from './status'
import { type Block, type Single, singleOf, type Unit, unitOf } from './units'

const MOST_COLUMNS = 16
const LEAST_BASE = 200

/** Lines as units: a table that was copied cell by cell, and records with a label a line, are put together. */
export function unitsOf(lines: readonly Line[]): Unit[] {
  const singles = lines.flatMap(partsOf).map(singleOf)
  const units: Unit[] = []
  // Up to here there are no cards, which was seen from a line before.
  let none = 0
  for (let at = 0; at < singles.length;) {
    let block = cellByCell(singles, at)
    if (block === undefined && at >= none) {
      const cards = cardsAt(singles, at)
      none = cards.end
      if (cards.units.length > 0) block = cards
    }
    units.push(...(block?.units ?? [unitOf([singles[at]!])]))
    at = block?.end ?? at + 1
  }
  return units
}

/** A list of JSON records in one line is a line each. */
const partsOf = (line: Line): Line[] =>
  line.text.split(/\}\s?,\s?(?=\{)/).map((text) => ({ ...line, text }))

function cellByCell(singles: readonly Single[], at: number): Block | undefined {
  const { holds } = singles[at]!
  if (holds === 'word') return withHeadings(singles, at)
  return holds === 'month' ? withoutHeadings(singles, at) : undefined
}

/** A table with its headings, one cell a line. */
function withHeadings(singles: readonly Single[], at: number): Block | undefined {
  const headings = cellsFrom(singles, at, ({ holds }) => holds === 'word')
  const texts = headings.cells.map(({ line }) => line.text)
  // What stands above the headings is a title: the headings are as many as the rows have cells.
  for (let skip = 0; skip < headings.cells.length; skip += 1) {
    const own = settled(texts.slice(skip))
    if (!own.includes('month') || own.length < 2) return undefined
    const rows = chunksOf(singles, headings.end, own)
    if (rows.units.length === 0) continue
    const titles = headings.cells.slice(0, skip).map((cell) => unitOf([cell]))
    const heading = unitOf(headings.cells.slice(skip))
    return { units: [...titles, heading, ...rows.units], end: rows.end }
  }
  return undefined
}

/** Rows of as many cells as there are headings, as long as months and bases stand in their places. */
function chunksOf(singles: readonly Single[], from: number, roles: readonly Role[]): Block {
  const units: Unit[] = []
  let end = from
  for (;;) {
    const next = cellsFrom(singles, end, () => true, roles.length)
    const fits =
      next.cells.length === roles.length &&
      next.cells.every((cell, column) => fitsIn(cell, roles[column]!))
    if (!fits) return { units, end }
    units.push(unitOf(next.cells))
    end = next.end
  }
}

function fitsIn({ holds, dotted }: Single, role: Role): boolean {
  if (role === 'month') return holds === 'month'
  if (role === 'base') return holds === 'number'
  return holds !== 'month' || dotted || role === 'payment-date'
}

/** A month in a line of its own, and what stands under it to the next one. */
function withoutHeadings(singles: readonly Single[], at: number): Block | undefined {
  const rows: Single[][] = []
  // Under 202301 a number such as 2011.12 is an amount.
  const { dotted } = singles[at]!
  const isMonth = (one: Single | undefined) => one?.holds === 'month' && one.dotted === dotted
  let end = at
  while (isMonth(singles[end])) {
    const rest = cellsFrom(singles, end + 1, (one) => isCell(one) && !isMonth(one))
    if (!rest.cells.some(({ holds }) => holds === 'number')) break
    rows.push([singles[end]!, ...rest.cells])
    end = rest.end
  }
  if (rows.length === 0) return undefined
  const uneven = dotted && rows.some(({ length }) => length !== rows[0]!.length)
  const above = isBaseAbove(singles, at) || uneven
  // Words behind the numbers are a column only where every row has them.
  const column = rows.length > 1 && rows.every((row) => row[row.length - 1]!.holds === 'word')
  const units = rows.flatMap((row): Unit[] => {
    const cells = column ? row : row.slice(0, lastNumber(row) + 1)
    const behind = row.slice(cells.length)
    const order = above || behind.some(({ line }) => mayBeOfRow(line.text))
    return [{ ...unitOf(cells), order }, ...behind.map((cell) => unitOf([cell]))]
  })
  return { units, end }
}

const isCell = ({ holds, dotted }: Single): boolean =>
  holds === 'number' || holds === 'word' || (holds === 'month' && dotted)

const lastNumber = (row: readonly Single[]): number =>
  row.reduce((last, { holds }, index) => (holds === 'word' ? last : index), 0)

/** A word under a row that speaks of payment: it may close the row or head the next. */
function mayBeOfRow(text: string): boolean {
  const { backPaid, notPaid, due, record } = statusOf(text)
  return backPaid !== undefined || notPaid || due || record !== undefined
}

/** Whether a base may stand right above the first month, so that each may belong to the month behind it. */
function isBaseAbove(singles: readonly Single[], at: number): boolean {
  const above = singles[at - 1]
  return (
    above?.holds === 'number' &&
    meaningsOf(above.scanned).some(({ value }) => !(Math.abs(value) < LEAST_BASE))
  )
}

/** The lines from a place on that hold what is wanted; empty lines between are passed over. */
function cellsFrom(
  singles: readonly Single[],
  from: number,
  wanted: (one: Single) => boolean,
  most = MOST_COLUMNS,
): { cells: Single[]; end: number } {
  const cells: Single[] = []
  let end = from
  for (let at = from; at < singles.length && cells.length < most; at += 1) {
    const one = singles[at]!
    if (one.line.text === '') continue
    if (!wanted(one)) break
    cells.push(one)
    end = at + 1
  }
  return { cells, end }
}
