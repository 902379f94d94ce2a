import type { Ink } from './sheet'

/** A card is light wherever it is looked at: the light tokens of `app.scss`, to which a test holds them. */
export const COLOURS = {
  page: '#f5f4ef',
  card: '#ffffff',
  sunk: '#edebe3',
  line: '#dddad0',
  text: '#1d1f1e',
  soft: '#5b5f5c',
  accent: '#0b6655',
  onAccent: '#ffffff',
  maybe: '#b07a1e',
  warn: '#7a4f00',
} as const

/** Lengths in points; the card is as wide as a phone's screen. */
export const WIDTH = 420
export const WIDE_HEIGHT = 336
export const MARGIN = 12
const PADDING = 22
export const LEFT = MARGIN + PADDING
export const RIGHT = WIDTH - LEFT
export const ROOM = RIGHT - LEFT
export const BAND = 40

const { text, soft, accent, onAccent, warn } = COLOURS

export const INKS = {
  kind: { size: 14, colour: onAccent, bold: true },
  name: { size: 14, colour: '#d3ebe3' },
  day: { size: 12, colour: soft },
  doubt: { size: 12, colour: warn, bold: true },
  unit: { size: 18, colour: soft },
  title: { size: 21, colour: text, bold: true },
  note: { size: 13, colour: soft },
  flag: { size: 12, colour: text, bold: true },
  head: { size: 13, colour: accent, bold: true },
  aside: { size: 13, colour: soft },
  row: { size: 15, colour: text },
  value: { size: 15, colour: text, bold: true },
  detail: { size: 12, colour: soft },
  cell: { size: 13, colour: text },
  cellValue: { size: 13, colour: text, bold: true },
  foot: { size: 11, colour: soft },
} as const satisfies Record<string, Ink>
