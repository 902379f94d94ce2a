import type { Plan } from '@/engine'

import { Placeholder } from '@/ui'
import type { OutlookContext } from '../shared/context'
import { More } from './more'
import { type Pick, restOf } from './picks'
import { Progress } from './progress'
import type { Search } from './search'

interface RestProps {
  search: Search
  picks: readonly Pick[]
  context: OutlookContext
  base?: Plan
}

/** How far the search is; once it is over, the plans that do not stand out. */
export function Rest({ search, picks, context, base }: RestProps) {
  const { plans, outcome } = search
  return (
    <>
      <Placeholder>{outcome === undefined && <Progress search={search} />}</Placeholder>
      <Placeholder>
        {outcome !== undefined && plans.length > picks.length && (
          <More context={context} base={base} plans={restOf(plans, picks)} />
        )}
      </Placeholder>
    </>
  )
}
