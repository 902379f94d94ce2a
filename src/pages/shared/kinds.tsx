import type { Situation } from '@/engine'
import { go } from '@/platform'

import { KINDS, TODAY_WORDS } from '@/text/today'
import { Group, Row } from '@/ui'
import { links } from './links'
import { useOwner } from './owner'
import { updateSituation } from './save'

/** Who has said nothing at all about where they are: no kind, no permit. */
export const isKindOpen = ({ kind, permit }: Situation): boolean =>
  kind === undefined && permit === undefined

interface KindsProps {
  /** on 续办 nobody only counts, and each kind has its page there */
  stays?: boolean
}

/** The first question of all: points already, a first application, no permit yet, or only to count. */
export function Kinds({ stays = false }: KindsProps) {
  const owner = useOwner()
  return (
    <Group title={TODAY_WORDS.which} card>
      {KINDS.filter(({ kind }) => !stays || kind !== undefined).map(({ kind, name, detail }) => (
        <Row
          key={name}
          name={name}
          detail={detail}
          onTap={() => {
            if (kind !== undefined) updateSituation(owner, { kind }, true)
            // Who renews is asked for the expiry here; who has no permit is shown the way to one.
            if (!stays && (kind === undefined || kind === 'first')) {
              void go(links.question('birthday'))
            }
          }}
        />
      ))}
    </Group>
  )
}
