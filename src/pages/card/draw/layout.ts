import type { Card } from '@/text/card'
import { MORE_LINES } from '@/text/card'

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
}

const ROUND = 16
const NOTCH = 8
const DASH = 5
const UNDER_BAND = 14
const UNDER_DAYS = 4
const PERFORATION = { wide: 20, long: 28 }
const END = 14

/** Lines that the title and a note may take; all notes of a low card have the room down to its foot, of a long one any. */
const MOST = {
  wide: { title: 2, note: 2 },
  long: { title: 3, note: 9 },
} as const

/** Lays a card out: a band with what it is, where one stands, a perforation, the lines, and whose estimate it is. */
export function layOut(card: Card, shape: Shape, measure: Measure): Layout {
  const over: Sheet = { marks: [], measure }
  const footHeight = card.foot.length * lineOf(INKS.foot) + END
  const low = shape === 'wide' ? WIDE_HEIGHT - MARGIN - footHeight : undefined
  const end = drawHead(over, card, low)
  const top = end + PERFORATION[shape]
  if (low === undefined) {
    const bottom = drawBlocks(over, card.blocks, top) + PERFORATION.long
    drawFoot(over, card, bottom)
    return sheetOf(over, bottom + footHeight + MARGIN, end + PERFORATION.long / 2)
  }
  const told = card.blocks.filter(({ short }) => short === undefined)
  const isRoom = drawCells(over, told, MORE_LINES, [top, low - 4])
  drawFoot(over, card, low)
  return sheetOf(over, WIDE_HEIGHT, isRoom ? end + PERFORATION.wide / 2 : undefined)
}

/** The ground of the card under what stands on it; it has a cut on both sides where its stub begins. */
function sheetOf({ marks, measure }: Sheet, height: number, cutAt: number | undefined): Layout {
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
 * @param low where the foot of a low card begins; undefined for a long one
 * @returns where all of it ends
 */
function drawHead(sheet: Sheet, card: Card, low: number | undefined): number {
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
    top = drawGauge(sheet, figure, drawNumber(sheet, figure, title, top)) + 2
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
