import type { Span } from '@/engine'
import { showMonth } from './dates'
import { readLine, tidyLine, type LineReading } from './pasted-line'
import { joined, monthText } from './spans'

/** The most text that is looked at: bytes in UTF-8, and lines. */
export const PASTE_LIMITS = { bytes: 65_536, lines: 2_000 } as const

const EXCERPT = 16

/** A line that was not taken, and why. */
interface LineProblem {
  /** as counted by the person, from 1 */
  line: number
  excerpt: string
  reason: string
}

export interface Pasted {
  /** the months that were understood, in order, neighbours of equal base and flags as one span */
  spans: Span[]
  problems: LineProblem[]
}

interface Taken extends LineReading {
  line: number
}

/** Why a text is refused before it is read, or undefined. */
export function tooMuch(text: string): string | undefined {
  // Every character has at least one byte, so a long text is refused without counting.
  if (text.length > PASTE_LIMITS.bytes || bytesOf(text) > PASTE_LIMITS.bytes) {
    return `内容太长了，一次最多${PASTE_LIMITS.bytes / 1024}KB。请分几次粘贴。`
  }
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines > PASTE_LIMITS.lines
    ? `行数太多了，一次最多${PASTE_LIMITS.lines}行。请分几次粘贴。`
    : undefined
}

/**
 * Reads lines of month and base as they are copied from a record of payments. Nothing else of the text is kept.
 * A month that is there twice with the same base counts once, with different ones not at all.
 * @param text within `PASTE_LIMITS`
 */
export function readPasted(text: string): Pasted {
  const problems: LineProblem[] = []
  const taken = new Map<number, Taken>()
  const disputed = new Set<number>()

  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = tidyLine(raw)
    if (line === '') return
    const tell = (reason: string) =>
      problems.push({ line: index + 1, excerpt: line.slice(0, EXCERPT), reason })
    const reading = readLine(line)
    if (typeof reading === 'string') return void tell(reading)
    const clash = take({ ...reading, line: index + 1 }, taken, disputed)
    if (clash !== undefined) tell(clash)
  })

  const months = [...taken].filter(([month]) => !disputed.has(month))
  return {
    spans: joined(months.map(([month, { base, backPaid }]) => oneMonth(month, base, backPaid))),
    problems,
  }
}

/** Notes the months of a line; says so when one of them stood there before with something else. */
function take(
  reading: Taken,
  taken: Map<number, Taken>,
  disputed: Set<number>,
): string | undefined {
  let clash: string | undefined
  for (let month = reading.from; month <= reading.to; month += 1) {
    const before = taken.get(month)
    if (before === undefined) {
      taken.set(month, reading)
    } else if (before.base !== reading.base || before.backPaid !== reading.backPaid) {
      disputed.add(month)
      clash ??= `${showMonth(monthText(month))}和第${before.line}行写的不一样，这个月没有采用`
    }
  }
  return clash
}

const oneMonth = (month: number, base: number, backPaid: boolean): Span => {
  const text = monthText(month)
  return { from: text, to: text, base, ...(backPaid ? { backPaid } : {}) }
}

function bytesOf(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
