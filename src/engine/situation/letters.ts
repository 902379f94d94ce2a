import { type Change, isFirstTime } from '../scheme'
import { type DayText, readDay } from '../time'
import type { Situation } from './types'

/** One letter per change, in the order of a link. A letter that once stood for a change never stands for another. */
const LETTERS: readonly (readonly [string, Change])[] = [
  ['e', 'employer'],
  ['a', 'address'],
  ['d', 'education'],
  ['t', 'title'],
  ['m', 'marriage'],
  ['s', 'spouse'],
  ['c', 'child'],
]
/** A first application, now or once there is a permit, which knows no changes; a renewal without any. */
const FIRST = 'f'
const UNCHANGED = '0'
/** After the other letters: more has changed, which is not the employer's business. */
const WITHHELD = 'x'

/** Changes that alter nothing of what an employer does or brings, so that a sender may leave them out. */
export const PRIVATE_CHANGES: readonly Change[] = ['address', 'child']

/**
 * A situation as it stands in a link: its letters and nothing else, `eat`; `0` without any change, `f` for a first
 * application, `ex` where one of the changes is left out.
 * @param leftOut changes that are not named
 */
export function writeLetters(
  { kind, changes, permit }: Situation,
  // Stryker disable next-line ArrayDeclaration: what it puts into the list is no change
  leftOut: readonly Change[] = [],
): string {
  if (isFirstTime(kind)) return FIRST
  // Living elsewhere than the permit says is filed as a change of address.
  const moved = permit?.addressMatches === false
  const letters = LETTERS.filter(
    ([, change]) => changes.includes(change) || (moved && change === 'address'),
  )
  if (letters.length === 0) return UNCHANGED
  const named = letters.filter(([, change]) => !leftOut.includes(change))
  const more = named.length < letters.length ? WITHHELD : ''
  return named.map(([letter]) => letter).join('') + more
}

/**
 * Reads the letters of a link.
 * @returns undefined for anything else: a letter of a newer version, one that comes twice, nothing at all
 */
export function readLetters(text: string): Situation | undefined {
  if (text === FIRST) return { kind: 'first', changes: [] }
  if (text === UNCHANGED) return { kind: 'renewal', changes: [] }
  const known = LETTERS.filter(([letter]) => text.includes(letter))
  if (text === '' || known.length !== text.length) return undefined
  return { kind: 'renewal', changes: known.map(([, change]) => change) }
}

/** What a link tells an employer. */
export interface SentSituation {
  letters: string
  /** what is told */
  situation: Situation
  /** more has changed and is not told */
  withheld: boolean
  /** what the employer's steps and papers are worked out for: with a change, wherever there is one */
  planned: Situation
}

/** Reads the letters of a link with what is left out of them; undefined for anything else. */
export function readSent(letters: string): SentSituation | undefined {
  const withheld = letters.endsWith(WITHHELD)
  const named = withheld ? letters.slice(0, -1) : letters
  if (withheld && (named === FIRST || named === UNCHANGED)) return undefined
  const situation =
    withheld && named === '' ? { kind: 'renewal' as const, changes: [] } : readLetters(named)
  if (situation === undefined) return undefined
  const unnamed = withheld && situation.changes.length === 0
  const planned = unnamed ? { ...situation, changes: PRIVATE_CHANGES.slice(0, 1) } : situation
  return { letters, situation, withheld, planned }
}

/** A day as it stands in a link: eight digits. */
export const writeDigits = (day: DayText): string => day.replace(/-/g, '')

/** Reads the digits of a day out of a link; undefined for anything else. */
export function readDigits(text: string): DayText | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (parts === null) return undefined
  const day = parts.slice(1).join('-')
  return readDay(day) === undefined ? undefined : day
}
