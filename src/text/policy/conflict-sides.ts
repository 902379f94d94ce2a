import type { Conflict } from './types'

import { semicolons } from '../common'
import { shortNames } from './documents'
import { READINGS } from './readings'

/** One side of a conflict. */
export const CONFLICT_WORDS = {
  side: (isChosen: boolean, sources: readonly string[]) =>
    `${isChosen ? '✓ 用这一种' : '另一种说法'} · ${shortNames(sources)}`,
  why: '为什么',
  sure: '把握',
  effect: '有什么影响',
}

/** What a clause that can be read in two ways is about. */
export const topicOf = (id: string): string => READINGS.find((one) => one.id === id)!.topic

/** What the sides say that are not chosen, and who says so. */
export const otherSides = ({ sides, chosen }: Conflict): string =>
  semicolons(
    sides
      .filter((_side, index) => index !== chosen)
      .map(({ says, sources }) => `${says}（${shortNames(sources)}）`),
  )
