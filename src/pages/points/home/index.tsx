import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { pageState } from '@/store'

import { APP_TITLE } from '@/text/common'
import { HOME_WORDS } from '@/text/points'
import { Button, Placeholder } from '@/ui'
import { links } from '../../shared/links'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { openPage } from '../../shared/open'
import { useShare, useTimeline } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { FirstRun } from './first-run'
import { Result } from './result'
import { Unreadable } from './unreadable'

/** The first tab: a total with its reasons, or what one can do here while nothing is known yet. */
export default perProfile(PointsPage)

function PointsPage() {
  const status = useVisible((state) => state.status)
  useShare(() => ({ title: APP_TITLE, path: links.points }))
  useTimeline(APP_TITLE)
  return (
    <Screen tab dated>
      <BackToHr />
      {status === 'ready' ? <Result /> : status === 'empty' ? <FirstRun /> : <Unreadable />}
    </Screen>
  )
}

/** For somebody who came from the page for 单位人事, which a tab closes. */
function BackToHr() {
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
