import { go } from '@/platform'

import { TODAY_WORDS } from '@/text/today'
import { Button, Group, Prose } from '@/ui'
import { ExpiryField, useExpiryVisit } from '../../shared/expiry-field'
import { links } from '../../shared/links'

/**
 * Who says they have points is asked first until when: everything that is due hangs on it.
 * @param open nothing can be said before it is given
 */
export function AskExpiry({ open }: { open: boolean }) {
  const visit = useExpiryVisit()
  if (!visit.asks && !open) return null
  return (
    <Group card title={TODAY_WORDS.askTitle} prose>
      <Prose>{TODAY_WORDS.askLead}</Prose>
      <ExpiryField visit={visit} />
      {open && (
        <Button kind="quiet" onTap={() => void go(links.question('kind'))}>
          {TODAY_WORDS.changeKind}
        </Button>
      )}
    </Group>
  )
}
