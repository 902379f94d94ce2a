import { View } from '@tarojs/components'

import { go } from '@/platform'

import { WAYS_WORDS } from '@/text/record'
import { Button } from '@/ui'
import { links } from '../links'
import { openPage } from '../open'
import css from './ways.module.scss'

/** The ways to fill the record in. `counted`: counts are there, and 修改 stands beside them. */
export function Ways({ counted }: { counted: boolean }) {
  return (
    <View className={css.ways}>
      <View className={css.way}>
        <Button kind={counted ? 'plain' : 'primary'} onTap={() => void openPage(links.years)}>
          {WAYS_WORDS.years}
        </Button>
      </View>
      <View className={css.way}>
        <Button onTap={() => void go(links.span('new'))}>{WAYS_WORDS.span}</Button>
      </View>
      <View className={css.way}>
        <Button onTap={() => void openPage(links.paste)}>{WAYS_WORDS.paste}</Button>
      </View>
      {!counted && (
        <View className={css.line}>
          <Button kind="quiet" onTap={() => void openPage(links.counts)}>
            {WAYS_WORDS.counts}
          </Button>
        </View>
      )}
    </View>
  )
}
