import { type Change, isFirstTime } from '../scheme'
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

/** A situation as it stands in a link: its letters and nothing else, `eat`; `0` without any change, `f` for a first application. */
export function writeLetters({ kind, changes, permit }: Situation): string {
  if (isFirstTime(kind)) return FIRST
  // Living elsewhere than the permit says is filed as a change of address.
  const moved = permit?.addressMatches === false
  const letters = LETTERS.filter(
    ([, change]) => changes.includes(change) || (moved && change === 'address'),
  )
  return letters.length === 0 ? UNCHANGED : letters.map(([letter]) => letter).join('')
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
