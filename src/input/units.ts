import type { Line } from './lines'
import { scan, type Scanned, type Token } from './tokens'

/** One row or one other line, which may have stood on several lines. */
export interface Unit {
  lines: Line[]
  text: string
  scanned: Scanned
  /** it is not clear which of its cells belong together */
  order: boolean
}

/** A line, and what it holds where that is one thing alone. */
export interface Single {
  line: Line
  scanned: Scanned
  holds: 'nothing' | 'month' | 'number' | 'word' | 'more'
  /** a month such as 2023.01, which may be an amount */
  dotted: boolean
}

/** Rows that stood on several lines, up to the line `end`. */
export interface Block {
  units: Unit[]
  end: number
}

const LONGEST_WORD = 20

/** Lines put together as one, with a mark between them. */
export function unitOf(cells: readonly Single[], between: '\t' | ';' = '\t'): Unit {
  const [first] = cells
  const lines = cells.map(({ line }) => line)
  if (cells.length === 1) {
    return { lines, text: first!.line.text, scanned: first!.scanned, order: false }
  }
  const text = lines.map((line) => line.text).join(between)
  return { lines, text, scanned: scan(text), order: false }
}

/** A line with what it holds. */
export function singleOf(line: Line): Single {
  const scanned = scan(line.text)
  const dotted = scanned.tokens.some((token) => token.kind === 'date' && token.form === 'dot')
  return { line, scanned, holds: holdsOf(line.text, scanned), dotted }
}

function holdsOf(text: string, { tokens }: Scanned): Single['holds'] {
  if (/^-{1,2}$/.test(text)) return 'number'
  const content = tokens.filter(({ kind }) => kind !== 'mark')
  const [first, second] = content
  if (first === undefined) return 'nothing'
  if (first.kind === 'date' && content.length === 1 && isOneMonth(first)) return 'month'
  if (first.kind === 'number' && (second === undefined || isMoney(content))) return 'number'
  const words = content.every(({ kind }) => kind === 'word')
  return words && text.length <= LONGEST_WORD && !/[\s|,;:]/.test(text) ? 'word' : 'more'
}

const isOneMonth = (token: Token): boolean =>
  token.kind === 'date' &&
  token.open === undefined &&
  token.bad === undefined &&
  token.form !== 'bare' &&
  token.periods.length === 1 &&
  token.periods[0]!.from === token.periods[0]!.to

const isMoney = ([, unit, ...more]: readonly Token[]): boolean =>
  more.length === 0 && unit?.kind === 'word' && /^元整?$/.test(unit.text)
