import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'

import { UNDO } from '@/text/common'
import { aria } from '../aria'
import { Button } from '../button'
import css from './index.module.scss'

interface UndoLineProps {
  /** undefined as long as nothing was done */
  words: string | undefined
  /** absent where it cannot be taken back any more */
  onUndo?: (() => void) | undefined
  /** what is taken back, for a reader that hears the button alone */
  label?: string | undefined
  /** what stands in its place before */
  before?: ReactNode
  /** a way on beside it, as quiet */
  also?: { name: string; onTap: () => void } | undefined
}

/** By then the tap is over that made a field be left and saved: nothing comes up under the finger. */
const AFTER_TAP = 350

/**
 * What was just done, in a few words, and one tap to take it back; a moment later, not under the finger that did it. Its
 * place is there before: only what changes in a place is read aloud.
 */
export function UndoLine({ words, onUndo, label = UNDO, before, also }: UndoLineProps) {
  const isDone = words !== undefined
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setOver(true), AFTER_TAP)
    return () => {
      clearTimeout(timer)
      setOver(false)
    }
  }, [isDone])
  const isShown = isDone && isOver
  return (
    <>
      {/* Not in the place that is read aloud. */}
      {!isShown && before}
      <View className={isShown ? css.undo : ''} {...aria('status')}>
        {isShown && <View className={css.words}>{words}</View>}
        {isShown && also && (
          <View className={css.action}>
            <Button kind="quiet" onTap={also.onTap}>
              {also.name}
            </Button>
          </View>
        )}
        {isShown && onUndo !== undefined && (
          <View className={css.action}>
            <Button kind="quiet" onTap={onUndo} label={label}>
              {UNDO}
            </Button>
          </View>
        )}
      </View>
    </>
  )
}
