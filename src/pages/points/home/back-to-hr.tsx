import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { pageState } from '@/store'

import { HOME_WORDS } from '@/text/points'
import { Button, Placeholder } from '@/ui'
import { openPage } from '../../shared/open'

/** For somebody who came from the page for 单位人事, which a tab closes. */
export function BackToHr() {
  const [hr, setHr] = useState(() => pageState.getState().hr)
  useDidShow(() => setHr(pageState.getState().hr))
  return (
    <Placeholder>
      {hr !== undefined && (
        <Button kind="quiet" onTap={() => void openPage(hr)}>
          {HOME_WORDS.backToHr}
        </Button>
      )}
    </Placeholder>
  )
}
