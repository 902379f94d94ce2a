/** How wide a text is. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** How a text is set. */
export interface Ink {
  size: number
  colour: string
  bold?: boolean
}

/** What is drawn, in its order; lengths are in points of the card, not in pixels. */
export type Mark =
  | ({ kind: 'text'; text: string; x: number; middle: number } & Ink)
  | { kind: 'box'; x: number; y: number; width: number; height: number; round: number; fill: Fill }
  | { kind: 'circle'; x: number; y: number; radius: number; colour: string }
  | { kind: 'tick'; x: number; y: number; size: number; colour: string }

/** A colour, or stripes of one on another: what may or may not be there. */
export type Fill = string | { stripes: string; ground: string }

/** A sheet that marks are put on from top to bottom. */
export interface Sheet {
  readonly marks: Mark[]
  readonly measure: Measure
}

/** Height of a line of text. */
export const lineOf = ({ size }: Ink): number => Math.round(size * 1.4)

export const widthOf = ({ measure }: Sheet, text: string, { size, bold = false }: Ink): number =>
  measure(text, size, bold)

/** Puts one line of text down from its upper left corner. */
export function write(sheet: Sheet, text: string, x: number, top: number, ink: Ink): void {
  sheet.marks.push({ kind: 'text', text, x, middle: top + lineOf(ink) / 2, ...ink })
}

/** The same up to its right edge. */
export const writeRight = (sheet: Sheet, text: string, right: number, top: number, ink: Ink) =>
  write(sheet, text, right - widthOf(sheet, text, ink), top, ink)

/** A filled box, with round corners where they are asked for. */
export function fill(
  sheet: Sheet,
  [x, y, width, height]: readonly [number, number, number, number],
  colour: Fill,
  round = 0,
): void {
  sheet.marks.push({ kind: 'box', x, y, width, height, round, fill: colour })
}
