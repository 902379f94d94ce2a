import type { Card } from '@/text/card'
import { moreLines } from '@/text/card'

import { drawGauge, drawNumber } from './figure'
import { BAND, COLOURS, INKS, LEFT, MARGIN, RIGHT, ROOM, WIDE_HEIGHT, WIDTH } from './look'
import { drawBlocks, drawCells } from './rows'
import {
  fill,
  type Ink,
  lineOf,
  type Mark,
  type Measure,
  type Sheet,
  widthOf,
  write,
  writeRight,
} from './sheet'
import { cut, firstLines, wrapTo } from './wrap'

/** 5 : 4, as WeChat shows it whole in a chat; or as long as it takes. */
export type Shape = 'wide' | 'long'

/** A card as it is drawn. */
export interface Layout {
  width: number
  height: number
  marks: readonly Mark[]
  /** lines that it has no room for */
  left: number
}

const ROUND = 16
const NOTCH = 8
const DASH = 5
const UNDER_BAND = 14
const UNDER_DAYS = 4
const PERFORATION = { wide: 20, dense: 12, long: 28 }
const END = 14

/** Lines that the title and a note may take; all notes of a low card have the room down to its foot, of a long one any. */
const MOST = {
  wide: { title: 2, note: 2 },
  long: { title: 3, note: 9 },
} as const

/** Lays a card out: a band with what it is, where one stands, a perforation, the lines, and whose estimate it is. */
export function layOut(card: Card, shape: Shape, measure: Measure): Layout {
  if (shape === 'wide') {
    const roomy = layOutLow(card, measure)
    return roomy.left === 0 ? roomy : layOutLow(card, measure, true)
  }
  const over: Sheet = { marks: [], measure }
  const end = drawHead(over, card)
  const bottom = drawBlocks(over, card.blocks, end + PERFORATION.long) + PERFORATION.long
  drawFoot(over, card, bottom)
  const height = bottom + footHeight(card) + MARGIN
  return { ...sheetOf(over, height, end + PERFORATION.long / 2), left: 0 }
}

/** @param isDense lines stand closer, the number is smaller, and the days stand beside the foot where they fit there */
function layOutLow(card: Card, measure: Measure, isDense = false): Layout {
  const over: Sheet = { marks: [], measure }
  const low = WIDE_HEIGHT - MARGIN - footHeight(card)
  const perforation = isDense ? PERFORATION.dense : PERFORATION.wide
  const atFoot = isDense ? besideFoot(over, card) : undefined
  const end = drawHead(over, atFoot === undefined ? card : { ...card, days: [] }, { low, isDense })
  const told = card.blocks.filter(({ short }) => short === undefined)
  const cells = drawCells(over, told, moreLines, [end + perforation, low - 4], isDense)
  drawFoot(over, card, low)
  if (atFoot !== undefined) {
    writeRight(over, atFoot, RIGHT, low + 4 + (card.foot.length - 1) * lineOf(INKS.foot), INKS.foot)
  }
  const cutAt = cells.shown === 0 ? undefined : end + perforation / 2
  return { ...sheetOf(over, WIDE_HEIGHT, cutAt), left: cells.left }
}

const footHeight = ({ foot }: Card): number => foot.length * lineOf(INKS.foot) + END

/** The days, where they fit beside the last line of the foot. */
function besideFoot(sheet: Sheet, { days, foot }: Card): string | undefined {
  const said = days.join(' · ')
  const width = (text: string) => widthOf(sheet, text, INKS.foot)
  return width(`${foot[foot.length - 1] ?? ''}${said}`) + 20 <= ROOM ? said : undefined
}

