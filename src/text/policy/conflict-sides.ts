import type { Conflict } from '@/engine'

import { listed, semicolons } from '../common'
import { shortName } from './documents'

/** One side of a conflict. */
export const CONFLICT_WORDS = {
  side: (isChosen: boolean, sources: readonly string[]) =>
    `${isChosen ? '✓ 用这一种' : '另一种说法'} · ${shortNames(sources)}`,
  why: '为什么',
  sure: '把握',
  effect: '有什么影响',
}

/** Documents by their short names, in one line. */
export const shortNames = (sources: readonly string[]): string => listed(sources.map(shortName))

/** What the sides say that are not chosen, and who says so. */
export const otherSides = ({ sides, chosen }: Conflict): string =>
  semicolons(
    sides
      .filter((_side, index) => index !== chosen)
      .map(({ says, sources }) => `${says}（${shortNames(sources)}）`),
  )
