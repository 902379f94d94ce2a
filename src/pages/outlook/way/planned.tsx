import type { OfferedAction, PlannedAction } from '@/engine'
import { goTab } from '@/platform'

import { sentences } from '@/text/common'
import { actionName, needsText, PLAN_PAGE_WORDS, plannedText } from '@/text/outlook'
import { LEVEL_NAMES } from '@/text/scheme'
import { Group, Row } from '@/ui'
import { links } from '../../shared/links'
import { usePlace } from '../../shared/place'

interface PlannedProps {
  actions: readonly PlannedAction[]
  /** with what must be so for each to count */
  offered?: readonly OfferedAction[] | undefined
  /** the way is done */
  isDone: boolean
  /** it was dropped on this page: nothing of it is due any more */
  isDropped: boolean
}

/** Each thing of the way that was chosen: done, or by when; and where to write that it is. */
export function Planned({ actions, offered = [], isDone, isDropped }: PlannedProps) {
  const place = usePlace()
  if (actions.length === 0) return null
  return (
    <Group title={isDone ? undefined : PLAN_PAGE_WORDS.actions}>
      {actions.map((action) => {
        const name = actionName(action.id)
        const { id, fact, state } = action
        if (isDropped) return <Row key={id} name={name} />
        const words = plannedText(action, isDone)
        const needs = offered.find((each) => each.id === id)?.needs ?? []
        return state === 'done' || state === 'spare' ? (
          <Row key={id} name={name} detail={words} />
        ) : (
          <Row
            key={id}
            name={name}
            detail={sentences([words, needsText(needs)])}
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
