import type { Plan } from '@/engine'

import { keepTitle, notKeptText } from '@/text/outlook'
import { Group, Placeholder, Row } from '@/ui'
import type { OutlookContext } from '../shared/context'
import { monthAfter } from '../shared/plan-reach'
import { Picked } from './picked'
import { picksOf } from './picks'
import { PlanRow } from './plan-row'
import { Rest } from './rest'
import { useSearch } from './search'

interface KeepingProps {
  /** what time alone brings, and loses */
  base: Plan
  context: OutlookContext
}

/** Time alone loses the threshold: what keeps it, or brings it back. */
export function Keeping({ base, context }: KeepingProps) {
  const after = monthAfter(base)
  const search = useSearch(context, after)
  const { plans, outcome } = search
  const picks = picksOf(plans).sort((one, other) => one.plan.months - other.plan.months)
  const isKept = plans.some(({ month }) => month === after)
  const nearest = outcome?.nearest ?? null
  return (
    <>
      <Group title={keepTitle(base)}>
        <Placeholder>
          {outcome !== undefined && !isKept && (
            <Row name={notKeptText(plans[0] ?? nearest, context.table.threshold)} />
          )}
        </Placeholder>
        <Picked picks={picks} context={context} base={base} />
        {nearest !== null && <PlanRow plan={nearest} context={context} base={base} />}
      </Group>
      <Rest search={search} picks={picks} context={context} base={base} />
    </>
  )
}
