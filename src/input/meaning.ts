import type { NumberToken, Scanned, Token, WordToken } from './tokens'
import { BASE_WORD, BEHIND, NEUTRAL, OTHER_BASE, OTHER_NUMBER } from './vocabulary'

/** What the words around a number say that it is. */
type Meaning =
  /** the base of a month */
  | 'base'
  /** something that is no base: a count, an amount, an id, a piece of a name */
  | 'other'
  /** nothing is said */
  | 'open'
  /** an unknown word stands before it */
  | 'doubtful'
  /** 3倍 */
  | 'times'
  /** 12k, 1.2万 */
  | 'scaled'

/** A number with what it means. */
export interface Meant extends NumberToken {
  meaning: Meaning
  /** where its meaning is 'scaled': yuan */
  scaledTo?: number
  /** what it means is said by a word in another column */
  apart?: boolean
}

const MONEY = /^(?:元整?|块钱?|rmb|cny|yuan)/i

const KIND = /(?:保险|医保|社保)费?$/

/** So much of a word is looked at. */
const WORD_TAIL = 24

/** From so many digits on a number without a point is a telephone, an account or an id. */
const ID_DIGITS = 7

/** The numbers of a line with their meanings, as words before and behind them say. */
export function meaningsOf({ tokens, delimiter }: Scanned): Meant[] {
  const meant: Meant[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'number') return
    meant.push({ ...token, ...meaningAt(tokens, index, token, delimiter === ' ') })
  })
  return meant
}

function meaningAt(
  tokens: readonly Token[],
  index: number,
  token: NumberToken,
  blanks: boolean,
): Pick<Meant, 'meaning' | 'scaledTo' | 'apart'> {
  const [front, behind] = [tokens[index - 1], tokens[index + 1]]
  if (front?.kind === 'mark' && front.end === token.start && /[$€£#~%]/.test(front.text)) {
    return { meaning: 'other' }
  }
  const next = behind?.start === token.end ? behind : undefined
  const word = next?.kind === 'word' ? next.text : ''
  if (next?.kind === 'mark' && /[%‰#@_~]/.test(next.text)) return { meaning: 'other' }
  if (/^(?:倍|times)|^x$/i.test(word)) return { meaning: 'times' }
  const scale = /^(?:万|w)(?![a-z])/i.test(word)
    ? 10_000
    : /^(?:千|k)(?![a-z])/i.test(word)
      ? 1_000
      : 0
  if (scale > 0) {
    const yuan = Math.round(token.value * scale * 100) / 100
    return { meaning: 'scaled', scaledTo: yuan }
  }
  if (isId(token.text)) return { meaning: 'other' }
  const before = wordBefore(tokens, index, token)
  const rest = word.replace(MONEY, '')
  if (rest !== '' && !BEHIND.test(rest)) return { meaning: rest === word ? 'other' : 'doubtful' }
  if (/^(?:的|缴费|每月|月)?基数/.test(rest) || bracketedBase(tokens, index)) {
    return { meaning: 'base' }
  }
  if (before === undefined) return { meaning: 'open' }
  const apart = before.cell !== token.cell && !before.colon
  const said = saidBy(before.text)
  // 养老保险费 in a column of its own is a kind of insurance and no amount.
  if (said !== undefined && !(apart && KIND.test(before.text))) return { meaning: said, apart }
  if (before.adjacent && !NEUTRAL.test(before.text)) return { meaning: 'other' }
  if (before.colon) return { meaning: NEUTRAL.test(before.text) ? 'open' : 'other' }
  if (NEUTRAL.test(before.text) || (!blanks && apart)) return { meaning: 'open' }
  return { meaning: 'doubtful', apart }
}

/** What a word in front of a number says about it; undefined where it says nothing. */
function saidBy(word: string): 'base' | 'other' | undefined {
  if (BASE_WORD.test(word)) return OTHER_BASE.test(word) ? 'other' : 'base'
  return OTHER_NUMBER.test(word) ? 'other' : undefined
}

interface Before {
  text: string
  /** its place among the tokens */
  index: number
  cell: number
  adjacent: boolean
  colon: boolean
}

/** The word in front of a number, over ¥, quotes, a colon and brackets; a date or another number ends the search. */
export function wordBefore(
  tokens: readonly Token[],
  index: number,
  { start }: Token,
): Before | undefined {
  let colon = false
  for (let at = index - 1; at >= 0 && at >= index - 6; at -= 1) {
    const token = tokens[at]!
    if (token.kind === 'word') {
      return { ...named(token), index: at, adjacent: token.end === start, colon }
    }
    if (token.kind !== 'mark') return undefined
    if (/[:=]/.test(token.text)) colon = true
    else if (!/["'¥(>.-]/.test(token.text)) return undefined
  }
  return undefined
}

const named = ({ text, cell }: WordToken) => ({ text: text.slice(-WORD_TAIL), cell })

/** 12183(缴费基数). */
function bracketedBase(tokens: readonly Token[], index: number): boolean {
  const [open, word] = [tokens[index + 1], tokens[index + 2]]
  return open?.kind === 'mark' && open.text === '(' && word?.kind === 'word'
    ? saidBy(word.text) === 'base'
    : false
}

const isId = (text: string): boolean =>
  /^\d+$/.test(text) && (text.length >= ID_DIGITS || /^0\d+$/.test(text))
