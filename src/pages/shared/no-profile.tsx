import { goTab } from '@/platform'
import { session, type SessionState } from '@/store'

import { Button, Prose, Title } from '@/ui'
import { FIRST_LABEL, NO_PROFILE_WORDS } from '@/text/profile'
import { links } from './links'
import { openPage } from './open'
import { useVisible } from './visible'

const statusOf = ({ status }: SessionState) => status

/** In the place of a page that needs a profile: there is none yet, or the one in use cannot be read. */
export function NoProfile({ title }: { title: string }) {
  const status = useVisible(statusOf)
  const unreadable = status === 'damaged' || status === 'newer'
  return (
    <>
      <Title>{title}</Title>
      <Prose>{unreadable ? NO_PROFILE_WORDS.unreadable : NO_PROFILE_WORDS.none}</Prose>
      {unreadable ? (
        <>
          <Button kind="primary" onTap={() => void openPage(links.recovery)}>
            {NO_PROFILE_WORDS.recovery}
          </Button>
          <Button onTap={() => void goTab(links.profiles)}>{NO_PROFILE_WORDS.otherProfile}</Button>
        </>
      ) : (
        <Button kind="primary" onTap={() => void session.create(FIRST_LABEL)}>
          {NO_PROFILE_WORDS.create}
        </Button>
      )}
    </>
  )
}
