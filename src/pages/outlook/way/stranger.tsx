import type { ActionId } from '@/engine'

import { actionGroup, actionName, WAY_PLAN_WORDS, WAY_WORDS } from '@/text/outlook'
import { Group, Prose, Row } from '@/ui'
import { NoProfile } from '../../shared/no-profile'

/** The way as it was sent, for who has no facts here: what is to be done, and that its worth hangs on oneself. */
export function Stranger({ ids }: { ids: readonly ActionId[] }) {
  return (
    <>
      <NoProfile title={WAY_WORDS.title} />
      {ids.length > 0 && (
        <Group title={WAY_PLAN_WORDS.actions}>
          {ids.map((id) => (
            <Row key={id} name={actionName(id)} detail={actionGroup(id)} />
          ))}
        </Group>
      )}
      <Prose>{WAY_WORDS.forWhom}</Prose>
    </>
  )
}
