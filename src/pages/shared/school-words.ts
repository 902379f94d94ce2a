import { inTime, type DayText, type Situation } from '@/engine'

import {
  inTimeByBoth,
  inTimeText,
  inTimeWord,
  type InTimeWords,
  type PointsReady,
} from '@/text/outlook'
import { isChosen } from './day'

interface SchoolWords extends InTimeWords {
  /** the word alone, by both readings where they differ */
  short: string
  /** what it hangs on: the points that were decided last, the waits that are counted, or neither */
  by: 'last-cycle' | 'waits' | undefined
}

/**
 * Whether the points stand by the school's day: the one verdict of all pages.
 * @param other by the reading of a clause that gives fewer points, where that is another
 * @returns undefined where no day is named
 */
export function schoolWords(
  situation: Situation,
  own: PointsReady,
  other: PointsReady | undefined,
  day: DayText,
): SchoolWords | undefined {
  const { neededBy } = situation
  if (neededBy === undefined) return undefined
  const found = inTime(situation, own, day)
  const words = (ready: PointsReady) =>
    inTimeText(inTime(situation, ready, day), ready, neededBy, day, isChosen())
  const [first, second] = [words(own), other && words(other)]
  return {
    ...inTimeByBoth(first, second),
    short: inTimeWord(first, second),
    by: found && (found.verdict === 'last-cycle' ? 'last-cycle' : 'waits'),
  }
}
