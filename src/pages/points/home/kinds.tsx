import { go } from '@/platform'

import { KINDS, TODAY_WORDS } from '@/text/today'
import { Group, Row } from '@/ui'
import { links } from '../../shared/links'
import { useOwner } from '../../shared/owner'
import { updateSituation } from '../../shared/save'
import { NOTHING_YET } from '../../shared/selectors'

/** The first question of all: points already, a first application, no permit yet, or only to count. */
export function Kinds() {
  const owner = useOwner()
  return (
    <Group title={TODAY_WORDS.which}>
      {KINDS.map(({ kind, name, detail }) => (
        <Row
          key={name}
          name={name}
          detail={detail}
          onTap={() => {
            if (kind !== undefined) updateSituation(owner, { ...NOTHING_YET, kind })
            // Who renews is asked for the expiry here; who has no permit is shown the way to one.
            if (kind === undefined || kind === 'first') void go(links.question('birthday'))
          }}
        />
      ))}
    </Group>
  )
}
