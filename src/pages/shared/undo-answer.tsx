import { useMemo, useState, type ReactNode } from 'react'
import {
  COMMON_FACTS,
  countsOf,
  isBegun,
  monthNumber,
  monthOfText,
  spansOf,
  type DayText,
  type Profile,
} from '@/engine'
import { factsOf, session, type LastAnswer, type SessionState } from '@/store'

import { commas, UNDO_WORDS } from '@/text/common'
import { goneText, sameTotal, totalChange, trimmedText, UNDO_REFUSED } from '@/text/profile'
import { UndoLine } from '@/ui'
import { useDay } from './day'
import { openProfile } from './selectors'
import { useOwner } from './owner'
import { useSavedWords } from './saved-words'
import { useVisible } from './visible'
import { rangeOf } from './worked-out'

const lastOf = ({ lastAnswer }: SessionState) => lastAnswer

/**
 * What an answer has made of the total, and the way to take it back.
 * @param record on a page that shows the record: the last change of it, wherever it was made; else what was answered on
 * this page since it was opened
 * @param visit since when; absent: since the page was opened
 * @param before what stands in its place before
 * @param always also where the total is as it was
 */
export function UndoAnswer({
  record = false,
  always = false,
  visit: since,
  before,
}: {
  record?: boolean
  always?: boolean
  visit?: number | undefined
  before?: ReactNode
}) {
  const day = useDay()
  const saved = useSavedWords()
  const owner = useOwner()
  const visit = since ?? owner.visit
  const last = useVisible(lastOf)
  const profile = useVisible(openProfile)
  const [refused, setRefused] = useState(false)
  const told = useMemo(() => {
    if (last === null || profile === null || last.id !== profile.id) return undefined
    const isShown = record ? factsOf(last).includes('insurance') : last.visit === visit
    if (!isShown) return undefined
    return changeOf(last, profile, day, saved) ?? (always ? { words: saved } : undefined)
  }, [last, profile, day, record, always, visit, saved])
  const undo = () => setRefused(!session.undoAnswer().ok)
  return refused ? (
    <UndoLine words={UNDO_REFUSED} />
  ) : (
    <UndoLine words={undefined} {...told} onUndo={undo} before={before} />
  )
}

/** What was done, in words; undefined where the total is as it was and nothing is gone. */
function changeOf(
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
  const trimmed = trimmedText(...spans, thisMonth)
  if (trimmed !== undefined) return { words: commas([trimmed, shown]) }
  // Where each change is taken back alone months are marked, and counts come in the place of a record.
  const how =
    countsOf(now.facts.insurance) !== undefined
      ? 'counted'
      : visit === undefined
        ? 'marked'
        : 'deleted'
  const gone = goneText(...spans, thisMonth, how)
  if (gone === undefined) return words === undefined ? undefined : { words }
  const done = commas([gone, shown ?? same])
  return how === 'deleted' ? { words: done, label: UNDO_WORDS.label } : { words: done }
}
