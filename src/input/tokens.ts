import { dateAt, type DateFound, yearAt, type YearFound } from './dates'

interface Place {
  start: number
  end: number
  /** the column that it stands in, from 0 */
  cell: number
}

/** A number as it was written, without what it may mean. */
export interface NumberToken extends Place {
  kind: 'number'
  text: string
  /** what it says where its shape is plain: 12183, 12,183.00, -974.6; NaN for 12.183 and 12'183 */
  value: number
  /** what a number of no plain shape may say */
  maybe?: number
  /** joined to the number before it by a blank or a comma, so that both may be one: 12 183 */
  glue?: 'blank' | 'comma'
  /** 202301-12183, (12183), 12183-: a minus or not */
  unsure: boolean
}

export interface WordToken extends Place {
  kind: 'word'
  text: string
}

interface MarkToken extends Place {
  kind: 'mark'
  text: string
}

export interface DateToken extends Place, DateFound {
  kind: 'date'
  end: number
}

export interface YearToken extends Place, YearFound {
  kind: 'year'
  end: number
}

export type Token = NumberToken | WordToken | MarkToken | DateToken | YearToken

/** What a line's columns are parted by. */
type Delimiter = '\t' | '|' | ',' | ';' | ' '

/** A line in tokens. */
export interface Scanned {
  tokens: Token[]
  delimiter: Delimiter
  /** how many columns it has */
  cells: number
  /** it has more than a line of a record can have, and was not read */
  tooMuch: boolean
}

/** More than all months since 1993 in one line, with their amounts, have. */
const MOST_TOKENS = 4_000

