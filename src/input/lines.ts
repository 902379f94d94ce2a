import { folded, isTurned } from './plain-characters'

/** The most text that is looked at: bytes in UTF-8, and lines. */
export const PASTE_LIMITS = { bytes: 65_536, lines: 2_000 } as const

/** Why a text is refused before it is read. */
export type TooMuch = 'too-many-bytes' | 'too-many-lines'

const EXCERPT = 24
/** So many characters are looked at for the beginning of a line. */
const LONGEST_BLANK = 200

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** A line as it is read. */
export interface Line {
  /** as counted by the person, from 1 */
  number: number
  /** its beginning as it was pasted */
  excerpt: string
  /** in plain characters, see `folded` */
  text: string
  /** its digits are shown in another order than they are written */
  turned: boolean
}

/** Why a text is refused before it is read, or undefined. */
export function tooMuch(text: string): TooMuch | undefined {
  // Every character has at least one byte, so a long text is refused without counting.
  if (text.length > PASTE_LIMITS.bytes || bytesOf(text) > PASTE_LIMITS.bytes) {
    return 'too-many-bytes'
  }
  return text.split(BREAK).length > PASTE_LIMITS.lines ? 'too-many-lines' : undefined
}

/** The lines of a text, empty ones too; any line break of Unicode is one. */
export const linesOf = (text: string): Line[] =>
  text.split(BREAK).map((raw, index) => ({
    number: index + 1,
    excerpt: raw.slice(0, LONGEST_BLANK).trim().slice(0, EXCERPT),
    text: tidy(folded(raw)),
    turned: isTurned(raw),
  }))

/** Without what only dresses a line: units of a column, blanks within a date. */
const tidy = (line: string): string =>
  withoutBlanks(
    line
      .replace(/<\/t[dh]> ?<t[dh][^<>]{0,200}>/gi, '\t')
      .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
      .replace(/\((?:单位:)?元(?:\/月)?\)/g, '')
      .replace(/(\d) ?年 ?(\d{1,2}) ?月/g, '$1年$2月')
      .replace(/(年\d{1,2}月) ?(\d{1,2}) ?日/g, '$1$2日'),
  )

/** Without the blanks at both ends; a tab there is a column. */
function withoutBlanks(line: string): string {
  let start = 0
  let end = line.length
  while (line[start] === ' ') start += 1
  while (end > start && line[end - 1] === ' ') end -= 1
  return line.slice(start, end)
}

function bytesOf(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