/** The ground of the card under what stands on it; it has a cut on both sides where its stub begins. */
function sheetOf({ marks, measure }: Sheet, height: number, cutAt: number | undefined) {
  const ground: Sheet = { marks: [], measure }
  const inner = WIDTH - 2 * MARGIN
  fill(ground, [0, 0, WIDTH, height], COLOURS.page)
  fill(ground, [MARGIN, MARGIN, inner, height - 2 * MARGIN], COLOURS.card, ROUND)
  fill(ground, [MARGIN, MARGIN, inner, BAND], COLOURS.accent, ROUND)
  fill(ground, [MARGIN, MARGIN + BAND / 2, inner, BAND / 2], COLOURS.accent)
  if (cutAt !== undefined) {
    for (const x of [MARGIN, WIDTH - MARGIN]) {
      ground.marks.push({ kind: 'circle', x, y: cutAt, radius: NOTCH, colour: COLOURS.page })
    }
    for (let x = LEFT; x < RIGHT; x += 2 * DASH) {
      fill(ground, [x, cutAt - 0.5, Math.min(DASH, RIGHT - x), 1], COLOURS.line)
    }
  }
  return { width: WIDTH, height, marks: [...ground.marks, ...marks] }
}

/**
 * What it is and whose, the days, the number, the verdict and its notes.
 * @param of a low card where its foot begins, and whether room is scarce
 * @returns where all of it ends
 */
function drawHead(
  sheet: Sheet,
  card: Card,
  { low, isDense = false }: { low?: number; isDense?: boolean } = {},
): number {
  const { kind, name, days, doubts, figure, title } = card
  const shape = low === undefined ? 'long' : 'wide'
  const most = MOST[shape]
  const inBand = MARGIN + (BAND - lineOf(INKS.kind)) / 2
  write(sheet, kind, LEFT, inBand, INKS.kind)
  if (name !== undefined) {
    const room = ROOM - widthOf(sheet, kind, INKS.kind) - 16
    writeRight(
      sheet,
      cut(name, room, (some) => widthOf(sheet, some, INKS.name)),
      RIGHT,
      inBand,
      INKS.name,
    )
  }
  let top = MARGIN + BAND + (shape === 'long' ? UNDER_BAND + 4 : UNDER_BAND - 2)
  for (const [lines, ink] of [
    [doubts, INKS.doubt],
    [days, INKS.day],
  ] as const) {
    if (lines.length === 0) continue
    write(
      sheet,
      cut(lines.join(' · '), ROOM, (some) => widthOf(sheet, some, ink)),
      LEFT,
      top,
      ink,
    )
    top += lineOf(ink) + 2
  }
  if (figure === undefined) {
    if (days.length + doubts.length > 0) top += UNDER_DAYS
    const width = (text: string) => widthOf(sheet, text, INKS.title)
    top = drawText(sheet, wrapTo(title, ROOM, most.title, width), top, INKS.title) + 4
  } else {
    top = drawGauge(sheet, figure, drawNumber(sheet, figure, title, top, isDense)) + 2
  }
  const width = (text: string) => widthOf(sheet, text, INKS.note)
  const notes = low === undefined ? card.notes : shortNotes(card)
  const lines = notes.flatMap((note) => wrapTo(note, ROOM, most.note, width))
  const fit =
    low === undefined ? Infinity : Math.max(1, Math.floor((low - 4 - top) / lineOf(INKS.note)))
  return drawText(sheet, firstLines(lines, ROOM, fit, width), top, INKS.note)
}

/** The notes of a low card: under the first of them the blocks that are one line there. */
function shortNotes({ notes, blocks }: Card): readonly string[] {
  const shorts = blocks.flatMap(({ short }) => (short === undefined ? [] : [short]))
  return [...notes.slice(0, 1), ...shorts, ...notes.slice(1)]
}

/** Lines of text, one under the other. */
function drawText(sheet: Sheet, lines: readonly string[], top: number, ink: Ink): number {
  lines.forEach((line, index) => write(sheet, line, LEFT, top + index * lineOf(ink), ink))
  return top + lines.length * lineOf(ink)
}

function drawFoot(sheet: Sheet, { foot }: Card, top: number): void {
  fill(sheet, [LEFT, top - 4, ROOM, 1], COLOURS.line)
  foot.forEach((line, index) =>
    write(sheet, line, LEFT, top + 4 + index * lineOf(INKS.foot), INKS.foot),
  )
}
