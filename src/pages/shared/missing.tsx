import { goTab } from '@/platform'

import { MISSING_WORDS } from '@/text/common'
import { Button, Prose, Title } from '@/ui'
import { links } from './links'

/** An address that leads nowhere. */
export function Missing({ words }: { words: string }) {
  return (
    <>
      <Title>{MISSING_WORDS.title}</Title>
      <Prose>{words}</Prose>
      <Button kind="primary" onTap={() => void goTab(links.points)}>
        {MISSING_WORDS.home}
      </Button>
    </>
  )
}
