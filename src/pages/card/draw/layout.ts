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

/** Lines that the title and a note may take, and how many of them all notes: a long card has room for all. */
const MOST = {
  wide: { title: 2, note: 2, notes: 4 },
  long: { title: 3, note: 9, notes: 99 },
} as const

/** Lays a card out: a band with what it is, where one stands, a perforation, the lines, and whose estimate it is. */
export function layOut(card: Card, shape: Shape, measure: Measure): Layout {
  const over: Sheet = { marks: [], measure }
  const end = drawHead(over, card, shape)
  const top = end + PERFORATION[shape]
  const footHeight = card.foot.length * lineOf(INKS.foot) + END
  if (shape === 'long') {
    const bottom = drawBlocks(over, card.blocks, top) + PERFORATION.long
    drawFoot(over, card, bottom)
    return sheetOf(over, bottom + footHeight + MARGIN, end + PERFORATION.long / 2)
  }
  const bottom = WIDE_HEIGHT - MARGIN - footHeight
  const isRoom = drawCells(over, card.blocks, MORE_LINES, [top, bottom - 4])
  drawFoot(over, card, bottom)
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

/** What it is and whose, the days, the number, the verdict and its notes; where all of it ends. */
function drawHead(sheet: Sheet, card: Card, shape: Shape): number {
  const { kind, name, days, doubts, figure, title, notes } = card
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
  const lines = notes.flatMap((note) => wrapTo(note, ROOM, most.note, width))
  return drawText(sheet, firstLines(lines, ROOM, most.notes, width), top, INKS.note)
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
