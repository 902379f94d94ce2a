import { View } from '@tarojs/components'

import { ariaHidden } from '@/ui'
import { runningText } from '@/text/renewal'
import type { Running } from './running'
import css from './timeline.module.scss'

/** What is going on as a bar that fills from its first day to its last; in words alone where no end is known. */
export function RunningBar({ running: { to, gone, total, open } }: { running: Running }) {
  return (
    <>
      <View className={css.running}>{runningText(to, gone, total, open)}</View>
      {total !== undefined && (
        <View className={css.bar} {...ariaHidden}>
          <View
            className={css.over}
            style={{ width: `${Math.round(Math.min(1, gone / total) * 100)}%` }}
          />
        </View>
      )}
    </>
  )
}
