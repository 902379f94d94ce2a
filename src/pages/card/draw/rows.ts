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
 * As many lines as a low card has room for, in two columns where one is not enough; what is open first, and how many
 * more there are.
 * @returns whether there is room for any
 */
export function drawCells(
  sheet: Sheet,
  blocks: readonly CardBlock[],
  more: (count: number) => string,
  [top, bottom]: readonly [number, number],
): boolean {
  const all = blocks.flatMap(({ rows }) => rows)
  const rows = [...all.filter(({ ticked }) => ticked !== true), ...all.filter((row) => row.ticked)]
  const deep = Math.floor((bottom - top) / CELL)
  if (deep < 1 || rows.length === 0) return false
  const isOne = rows.length <= deep
  const room = isOne ? ROOM : (ROOM - COLUMN_GAP) / 2
  const shown = rows.length <= deep * 2 ? rows : rows.slice(0, deep * 2 - 1)
  const down = isOne ? deep : Math.min(deep, Math.ceil((shown.length + 1) / 2))
  const placeOf = (index: number) => ({
    x: LEFT + Math.floor(index / down) * (room + COLUMN_GAP),
    y: top + (index % down) * CELL,
  })
  shown.forEach((row, index) => drawCell(sheet, row, placeOf(index), room))
  if (shown.length < rows.length) {
    const { x, y } = placeOf(shown.length)
    write(sheet, more(rows.length - shown.length), x, y, INKS.aside)
  }
  return true
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
