import { Placeholder } from '@/ui'
import type { OutlookContext } from '../shared/context'
import { Already } from './already'
import { Basis } from './basis'
import { Keeping } from './keeping'
import { OtherWays } from './other-ways'
import { School } from './school'
import { useSearch } from './search'
import { WaysThere } from './ways-there'

/** What the search has found so far: the plans that stand out, and once it is over the others, and what lasts. */
export function WaysFound({ context }: { context: OutlookContext }) {
  const search = useSearch(context)
  const alone = search.plans.find(({ actions }) => actions.length === 0)
  const isThere = context.now.total! >= context.table.threshold
  return (
    <>
      {!isThere && <School context={context} search={search} />}
      {isThere ? (
        alone !== undefined && <Already plan={alone} context={context} />
      ) : (
        <WaysThere search={search} context={context} />
      )}
      <Placeholder>
        {search.outcome !== undefined && alone?.lostOn !== undefined && (
          <Keeping key={alone.holdsUntil} base={alone} context={context} />
        )}
      </Placeholder>
      <Placeholder>
        {search.outcome !== undefined && isThere && context.other !== undefined && (
          <OtherWays context={context.other.context} />
        )}
      </Placeholder>
      <Basis context={context} ways={!isThere || alone?.lostOn !== undefined} />
    </>
  )
}
