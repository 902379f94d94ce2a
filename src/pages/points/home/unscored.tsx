import { go } from '@/platform'

import { UNSCORED_WORDS } from '@/text/today'
import { Button, Group, Prose } from '@/ui'
import { links } from '../../shared/links'

/** Nothing that a total is made of is answered: a range from nothing to everything would tell nothing. */
export function Unscored({ isMinor }: { isMinor: boolean }) {
  return (
    <Group title={UNSCORED_WORDS.title} prose>
      <Prose>{UNSCORED_WORDS.lead}</Prose>
      <Button
        kind={isMinor ? 'plain' : 'primary'}
        onTap={() => void go(links.question('birthday'))}
      >
        {UNSCORED_WORDS.begin}
      </Button>
    </Group>
  )
}
