import { totalOrZero } from '@/engine'

import { noneText, otherWaysTitle } from '@/text/outlook'
import { Group, Placeholder, Row } from '@/ui'
import type { OutlookContext } from '../shared/context'
import { Picked } from './picked'
import { picksOf } from './picks'
import { Rest } from './rest'
import { useSearch } from './search'

/** At the threshold by the reading in use alone: what gets there by the other one too. */
export function OtherWays({ context }: { context: OutlookContext }) {
  const threshold = context.table.threshold
  return totalOrZero(context.now.total) >= threshold ? null : (
    <FoundBy context={context} threshold={threshold} />
  )
}

function FoundBy({ context, threshold }: { context: OutlookContext; threshold: number }) {
  const search = useSearch(context)
  const { plans, outcome } = search
  const picks = picksOf(plans)
  return (
    <>
      <Group title={otherWaysTitle(threshold)}>
        <Placeholder>
          {outcome !== undefined && plans.length === 0 && (
            <Row name={noneText(outcome.nearest, threshold)} />
          )}
        </Placeholder>
        <Picked picks={picks} context={context} />
      </Group>
      <Rest search={search} picks={picks} context={context} />
    </>
  )
}
