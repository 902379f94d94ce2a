import { goTab } from '@/platform'

import { UNREADABLE_WORDS } from '@/text/points'
import { Button, Prose, Title } from '@/ui'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { useVisible } from '../../shared/visible'

/** The profile in use cannot be read: nothing of it is lost, and the others are a tap away. */
export function Unreadable() {
  const newer = useVisible((state) => state.status === 'newer')
  return (
    <>
      <Title>{newer ? UNREADABLE_WORDS.newerTitle : UNREADABLE_WORDS.title}</Title>
      <Prose>{newer ? UNREADABLE_WORDS.newer : UNREADABLE_WORDS.damaged}</Prose>
      <Button kind="primary" onTap={() => void openPage(links.recovery)}>
        {UNREADABLE_WORDS.recovery}
      </Button>
      <Button onTap={() => void goTab(links.profiles)}>{UNREADABLE_WORDS.otherProfile}</Button>
    </>
  )
}
