import { View } from '@tarojs/components'

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
}

/**
 * What was just done, in a few words, and one tap to take it back. Its place is there before: only what changes in a place
 * is read aloud.
 */
export function UndoLine({ words, onUndo, label = UNDO }: UndoLineProps) {
  return (
    <View className={words === undefined ? '' : css.undo} {...aria('status')}>
      {words !== undefined && <View className={css.words}>{words}</View>}
      {words !== undefined && onUndo !== undefined && (
        <View className={css.action}>
          <Button kind="quiet" onTap={onUndo} label={label}>
            {UNDO}
          </Button>
        </View>
      )}
    </View>
  )
}
