import { View } from '@tarojs/components'

import { go } from '@/platform'

import { Button } from '@/ui'
import { links } from '../links'
import { openPage } from '../open'
import css from './ways.module.scss'

/** The ways to fill the record in. `counted`: counts are there, and 修改 stands beside them. */
export function Ways({ counted }: { counted: boolean }) {
  return (
    <View className={css.ways}>
      <View className={css.way}>
        <Button kind={counted ? 'plain' : 'primary'} onTap={() => void go(links.span('new'))}>
          加一段
        </Button>
      </View>
      <View className={css.way}>
        <Button onTap={() => void openPage(links.paste)}>粘贴缴费记录</Button>
      </View>
      {!counted && (
        <View className={css.line}>
          <Button kind="quiet" onTap={() => void go(links.counts)}>
            没有逐月记录，只知道月数？
          </Button>
        </View>
      )}
    </View>
  )
}
