import { type Role, roleOf } from './heading'
import { remarkOf } from './section'
import { statusOf } from './status'
import { type Block, type Single, unitOf } from './units'

/** 缴费基数: 12183 — a label of a record and its value. */
const LABELLED = /^["'{ -]*([^\d:=\t"']{1,16}?)["' ]*[:=\t ] *["']?[\d¥A-Z]/
const MOST_LINES = 20

/**
 * Records that stand with a label a line: 缴费年月:202301, then 缴费基数:12183, and so on. Without units there are none up to
 * its end.
 */
export function cardsAt(singles: readonly Single[], at: number): Block {
  if (labelOf(singles[at]!) === undefined) return { units: [], end: at + 1 }
  const cards: Single[][] = [[]]
  let seen = new Set<string>()
  let end = at
  const next = () => {
    cards.push([])
    seen = new Set()
  }
  for (; end < singles.length; end += 1) {
    const one = singles[end]!
    const label = labelOf(one)
    if (label === undefined && isEdge(one)) {
      // Empty lines may stand between any two lines; what is closed with a bracket is closed.
      if (one.line.text !== '' || isWhole(cards[cards.length - 1]!)) next()
      continue
    }
    if (label === undefined && !isWord(one)) break
    if (label !== undefined) {
      if (seen.has(label)) next()
      seen.add(label)
    }
    cards[cards.length - 1]!.push(one)
  }
  return blockOf(
    cards.filter((card) => card.length > 0),
    end,
  )
}

/** Cards as rows, where there are any that have a month and a base in lines of their own. */
function blockOf(cards: readonly Single[][], end: number): Block {
  if (!cards.some(isWhole)) return { units: [], end }
  // A base above the first month may be another record's where a record is not whole; a word may be of either card.
  const order =
    (roleIn(cards[0]![0]!) !== 'month' && !cards.every(isWhole)) ||
    cards.some((card) => card.some((one) => isWord(one) && says(one.line.text)))
  const units = cards.flatMap((card) =>
    isWhole(card) ? [{ ...unitOf(card, ';'), order }] : card.map((one) => unitOf([one])),
  )
  return { units, end }
}

const isWhole = (card: readonly Single[]): boolean =>
  card.length <= MOST_LINES &&
  ['month', 'base'].every((role) => card.some((one) => roleIn(one) === role))

const isEdge = ({ line }: Single): boolean => /^[\s{}[\],-]*$/.test(line.text)

/** A word within a card, such as 养老保险; one that heads a part is none. */
const isWord = ({ holds, line, scanned }: Single): boolean =>
  holds === 'word' && (line.text.length <= 4 || remarkOf(line.text, scanned).section === undefined)

function says(text: string): boolean {
  const { backPaid, notPaid, due, record } = statusOf(text)
  return backPaid !== undefined || notPaid || due || record !== undefined
}

/** What a line of a card is about; undefined where it is none. A month alone begins a card. */
function labelOf({ holds, line }: Single): string | undefined {
  if (holds === 'month') return 'month'
  return holds === 'more' ? LABELLED.exec(line.text)?.[1]?.trim() : undefined
}

function roleIn(one: Single): Role | undefined {
  if (one.holds === 'month') return 'month'
  const label = labelOf(one)
  if (label === undefined) return undefined
  const role = roleOf(label)
  const dated = one.scanned.tokens.some(({ kind }) => kind === 'date')
  // 年月:202301 基数:12183 is a row and no part of a card.
  if (role === 'base') return dated ? 'other' : 'base'
  const money = one.scanned.tokens.some(({ kind }) => kind === 'number')
  if (role !== 'month' && role !== 'month-of-year') return role
  return dated && !money ? 'month' : 'other'
}
