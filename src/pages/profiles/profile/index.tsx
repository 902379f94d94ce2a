import { useDidShow, useRouter } from '@tarojs/taro'

import { goTab, readId } from '@/platform'
import { session } from '@/store'

import { EDITOR_WORDS } from '@/text/profile'
import { Button, Notice, Title } from '@/ui'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { usePlainFavorite } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { Editor } from './editor'

/** One saved profile: its name, a copy of it, and deleting it. */
export default function ProfilePage() {
  usePlainFavorite()
  const id = readId(useRouter().params.id)
  const profiles = useVisible((state) => state.profiles)
  const currentId = useVisible((state) => state.currentId)
  useDidShow(() => session.list())

  const profile = profiles.find((one) => one.id === id)
  return (
    <Screen>
      <Title>{profile?.label || EDITOR_WORDS.title}</Title>
      {profile?.state === 'ok' ? (
        <Editor
          key={profile.id}
          profile={profile}
          inUse={profile.id === currentId}
          labels={profiles.map(({ label }) => label)}
        />
      ) : profile?.state === 'unread' ? null : (
        <>
          <Notice tone="warn" title={EDITOR_WORDS.missing}>
            {EDITOR_WORDS.missingWhy}
          </Notice>
          <Button kind="primary" onTap={() => void goTab(links.profiles)}>
            {EDITOR_WORDS.toProfiles}
          </Button>
        </>
      )}
    </Screen>
  )
}
