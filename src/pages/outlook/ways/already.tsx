import { useMemo } from 'react'

import type { Plan } from '@/engine'
import { go } from '@/platform'

import { sentence } from '@/text/common'
import {
  breaksText,
  endText,
  holdsForGood,
  holdText,
  lapseText,
  leastText,
  otherWayText,
  premiseText,
  WAYS_FOUND_WORDS,
} from '@/text/outlook'
import { sureText } from '@/text/points'
import { Button, Group, Prose, Row } from '@/ui'
import { links } from '../../shared/links'
import { Needed } from '../../shared/needed'
import type { OutlookContext } from '../shared/context'
import { leastAhead } from '../shared/least'
import { readyWith, saidOf } from '../shared/plan-reach'
import { ToKeep } from './to-keep'

/** At the threshold today: until when it stays so, and what it hangs on. */
export function Already({ plan, context }: { plan: Plan; context: OutlookContext }) {
  const { table, openFresh, lapses } = context
  const said = saidOf(plan, context, undefined)
  const isFresh = openFresh !== undefined
  const other = otherWayText(table.threshold, said)
  return (
    <>
      {context.profile.situation.neededBy !== undefined && (
        <Needed ready={readyWith(plan, context)} />
      )}
      <ToKeep context={context} lasts={plan.lostOn === undefined} />
      <Group title={holdText(plan, isFresh, said)} prose>
        {holdsForGood(plan, isFresh, said) && <Least context={context} />}
        {said.lag !== undefined && <Prose>{premiseText(said.lag)}</Prose>}
        {plan.lostOn !== undefined && <Prose>{endText(plan, table)}</Prose>}
        {other !== '' && <Prose>{WAYS_FOUND_WORDS.other(other, sureText())}</Prose>}
        {lapses !== undefined && <Prose>{sentence(lapseText(lapses, table))}</Prose>}
        <Prose>{breaksText(plan.breaksIf, table.threshold, said.otherPlan)}</Prose>
        <Row {...WAYS_FOUND_WORDS.spare} onTap={() => void go(links.actions)} />
        <Button kind="quiet" onTap={() => void go(links.forecast)}>
          {WAYS_FOUND_WORDS.forecast}
        </Button>
      </Group>
    </>
  )
}

/** How near to the threshold it ever comes. */
function Least({ context }: { context: OutlookContext }) {
  const least = useMemo(() => leastAhead(context), [context])
  return least && <Prose>{sentence(leastText(least))}</Prose>
}
