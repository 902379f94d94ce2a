import type { CardBlock } from '@/text/card'

import { COLOURS, INKS, LEFT, RIGHT, ROOM } from './look'
import { fill, type Ink, lineOf, type Sheet, widthOf, write, writeRight } from './sheet'
import { cut, wrap, wrapTo } from './wrap'

type Row = CardBlock['rows'][number]

const BOX = 15
const BEHIND_BOX = 24
const BETWEEN_BLOCKS = 16
const BETWEEN_ROWS = 7
const COLUMN_GAP = 20
const CELL = 21
const DENSE_CELL = 18

/** Every block one under the other, each line in full. */
export function drawBlocks(sheet: Sheet, blocks: readonly CardBlock[], top: number): number {
  return blocks.reduce(
    (y, block, index) => drawBlock(sheet, block, y + (index === 0 ? 0 : BETWEEN_BLOCKS)),
    top,
  )
}

function drawBlock(sheet: Sheet, { title, aside, note, rows }: CardBlock, top: number): number {
  write(sheet, title, LEFT, top, INKS.head)
  if (aside !== undefined) writeRight(sheet, aside, RIGHT, top, INKS.aside)
  const under = top + lineOf(INKS.head) + 4
  const after = note === undefined ? under : drawLines(sheet, note, LEFT, under, INKS.detail) + 4
  return rows.reduce((y, row) => drawRow(sheet, row, y) + BETWEEN_ROWS, after) - BETWEEN_ROWS
}

function drawRow(sheet: Sheet, { name, value, detail, ticked }: Row, top: number): number {
  const left = ticked === undefined ? LEFT : LEFT + BEHIND_BOX
  const room = RIGHT - left - (value === undefined ? 0 : widthOf(sheet, value, INKS.value) + 12)
  if (ticked !== undefined) drawTick(sheet, ticked, LEFT, top + lineOf(INKS.row) / 2)
  if (value !== undefined) writeRight(sheet, value, RIGHT, top, INKS.value)
  const lines = wrapTo(name, room, 2, (some) => widthOf(sheet, some, INKS.row))
  lines.forEach((line, index) => write(sheet, line, left, top + index * lineOf(INKS.row), INKS.row))
  const under = top + lines.length * lineOf(INKS.row)
  return detail === undefined ? under : drawLines(sheet, detail, left, under, INKS.detail)
}

/** A text in as many lines as it takes. */
function drawLines(sheet: Sheet, text: string, left: number, top: number, ink: Ink): number {
  const lines = wrap(text, RIGHT - left, (some) => widthOf(sheet, some, ink))
  lines.forEach((line, index) => write(sheet, line, left, top + index * lineOf(ink), ink))
  return top + lines.length * lineOf(ink)
}

/** The box of something to tick off; what is done is told by the sign, too. */
function drawTick(sheet: Sheet, ticked: boolean, x: number, middle: number): void {
  const y = middle - BOX / 2
  fill(sheet, [x, y, BOX, BOX], ticked ? COLOURS.accent : COLOURS.soft, 4)
  if (!ticked) fill(sheet, [x + 1.5, y + 1.5, BOX - 3, BOX - 3], COLOURS.card, 3)
  else sheet.marks.push({ kind: 'tick', x, y, size: BOX, colour: COLOURS.card })
}

/**
 * As many lines as a low card has room for, in as few columns as they need, three at the most; what is open first, and
 * in the place of the last what there is more.
 * @returns how many lines are there, and how many are not
 */
export function drawCells(
  sheet: Sheet,
  blocks: readonly CardBlock[],
  more: (rows: readonly Row[]) => string,
  [top, bottom]: readonly [number, number],
  isDense = false,
): { shown: number; left: number } {
  const all = blocks.flatMap(({ rows }) => rows)
  const rows = [...all.filter(({ ticked }) => ticked !== true), ...all.filter((row) => row.ticked)]
  const cell = isDense ? DENSE_CELL : CELL
  const deep = Math.floor((bottom - top) / cell)
  if (deep < 1 || rows.length === 0) return { shown: 0, left: rows.length }
  const columns = columnsFor(sheet, rows, deep)
  const most = deep * columns
  const shown = rows.length <= most ? rows : rows.slice(0, most - 1)
  const rest = rows.slice(shown.length)
  const cells = shown.length + (rest.length === 0 ? 0 : 1)
  const down = columns === 1 ? deep : Math.ceil(cells / columns)
  const room = roomOf(columns)
  const placeOf = (index: number) => ({
    x: LEFT + Math.floor(index / down) * (room + COLUMN_GAP),
    y: top + (index % down) * cell,
  })
  shown.forEach((row, index) => drawCell(sheet, row, placeOf(index), room))
  if (rest.length > 0) {
    const { x, y } = placeOf(shown.length)
    const width = (text: string) => widthOf(sheet, text, INKS.aside)
    write(sheet, cut(more(rest), room, width), x, y, INKS.aside)
  }
  return { shown: cells, left: rest.length }
}

const roomOf = (columns: number): number => (ROOM - (columns - 1) * COLUMN_GAP) / columns

/** Three columns only where two are too few and no name is cut in three. */
function columnsFor(sheet: Sheet, rows: readonly Row[], deep: number): number {
  if (rows.length <= deep) return 1
  if (rows.length <= 2 * deep) return 2
  const isNarrow = ({ name, value = '', ticked }: Row) =>
    widthOf(sheet, name, INKS.cell) + widthOf(sheet, value, INKS.cellValue) + 12 <=
    roomOf(3) - (ticked === undefined ? 0 : BEHIND_BOX)
  return rows.every(isNarrow) ? 3 : 2
}

function drawCell(
  sheet: Sheet,
  { name, value, detail, ticked }: Row,
  { x, y }: { x: number; y: number },
  room: number,
): void {
  const left = ticked === undefined ? x : x + BEHIND_BOX
  const width = (text: string) => widthOf(sheet, text, INKS.cell)
  const end = value ?? (room === ROOM ? detail : undefined)
  const ink = value === undefined ? INKS.aside : INKS.cellValue
  const least = x + room - left - 12
  const last =
    end && cut(end, least - Math.min(width(name), least / 2), (some) => widthOf(sheet, some, ink))
  const taken = last === undefined ? 0 : widthOf(sheet, last, ink) + 12
  if (ticked !== undefined) drawTick(sheet, ticked, x, y + lineOf(INKS.cell) / 2)
  write(sheet, cut(name, x + room - left - taken, width), left, y, INKS.cell)
  if (last !== undefined) writeRight(sheet, last, x + room, y, ink)
}
