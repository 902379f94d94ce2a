import { useState } from 'react'

import { beginNextCycle, type Renewal, type Situation } from '@/engine'
import { go } from '@/platform'
import { session } from '@/store'

import { Button, Group, Notice, Prose } from '@/ui'
import { FIRST_ENDS, NEXT_CYCLE_WARNING, NEXT_CYCLE_WORDS, nextCycleText } from '@/text/renewal'
import { links } from '../../shared/links'
import { NewExpiry } from '../../shared/new-expiry'
import { openPage } from '../../shared/open'
import { useOwner } from '../../shared/owner'

interface NextCycleProps {
  plan: Renewal
  situation: Situation
  /** all of this cycle is done, or the next one is due */
  isOver?: boolean
}

/** The new expiry: expected, printed or still to be given; when all is decided, on to the next cycle. */
export function NextCycle({ plan, situation, isOver }: NextCycleProps) {
  const { id, visit } = useOwner()
  const [asks, setAsks] = useState(false)
  const next = isOver ? beginNextCycle(situation) : undefined
  // As long as it stands here: 2027-12-1 is whole, and 2027-12-15 follows.
  const [asksExpiry] = useState(isOver && next === undefined)
  // Once the window is open, or all is decided, the card above says so.
  const isRenewed = isOver && !plan.turned && situation.kind !== 'first'
  const isTold = plan.turned || (isRenewed && plan.next !== undefined)
  const text = isTold ? undefined : nextCycleText(plan)
  if (text === undefined && next === undefined && !asksExpiry) return null

  const begin = () => {
    if (!asks) return setAsks(true)
    setAsks(false)
    if (next === undefined || id === null) return
    session.updateProfile(id, (profile) => ({ ...profile, situation: next, progress: {} }), visit)
  }
  return (
    <Group title={NEXT_CYCLE_WORDS.title} prose>
      {text !== undefined && <Prose>{text}</Prose>}
      {situation.kind === 'first' && !plan.turned && <Prose soft>{FIRST_ENDS}</Prose>}
      {isRenewed && (
        <>
          <Prose>{NEXT_CYCLE_WORDS.school}</Prose>
          {plan.next !== undefined && (
            <Button onTap={() => void openPage(links.remind)}>{NEXT_CYCLE_WORDS.remind}</Button>
          )}
        </>
      )}
      {asksExpiry ? (
        <NewExpiry permit={situation.permit} />
      ) : (
        !plan.turned &&
        (text !== undefined || isOver) &&
        plan.next?.expected !== false && (
          <Button onTap={() => void go(links.dates)}>{NEXT_CYCLE_WORDS.write}</Button>
        )
      )}
      {next !== undefined && (
        <>
          {asks && (
            <Notice tone="warn" urgent>
              {NEXT_CYCLE_WARNING}
            </Notice>
          )}
          <Button kind={asks || plan.turned ? 'primary' : 'plain'} onTap={begin}>
            {asks ? NEXT_CYCLE_WORDS.agree : NEXT_CYCLE_WORDS.begin}
          </Button>
          {asks && (
            <Button kind="quiet" onTap={() => setAsks(false)}>
              {NEXT_CYCLE_WORDS.notNow}
            </Button>
          )}
        </>
      )}
    </Group>
  )
}
