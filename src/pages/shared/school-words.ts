import { inTime, type DayText, type InTime, type Situation } from '@/engine'

import {
  ifBelow,
  inTimeByBoth,
  inTimeText,
  inTimeWord,
  type InTimeWords,
  type PointsReady,
} from '@/text/outlook'
import { isChosen } from './day'
import type { Ready } from './ready'

interface SchoolWords extends InTimeWords {
  /** the word alone, by both readings where they differ */
  short: string
  /** the points that were decided last count then, if they were at the threshold */
  hangsOnLast: boolean
  /** what it hangs on: what was decided last, not known or at the threshold; that it is adjusted; the waits; none of these */
  by: 'last-cycle' | 'stands' | 'adjust' | 'waits' | undefined
}

/**
 * Whether the points stand by the school's day: the one verdict of all pages.
 * @returns undefined where no day is named, and on another day than today: from there nothing could begin sooner
 */
export function schoolWords(
  situation: Situation,
  { own, other }: Ready,
  day: DayText,
): SchoolWords | undefined {
  const { neededBy } = situation
  if (neededBy === undefined || isChosen()) return undefined
  const words = (found: InTime | undefined, ready: PointsReady) =>
    inTimeText(found, ready, neededBy, day)
  const answer = (ready: PointsReady) => words(inTime(situation, ready, day), ready)
  // What is done changes nothing of what was decided last: told for who was below then.
  const below = (ready: PointsReady) => {
    const found = inTime(situation, ready, day)
    return words(found?.verdict === 'last-cycle' ? found.otherwise : found, ready)
  }
  const found = inTime(situation, own, day)
  const [first, second] = [answer(own), other && answer(other)]
  return {
    ...inTimeByBoth(first, second),
    short:
      found?.verdict === 'last-cycle'
        ? ifBelow(inTimeWord(below(own), other && below(other)), day)
        : inTimeWord(first, second),
    by: found && ('stands' in found ? 'waits' : found.verdict),
    hangsOnLast: hangsOnLast(situation, day),
  }
}

/** Whether what was decided last would do if it was at the threshold. */
function hangsOnLast(situation: Situation, day: DayText): boolean {
  const { permit } = situation
  const reached = permit && { ...permit, lastReached: true }
  return inTime({ ...situation, permit: reached }, NEVER, day)?.verdict === 'stands'
}

const NEVER = { reached: null, held: false }
