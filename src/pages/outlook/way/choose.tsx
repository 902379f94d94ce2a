import { useState } from 'react'

import { choosePlan, type Action, type ChosenPlan, type DayText, type Profile } from '@/engine'

import { goTab, goUp } from '@/platform'

import { CHOOSE_WORDS, WAY_WORDS } from '@/text/outlook'
import { Button, Group, Prose, UndoLine } from '@/ui'
import { links } from '../../shared/links'
import { useOwner } from '../../shared/owner'
import { Refused } from '../../shared/refused'
import { saveSituation } from '../../shared/save'

interface ChooseProps {
  own: Profile
  /** the day that the months of the actions are counted from */
  day: DayText
  /** what this way takes; undefined where it can only be dropped */
  actions: readonly Action[] | undefined
  /** the one that was chosen is done */
  isDone?: boolean
}

/** Makes a way the one that was chosen, or drops the one that was; the last tap can be taken back. */
export function Choose({ own, day, actions, isDone = false }: ChooseProps) {
  const owner = useOwner()
  const [last, setLast] = useState<{ before: ChosenPlan | undefined; words: string }>()
  const [refused, setRefused] = useState<string>()
  const { plan } = own.situation
  const isChosen = plan !== undefined && (actions === undefined || isSame(plan, actions))

  const write = (next: ChosenPlan | undefined, words?: string) => {
    const wrong = saveSituation(owner, { plan: next }, 'plan')
    setRefused(wrong)
    if (wrong === undefined) setLast(words === undefined ? undefined : { before: plan, words })
  }
  const choose = (chosen: readonly Action[]) =>
    write(choosePlan(own.situation, chosen, day), CHOOSE_WORDS.chosen)
  return (
    <Group title={isDone ? undefined : CHOOSE_WORDS.title} prose>
      <UndoLine words={last?.words} onUndo={() => write(last?.before)} />
      <Refused words={refused} />
      {isChosen ? (
        <>
          {last === undefined ? (
            <>
              {!isDone && <Prose>{CHOOSE_WORDS.isChosen}</Prose>}
              <Button
                onTap={() => write(undefined, isDone ? CHOOSE_WORDS.cleared : CHOOSE_WORDS.dropped)}
              >
                {isDone ? CHOOSE_WORDS.clear : CHOOSE_WORDS.drop}
              </Button>
            </>
          ) : (
            <Button kind="primary" onTap={() => void goTab(links.points)}>
              {CHOOSE_WORDS.toPoints}
            </Button>
          )}
        </>
      ) : actions === undefined ? (
        !isDone && (
          <Button kind="primary" onTap={() => void goUp(links.ways)}>
            {WAY_WORDS.toWays}
          </Button>
        )
      ) : (
        <>
          <Prose>{plan === undefined ? CHOOSE_WORDS.lead : CHOOSE_WORDS.replaces}</Prose>
          <Button kind="primary" onTap={() => choose(actions)}>
            {CHOOSE_WORDS.choose}
          </Button>
        </>
      )}
    </Group>
  )
}

/** Whether all that a way takes was chosen, and nothing else. */
const isSame = ({ actions }: ChosenPlan, others: readonly Action[]): boolean =>
  actions.length === others.length &&
  actions.every(({ id }) => others.some((other) => other.id === id))
