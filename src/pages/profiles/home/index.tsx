import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { session, type Done, type Removed } from '@/store'

import { Columns, Notice, Title } from '@/ui'
import { actionFailure, PROFILES_WORDS } from '@/text/profile'
import { Screen } from '../../shared/screen'
import { usePlainFavorite } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { RemovedNotice } from '../../shared/removed-notice'
import { AddProfile } from './add-profile'
import { Entries } from './entries'
import { ProfileList } from './profile-list'

/** The third tab: whose points are worked out, and what there is to know about the tool. */
export default function ProfilesPage() {
  usePlainFavorite()
  const profiles = useVisible((state) => state.profiles)
  const currentId = useVisible((state) => state.currentId)
  const lastRemoved = useVisible((state) => state.lastRemoved)
  const [passed, setPassed] = useState<Removed | null>(null)
  const [failure, setFailure] = useState<string>()
  useDidShow(() => session.list())

  /** Does one thing; what was deleted before can then no longer be taken back from here. */
  const act = (action: () => Done): boolean => {
    setPassed(lastRemoved)
    const done = action()
    setFailure(done.ok ? undefined : actionFailure(done))
    return done.ok
  }

  return (
    <Screen tab>
      <Title>{PROFILES_WORDS.title}</Title>
      {/* A place of its own: what comes and goes in it does not send the list again. */}
      <View>
        {lastRemoved !== null && lastRemoved !== passed && (
          <RemovedNotice removed={lastRemoved} onUndo={() => act(session.undoRemove)} />
        )}
        {failure !== undefined && (
          <Notice tone="bad" urgent>
            {failure}
          </Notice>
        )}
      </View>
      <Columns
        first={
          <ProfileList
            profiles={profiles}
            currentId={currentId}
            onChoose={(id) => act(() => session.choose(id))}
          />
        }
      >
        <AddProfile profiles={profiles} act={act} />
        <Entries />
      </Columns>
    </Screen>
  )
}
