import { useMemo } from 'react'

import type { Plan } from '@/engine'

import { bestText } from '@/text/outlook'
import type { OutlookContext } from '../shared/context'
import { isChosen } from '../../shared/day'
import { waysAxis, waysMarks } from './axis'
import type { Pick } from './picks'
import { PlanRow } from './plan-row'
import { AxisFoot } from './reach-bar'

interface PickedProps {
  picks: readonly Pick[]
  context: OutlookContext
  /** what time alone brings, where they go on from the month that this loses */
  base?: Plan
}

/** The plans that stand out, each a row and a bar on the same months; the months below. */
export function Picked({ picks, context, base }: PickedProps) {
  const marks = useMemo(() => waysMarks(context), [context])
  const plans = picks.map(({ plan }) => plan)
  const shared = waysAxis(plans, context, marks)
  return (
    <>
      {picks.map(({ plan, best }, place) => (
        // By place: a better plan changes the words, and nothing is sent anew.
        <PlanRow
          key={place}
          best={picks.length > 1 ? bestText(best, plan) : undefined}
          plan={plan}
          context={context}
          base={base}
          shared={shared}
        />
      ))}
      {picks.length > 0 && <AxisFoot {...shared} isChosen={isChosen()} />}
    </>
  )
}
