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
  // A box that was ticked takes itself back, and the next one is not to be covered.
  if (factsOf(last).length > 0 || situationOf(last).length === 0) return null
  const [id, day] = tickedIn(last) ?? []
  const told = id && keeps ? notedText(id, day!) : undefined
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
          : {
              name: STEP_DONE_WORDS.change,
              onTap: () => void go(id === 'suppliedOn' ? links.returned : links.step(id!)),
            }
      }
      onUndo={() => setRefused(!session.undoAnswer().ok)}
    />
  )
}

type Ticked = StepId | 'suppliedOn'

/** What was ticked off, and on which day. */
function tickedIn({ before, after }: LastAnswer): [Ticked, DayText] | undefined {
  const was = tapped(before.situation)
  const now = Object.entries(tapped(after.situation)) as [Ticked, DayText | undefined][]
  return now.find(([id, day]) => was[id] !== day && day !== undefined) as [Ticked, DayText]
}

/** The days that a tap may take for today. */
const tapped = ({ stepsDone, permit }: Situation): Partial<Record<Ticked, DayText>> => ({
  ...stepsDone,
  suppliedOn: permit?.suppliedOn,
})

/** Whether a day was taken away. */
const isGone = ({ before, after }: LastAnswer): boolean =>
  daysIn(after.situation) < daysIn(before.situation)

const daysIn = ({ stepsDone, permit }: Situation): number =>
  Object.values({ ...stepsDone, ...permit }).filter(Boolean).length
