import {
  COMMON_FACTS,
  countsOf,
  isBegun,
  monthNumber,
  monthOfText,
  prepare,
  spansOf,
  windowOutlook,
  windows,
  type DayText,
  type Profile,
} from '@/engine'
import type { LastAnswer } from '@/store'

import { commas, sentences, UNDO_WORDS } from '@/text/common'
import { fewerText, goneText, sameTotal, totalChange, trimmedText } from '@/text/profile'
import { goingOnOf, rangeOf } from './worked-out'

/** What was done, in words; undefined where the total is as it was and nothing is gone. */
export function answerChange(
  { before, visit }: LastAnswer,
  now: Profile,
  day: DayText,
  saved: string,
): { words: string; label?: string } | undefined {
  const was = isBegun(before.facts) ? rangeOf(before, day) : undefined
  const is = isBegun(now.facts) ? rangeOf(now, day) : undefined
  const totals = is && totalChange(was, is)
  // As long as much is open a range tells nothing, and its fall frightens.
  const isEarly = !COMMON_FACTS.every((name) => now.facts[name] !== undefined)
  const words = totals !== undefined && isEarly ? saved : totals
  const spans = [spansOf(before.facts.insurance), spansOf(now.facts.insurance)] as const
  const thisMonth = monthNumber(monthOfText(day))
  const shown = isEarly ? undefined : totals
  const same = isEarly || is === undefined ? undefined : sameTotal(is)
  const isRecord = before.facts.insurance !== now.facts.insurance
  const fewer = isRecord ? fewerOf(before, now, day) : undefined
  // Where each change is taken back alone months are marked, and counts come in the place of a record.
  const how =
    countsOf(now.facts.insurance) !== undefined
      ? 'counted'
      : visit === undefined
        ? 'marked'
        : 'deleted'
  // Months that are marked may be the first of a span, which has not begun later by that.
  const trimmed = how === 'deleted' ? trimmedText(...spans, thisMonth) : undefined
  if (trimmed !== undefined) return { words: sentences([commas([trimmed, shown]), fewer]) }
  const gone = goneText(...spans, thisMonth, how)
  if (gone === undefined) {
    const all = sentences([words ?? (fewer && (same ?? saved)), fewer])
    return all === '' ? undefined : { words: all }
  }
  const done = sentences([commas([gone, shown ?? same]), fewer])
  return how === 'deleted' ? { words: done, label: UNDO_WORDS.label } : { words: done }
}

/** That a change has left fewer months for 年限. */
function fewerOf(before: Profile, now: Profile, day: DayText): string | undefined {
  const [was, is] = [before, now].map(
    (profile) => windows(prepare(profile), day).find(({ id }) => id === 'years')?.low ?? 0,
  ) as [number, number]
  if (is >= was) return undefined
  const ahead = prepare(goingOnOf(now, day), { assume: 'rules-and-wage-continue' })
  return fewerText(was, is, windowOutlook(ahead, day).find(({ id }) => id === 'years')?.reached)
}
