import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import type { DayText, Situation, StepId } from '@/engine'
import { go } from '@/platform'
import { factsOf, type LastAnswer, session, type SessionState, situationOf } from '@/store'

import { UNDO_WORDS } from '@/text/common'
import { UNDO_REFUSED } from '@/text/profile'
import { notedText, STEP_DONE_WORDS } from '@/text/renewal'
import { UndoLine } from '@/ui'
import { links } from './links'
import { useOwner } from './owner'
import { useKeeps, useSavedWords } from './saved-words'
import { useVisible } from './visible'

const lastOf = ({ lastAnswer }: SessionState) => lastAnswer

/** What a tap on this page has changed beside the facts, and the way to take it back; until the page is left. */
export function UndoChange() {
  const { visit } = useOwner()
  const saved = useSavedWords()
  const keeps = useKeeps()
  const last = useVisible(lastOf)
  const [seen, setSeen] = useState<LastAnswer | null>(null)
  const [refused, setRefused] = useState(false)
  useDidShow(() => {
    const { lastAnswer } = session.getState()
    // Sending opens a window over the page: it is not left by that.
    if (lastAnswer === null || !situationOf(lastAnswer).includes('sent')) setSeen(lastAnswer)
    setRefused(false)
  })
  if (refused) return <UndoLine words={UNDO_REFUSED} />
  if (last === null || last === seen || last.visit !== visit) return null
  if (factsOf(last).length > 0) return null
  const ticked = tickedIn(last)
  const told = ticked && keeps ? notedText(...ticked) : undefined
  return (
    <UndoLine
      words={
        situationOf(last).includes('sent')
          ? UNDO_WORDS.sent
          : (told ?? (keeps && isGone(last) ? UNDO_WORDS.gone : saved))
      }
      also={
        told === undefined
          ? undefined
          : { name: STEP_DONE_WORDS.change, onTap: () => void go(links.step(ticked![0])) }
      }
      onUndo={() => setRefused(!session.undoAnswer().ok)}
    />
  )
}

/** The step that was ticked off, and on which day. */
function tickedIn({ before, after }: LastAnswer): [StepId, DayText] | undefined {
  const was = before.situation.stepsDone ?? {}
  const now = Object.entries(after.situation.stepsDone ?? {}) as [StepId, DayText][]
  return now.find(([id, day]) => was[id] !== day)
}

/** Whether a day was taken away. */
const isGone = ({ before, after }: LastAnswer): boolean =>
  daysIn(after.situation) < daysIn(before.situation)

const daysIn = ({ stepsDone, permit }: Situation): number =>
  Object.values({ ...stepsDone, ...permit }).filter(Boolean).length
