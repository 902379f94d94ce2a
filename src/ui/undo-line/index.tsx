import { View } from '@tarojs/components'

import { UNDO } from '@/text/common'
import { aria } from '../aria'
import { Button } from '../button'
import css from './index.module.scss'

interface UndoLineProps {
  words: string
  /** absent where it cannot be taken back any more */
  onUndo?: () => void
  /** what is taken back, for a reader that hears the button alone */
  label?: string
}

/** What was just done, in a few words, and one tap to take it back. */
export function UndoLine({ words, onUndo, label = UNDO }: UndoLineProps) {
  return (
    <View className={css.undo} {...aria('alert')}>
      <View className={css.words}>{words}</View>
      {onUndo !== undefined && (
        <View className={css.action}>
          <Button kind="quiet" onTap={onUndo} label={label}>
            {UNDO}
          </Button>
        </View>
      )}
    </View>
  )
}
