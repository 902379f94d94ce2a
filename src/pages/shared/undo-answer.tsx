import { useDidHide } from '@tarojs/taro'
import { useMemo, useState, type ReactNode } from 'react'

import { factsOf, session, type SessionState } from '@/store'

import { UNDO_REFUSED } from '@/text/profile'
import { UndoLine } from '@/ui'
import { answerChange } from './answer-change'
import { useDay } from './day'
import { openProfile } from './selectors'
import { useOwner } from './owner'
import { useSavedWords } from './saved-words'
import { useVisible } from './visible'

const lastOf = ({ lastAnswer }: SessionState) => lastAnswer

/**
 * What an answer has made of the total, and the way to take it back.
 * @param record on a page that shows the record: the last change of it, wherever it was made, until the page is left; else
 * what was answered on this page since it was opened
 * @param visit since when; absent: since the page was opened
 * @param before what stands in its place before
 * @param always also where the total is as it was; of the record then only what was changed since the page was opened,
 * else only facts, for all else is told by the frame of the page, and until the page is left
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
  const newest = () => session.getState().lastAnswer
  const [seen, setSeen] = useState(() => (record && always ? newest() : null))
  useDidHide(() => {
    if (record !== always) setSeen(newest())
  })
  const told = useMemo(() => {
    if (last === null || profile === null || last.id !== profile.id) return undefined
    const isShown = record
      ? last !== seen && factsOf(last).includes('insurance')
      : last.visit === visit && last !== seen && (!always || factsOf(last).length > 0)
    if (!isShown) return undefined
    return answerChange(last, profile, day, saved) ?? (always ? { words: saved } : undefined)
  }, [last, profile, day, record, always, visit, saved, seen])
  const undo = () => setRefused(!session.undoAnswer().ok)
  return refused ? (
    <UndoLine words={UNDO_REFUSED} />
  ) : (
    <UndoLine words={undefined} {...told} onUndo={undo} before={before} />
  )
}
