import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { factsOf, type LastAnswer, session, type SessionState, situationOf } from '@/store'

import { UNDO_WORDS } from '@/text/common'
import { UNDO_REFUSED } from '@/text/profile'
import { UndoLine } from '@/ui'
import { useOwner } from './owner'
import { useSavedWords } from './saved-words'
import { useVisible } from './visible'

const lastOf = ({ lastAnswer }: SessionState) => lastAnswer

/** What a tap on this page has changed beside the facts, and the way to take it back; until the page is left. */
export function UndoChange() {
  const { visit } = useOwner()
  const saved = useSavedWords()
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
  return (
    <UndoLine
      words={situationOf(last).includes('sent') ? UNDO_WORDS.sent : saved}
      onUndo={() => setRefused(!session.undoAnswer().ok)}
    />
  )
}
