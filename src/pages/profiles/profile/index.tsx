import { useDidShow, useRouter } from '@tarojs/taro'

import { goTab, readId } from '@/platform'
import { session } from '@/store'

import { Button, Notice, Title } from '@/ui'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { Editor } from './editor'

/** One saved profile: its name, a copy of it, and deleting it. */
export default function ProfilePage() {
  const id = readId(useRouter().params.id)
  const profiles = useVisible((state) => state.profiles)
  const currentId = useVisible((state) => state.currentId)
  useDidShow(() => session.list())

  const profile = profiles.find((one) => one.id === id)
  return (
    <Screen>
      <Title>{profile?.label || '这一份'}</Title>
      {profile?.state === 'ok' ? (
        <Editor
          key={profile.id}
          profile={profile}
          inUse={profile.id === currentId}
          labels={profiles.map(({ label }) => label)}
        />
      ) : profile?.state === 'unread' ? null : (
        <>
          <Notice tone="warn" title="这里没有可以改的内容">
            这一份可能已经删掉了，或者读不出来。请回到“我的”，从列表里再选一次。
          </Notice>
          <Button kind="primary" onTap={() => void goTab(links.profiles)}>
            去“我的”
          </Button>
        </>
      )}
    </Screen>
  )
}
