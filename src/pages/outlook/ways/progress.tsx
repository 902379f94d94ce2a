import { View } from '@tarojs/components'

import { progressText, shareOf } from '@/text/outlook'
import { aria } from '@/ui'
import type { Search } from './search'
import css from './progress.module.scss'

/** How far a search is, as a bar and in words. */
export function Progress({ search: { done, of } }: { search: Search }) {
  return (
    <View className={css.progress} {...aria('status')}>
      <View className={css.track}>
        <View className={css.fill} style={{ width: `${shareOf(done, of)}%` }} />
      </View>
      {progressText(done, of)}
    </View>
  )
}
