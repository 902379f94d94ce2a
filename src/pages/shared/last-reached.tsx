import { View } from '@tarojs/components'
import { useState } from 'react'

import type { Permit } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { LAST_REACHED_WORDS } from '@/text/outlook'
import { Button, Row, UndoLine } from '@/ui'
import { useOwner } from './owner'
import css from './needed.module.scss'
import { saveSituation } from './save'

type Answer = Permit['lastReached']

/** Whether the points that were decided last were at the threshold: asked where the school's day hangs on it. */
export function LastReached({ permit, threshold }: { permit: Permit; threshold: number }) {
  const owner = useOwner()
  const { lastReached } = permit
  const [isOpen, setOpen] = useState(false)
  const [given, setGiven] = useState<{ before: Answer }>()
  const save = (next: Answer): boolean =>
    saveSituation(owner, { permit: { ...permit, lastReached: next } }, 'permit') === undefined
  const put = (next: Answer) => {
    if (!save(next)) return
    setGiven({ before: lastReached })
    setOpen(false)
  }
  const undo = () => {
    if (save(given?.before)) setGiven(undefined)
  }
  if (lastReached === undefined || isOpen) {
    return (
      <View className={css.ask}>
        {LAST_REACHED_WORDS.ask(threshold)}
        <Button onTap={() => put(true)}>{LAST_REACHED_WORDS.yes}</Button>
        <Button onTap={() => put(false)}>{LAST_REACHED_WORDS.no}</Button>
        <Button kind="quiet" onTap={() => put('unknown')}>
          {LAST_REACHED_WORDS.unknown}
        </Button>
      </View>
    )
  }
  const said =
    lastReached === 'unknown'
      ? LAST_REACHED_WORDS.unknown
      : lastReached
        ? LAST_REACHED_WORDS.yes
        : LAST_REACHED_WORDS.no
  const words = LAST_REACHED_WORDS.said(threshold, said)
  return given === undefined ? (
    <Row name={words} action={COMMON_WORDS.change} onTap={() => setOpen(true)} />
  ) : (
    <View className={css.ask}>
      <UndoLine words={words} onUndo={undo} />
    </View>
  )
}
