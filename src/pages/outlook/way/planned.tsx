import type { PlannedAction } from '@/engine'
import { goTab } from '@/platform'

import { actionName, PLAN_PAGE_WORDS, plannedText } from '@/text/outlook'
import { LEVEL_NAMES } from '@/text/scheme'
import { Group, Row } from '@/ui'
import { links } from '../../shared/links'
import { usePlace } from '../../shared/place'

interface PlannedProps {
  actions: readonly PlannedAction[]
  /** the way is done */
  isDone: boolean
}

/** Each thing of the way that was chosen: done, or by when; and where to write that it is. */
export function Planned({ actions, isDone }: PlannedProps) {
  const place = usePlace()
  if (actions.length === 0) return null
  return (
    <Group title={isDone ? undefined : PLAN_PAGE_WORDS.actions}>
      {actions.map((action) => {
        const name = actionName(action.id)
        const words = plannedText(action, isDone)
        const { id, fact, state } = action
        return state === 'done' || state === 'spare' ? (
          <Row key={action.id} name={name} detail={words} />
        ) : (
          <Row
            key={action.id}
            name={name}
            detail={words}
            action={PLAN_PAGE_WORDS.fill}
            onTap={() =>
              void (fact === 'insurance'
                ? goTab(links.insurance)
                : place.open(links.done(fact, id in LEVEL_NAMES ? id : undefined)))
            }
            label={PLAN_PAGE_WORDS.fillAria(name, words)}
          />
        )
      })}
    </Group>
  )
}
