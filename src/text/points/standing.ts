import type { DayText, LineReading } from '@/engine'
import type { Clause } from '../policy'

import { showDay } from '../time'
import { signed } from './lines'
import { sureWord } from './other-reading'

/** How long a clause is in force, how sure its words are, and what is unclear about it. */
export function clauseStanding({ from, to, confidence, caution }: Clause): string {
  return [validity(from, to), certainty(confidence), caution]
    .filter((part) => part !== undefined)
    .join(' · ')
}

function validity(from: DayText | undefined, to: DayText | undefined): string | undefined {
  if (from === undefined) return undefined
  return to === undefined ? `${showDay(from)}起` : `${showDay(from)}至${showDay(to)}有效`
}

const certainty = (confidence: number | undefined): string =>
  confidence === undefined ? '没查到条文' : confidence === 1 ? '读过原文' : sureWord(confidence)

/** What the other reading of a conflict would make of this person's points. */
export function readingEffect({ points, total: other }: LineReading, total: number | null): string {
  if (other === null) return '照那种说法是多少分，算不出来：它没写明，或者你填的内容还不够。'
  const own = points === null ? '' : `这一项是${signed(points)}分，`
  return `照那种说法，${own}总分是${other}分（现在${total}分）。`
}