const GROUPED = /(^|[^\d,.])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)/g
const BLANKS = /[ \t]+/y
const PIECE = /\d+(?:['·.]\d+)*/y
const WORD = /[^\d\s!-/:-@[-`{-~¥、。！？·…《》〈〉【】〔〕-〟←-⇿①-⓿]+/y
/** Where a date may begin: English and Chinese ones begin with no digit. */
const DATE_START = /[\da-z〇零一二]/i

/** Parts a line into dates, numbers, words and marks, in time linear in its length. */
export function scan(line: string): Scanned {
  const { delimiter, strict } = delimiterOf(line)
  const tokens: Token[] = []
  let cell = 0
  let quoted = false
  let at = 0
  while (at < line.length) {
    if (tokens.length > MOST_TOKENS) return { tokens: [], delimiter, cells: 1, tooMuch: true }
    BLANKS.lastIndex = at
    if (BLANKS.test(line)) {
      const blanks = line.slice(at, BLANKS.lastIndex)
      if (delimiter === '\t') cell += blanks.split('\t').length - 1
      else if (delimiter === ' ' && tokens.length > 0) cell += 1
      at = BLANKS.lastIndex
      continue
    }
    const token = tokenAt(line, at, cell, tokens)
    if (token.kind === 'mark') {
      if (token.text === '"') quoted = !quoted
      // A comma within digits of a list that is parted by blanks belongs to the number.
      const parts = token.text === delimiter && !quoted
      if (parts && (delimiter !== ',' || strict || line[at + 1] === ' ')) cell += 1
    }
    if (token.kind === 'number') token.glue = glueOf(line, token, tokens)
    if (token.kind === 'number' && token.glue === 'comma' && (!strict || quoted)) {
      merge(tokens, token)
    } else tokens.push(token)
    at = token.end
  }
  return { tokens, delimiter, cells: cell + 1, tooMuch: false }
}

function delimiterOf(line: string): { delimiter: Delimiter; strict: boolean } {
  const bare = line.replace(/"[^"]*"/g, '#').replace(GROUPED, '$1#')
  const strict = /,(?! )/.test(bare) && !/[\t|]/.test(line)
  if (line.includes('\t')) return { delimiter: '\t', strict }
  if (line.includes('|')) return { delimiter: '|', strict }
  if (bare.includes(',')) return { delimiter: ',', strict }
  return { delimiter: line.includes(';') ? ';' : ' ', strict }
}

function tokenAt(line: string, at: number, cell: number, before: readonly Token[]): Token {
  const last = before[before.length - 1]
  const letterBefore = last?.kind === 'word' && last.end === at && /[A-Za-z]$/.test(last.text)
  if (DATE_START.test(line[at]!) && !letterBefore) {
    const date = dateAt(line, at)
    // 1949.28 is no month but an amount.
    if (date !== undefined && !(date.form === 'dot' && date.bad !== undefined)) {
      return { kind: 'date', start: at, cell, ...date }
    }
    const year = yearAt(line, at)
    if (year !== undefined) return { kind: 'year', start: at, cell, ...year }
  }
  PIECE.lastIndex = at
  const piece = PIECE.exec(line)
  if (piece !== null) return numberFrom(piece[0], line, at, cell, before)
  WORD.lastIndex = at
  const word = WORD.exec(line)
  if (word !== null) {
    return { kind: 'word', text: word[0], start: at, end: at + word[0].length, cell }
  }
  return { kind: 'mark', text: line[at]!, start: at, end: at + 1, cell }
}

function numberFrom(
  text: string,
  line: string,
  start: number,
  cell: number,
  before: readonly Token[],
): NumberToken {
  const end = start + text.length
  const sign = signBefore(before, start)
  const bracketed = line[start - 1] === '('
  const decimalComma =
    line[start - 1] !== ',' && /^,\d{1,2}(?![\d.,])/.test(line.slice(end, end + 4))
  const trailing = line[end] === '-' && !/[\d~]/.test(line[end + 1] ?? '')
  const unsure = sign === 'unsure' || bracketed || trailing || decimalComma
  const factor = sign === 'minus' ? -1 : 1
  const token = { kind: 'number' as const, text, start, end, cell, unsure }
  if (/^\d+(\.\d+)?$/.test(text) && !/^\d{1,3}\.\d{3}$/.test(text)) {
    return { ...token, value: Number(text) * factor }
  }
  // Groups of thousands by a point or an apostrophe, as they are written elsewhere.
  const grouped = /^\d{1,3}(?:['·.]\d{3})+(\.\d\d?)?$/.test(text)
  const digits = text.replace(/[.·](?=\d{3}(\D|$))|'/g, '')
  return { ...token, value: NaN, ...(grouped ? { maybe: Number(digits) } : {}) }
}

/** What a dash in front of a number is: a minus where nothing stands before it. */
function signBefore(before: readonly Token[], start: number): 'plus' | 'minus' | 'unsure' {
  let index = before.length - 1
  let at = start
  let dashed = false
  for (; index >= 0 && before[index]!.end === at; index -= 1) {
    const { kind } = before[index]!
    const text = kind === 'mark' ? (before[index] as MarkToken).text : ''
    if (text !== '-' && text !== '¥') break
    dashed ||= text === '-'
    at -= 1
  }
  if (!dashed) return 'plus'
  const closest = before[index]
  const free = closest === undefined || closest.end < at || closest.kind === 'mark'
  return free ? 'minus' : 'unsure'
}

function glueOf(
  line: string,
  token: NumberToken,
  before: readonly Token[],
): 'blank' | 'comma' | undefined {
  const comma = line[token.start - 1] === ','
  const last = before[before.length - (comma ? 2 : 1)]
  if (last?.kind !== 'number' || last.end !== token.start - 1) return undefined
  if (!/^\d{3}(\.\d+)?$/.test(token.text) || !/^[1-9]\d{0,2}$|,\d{3}$/.test(last.text))
    return undefined
  if (comma) return 'comma'
  return line[token.start - 1] === ' ' && line[token.start - 2] !== ' ' ? 'blank' : undefined
}

/** Makes a number and the one before it, with the comma between them, one. */
function merge(tokens: Token[], { text, end }: NumberToken): void {
  const first = tokens[tokens.length - 2] as NumberToken
  tokens.length -= 2
  const whole = `${first.text},${text}`
  const value = Number(whole.replace(/,/g, '')) * (first.value < 0 ? -1 : 1)
  tokens.push({ ...first, text: whole, end, value })
}
