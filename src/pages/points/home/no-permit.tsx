import { go } from '@/platform'

import { TODAY_WORDS } from '@/text/today'
import { Button, Group, Prose } from '@/ui'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** Points come after the permit. */
export function NoPermit() {
  return (
    <Group title={TODAY_WORDS.permitTitle} prose>
      <Prose>{TODAY_WORDS.permitLead}</Prose>
      <Button kind="primary" onTap={() => void openPage(links.sourceList('permit'))}>
        {TODAY_WORDS.permitHow}
      </Button>
      <Button kind="quiet" onTap={() => void go(links.question('kind'))}>
        {TODAY_WORDS.changeKind}
      </Button>
    </Group>
  )
}
