import { View } from '@tarojs/components'

import { monthOfText, type OfferedAction, type PlannedAction } from '@/engine'
import { goTab } from '@/platform'

import { commas, sentences } from '@/text/common'
import {
  actionName,
  isPaying,
  needsText,
  PATH_WORDS,
  PLAN_PAGE_WORDS,
  plannedText,
  WAY_PLAN_WORDS,
} from '@/text/outlook'
import { aria, Group, Row } from '@/ui'
import { useDay } from '../../shared/day'
import { doneLink } from '../../shared/done-link'
import { links } from '../../shared/links'
import { usePlace } from '../../shared/place'
import { PathEnd, PathStop } from './path'
import { Started } from './started'
import { inOrder, type StopState, stopState } from './stop-state'

interface PlannedProps {
  actions: readonly PlannedAction[]
  /** with what must be so for each to count */
  offered?: readonly OfferedAction[] | undefined
  /** of what is left the one that is due first */
  next: PlannedAction | undefined
  /** when it gets there, in words; undefined where it is there, or nobody knows */
  reach: string | undefined
  /** the way is done */
  isDone: boolean
  /** it was dropped on this page: nothing of it is due any more */
  isDropped: boolean
}

/** The way that was chosen as a path: what is done, what is due now, what waits, and the month that it leads to. */
export function Planned({ actions, next, reach, offered = [], isDone, isDropped }: PlannedProps) {
  const place = usePlace()
  const month = monthOfText(useDay())
  if (actions.length === 0) return null
  if (isDropped) {
    return (
      <Group title={isDone ? undefined : PLAN_PAGE_WORDS.actions}>
        {actions.map(({ id }) => (
          <Row key={id} name={actionName(id)} />
        ))}
      </Group>
    )
  }
  return (
    <Group card title={isDone ? undefined : PLAN_PAGE_WORDS.actions}>
      <View {...aria('list')}>
        {inOrder(actions).map((action) => {
          const { id, fact } = action
          const name = actionName(id)
          const state = stopState(action, next, month)
          const said = plannedText(action, isDone)
          // Of what nobody knows, whether it is due is not known either; what is begun is done already.
          const words =
            action.state === 'unclear' || action.startedOn !== undefined
              ? said
              : wordsOf(id, state, said)
          const needs = offered.find((each) => each.id === id)?.needs ?? []
          return (
            <PathStop key={id} state={state}>
              {state === 'done' ? (
                <Row name={name} detail={said} />
              ) : (
                <Row
                  name={name}
                  detail={sentences([words, needsText(needs)])}
                  action={PLAN_PAGE_WORDS.fill}
                  onTap={() =>
                    void (fact === 'insurance'
                      ? goTab(links.insurance)
                      : place.open(doneLink(action)))
                  }
                  label={PLAN_PAGE_WORDS.fillAria(name, words)}
                />
              )}
              {action.state === 'open' && !isPaying(id) && <Started action={action} />}
            </PathStop>
          )
        })}
        {reach !== undefined && <PathEnd reach={reach} />}
      </View>
    </Group>
  )
}

/** What is paid is waited for; all else takes the time that there is until it is due, and so is begun at once. */
const wordsOf = (
  id: PlannedAction['id'],
  state: Exclude<StopState, 'end'>,
  said: string,
): string =>
  state === 'wait' && !isPaying(id)
    ? WAY_PLAN_WORDS.prepare(said)
    : commas([PATH_WORDS[state], said])
