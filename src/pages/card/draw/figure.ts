import type { Figure } from '@/text/card'

import { gaugeEnd } from '../../shared/gauge-end'
import { COLOURS, INKS, LEFT, RIGHT, ROOM } from './look'
import { fill, lineOf, type Sheet, widthOf, write } from './sheet'
import { cut } from './wrap'

const BIG = 54
const LESS_BIG = 40
const BAR = 14
const GAP = 10

/**
 * The number, and beside it the verdict where that fits.
 * @param isDense room is scarce: the number is smaller
 */
export function drawNumber(
  sheet: Sheet,
  { text, unit }: Figure,
  title: string,
  top: number,
  isDense = false,
): number {
  const most = isDense ? LESS_BIG : BIG
  const size = text.length > 3 ? LESS_BIG : most
  const ink = { size, colour: COLOURS.accent, bold: true }
  const width = widthOf(sheet, text, ink)
  const height = lineOf({ ...ink, size: most }) - Math.round(most / 3)
  const middle = top + height / 2
  sheet.marks.push({ kind: 'text', text, x: LEFT, middle, ...ink })
  const behind = LEFT + width + 4
  write(sheet, unit, behind, middle + size / 2 - lineOf(INKS.unit) - 2, INKS.unit)
  const after = behind + widthOf(sheet, unit, INKS.unit) + 14
  const isBeside = after + widthOf(sheet, title, INKS.title) <= RIGHT
  if (isBeside) {
    write(sheet, title, after, middle - lineOf(INKS.title) / 2, INKS.title)
    return top + height
  }
  const fitting = cut(title, ROOM, (some) => widthOf(sheet, some, INKS.title))
  write(sheet, fitting, LEFT, top + height, INKS.title)
  return top + height + lineOf(INKS.title)
}

/** The bar that runs past the threshold: what counts, striped what is still open, and the mark with its number. */
export function drawGauge(sheet: Sheet, { low, high, threshold }: Figure, top: number): number {
  const end = gaugeEnd(threshold, high)
  const at = (points: number) => Math.round((points / end) * ROOM)
  const y = top + GAP
  const round = BAR / 2
  fill(sheet, [LEFT, y, ROOM, BAR], COLOURS.sunk, round)
  if (high > low) {
    const stripes = { stripes: COLOURS.maybe, ground: COLOURS.sunk }
    fill(sheet, [LEFT, y, at(high), BAR], stripes, round)
  }
  if (low > 0) fill(sheet, [LEFT, y, Math.max(BAR, at(low)), BAR], COLOURS.accent, round)
  const mark = LEFT + at(threshold)
  fill(sheet, [mark - 1, y - 5, 2, BAR + 10], COLOURS.text)
  const flag = String(threshold)
  write(sheet, flag, mark - widthOf(sheet, flag, INKS.flag) / 2, y + BAR + 5, INKS.flag)
  return y + BAR + 5 + lineOf(INKS.flag)
}
