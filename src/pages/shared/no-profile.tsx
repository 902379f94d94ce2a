import { go, goTab } from '@/platform'
import { session, type SessionState } from '@/store'

import { Button, Prose, Title } from '@/ui'
import { FIRST_LABEL } from '@/text/profile'
import { links } from './links'
import { useVisible } from './visible'

const statusOf = ({ status }: SessionState) => status

/** In the place of a page that needs a profile: there is none yet, or the one in use cannot be read. */
export function NoProfile({ title }: { title: string }) {
  const status = useVisible(statusOf)
  const unreadable = status === 'damaged' || status === 'newer'
  return (
    <>
      <Title>{title}</Title>
      <Prose>
        {unreadable
          ? '现在这份档案读不出来，原来的内容都还留着。'
          : '填的内容要存在一份档案里，现在还没有。建一份就能开始，只存在这部手机上。'}
      </Prose>
      {unreadable ? (
        <>
          <Button kind="primary" onTap={() => void go(links.recovery)}>
            看看还能找回什么
          </Button>
          <Button onTap={() => void goTab(links.profiles)}>换一份档案</Button>
        </>
      ) : (
        <Button kind="primary" onTap={() => void session.create(FIRST_LABEL)}>
          建一份，开始填
        </Button>
      )}
    </>
  )
}
