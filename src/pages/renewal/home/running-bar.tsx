import { View } from '@tarojs/components'

import { ariaHidden } from '@/ui'
import { runningText } from '@/text/renewal'
import type { Running } from './running'
import css from './timeline.module.scss'

/** How much of a stretch is drawn as over where nobody knows its length. */
const SOME = 0.5

/** What is going on as a bar that fills from its first day to its last; striped to its end where no end is known. */
export function RunningBar({ running: { to, gone, total, open } }: { running: Running }) {
  const over = total === undefined ? SOME : Math.min(1, gone / total)
  return (
    <>
      <View className={css.running}>{runningText(to, gone, total, open)}</View>
      <View className={`${css.bar} ${total === undefined ? css.endless : ''}`} {...ariaHidden}>
        <View className={css.over} style={{ width: `${Math.round(over * 100)}%` }} />
      </View>
    </>
  )
}
