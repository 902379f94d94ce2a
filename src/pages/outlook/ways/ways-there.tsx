import { bestText, noneText, WAYS_FOUND_WORDS } from '@/text/outlook'
import { Group, Placeholder, Prose } from '@/ui'
import type { OutlookContext } from '../shared/context'
import { picksOf } from './picks'
import { PlanRow } from './plan-row'
import { Rest } from './rest'
import type { Search } from './search'

/** Below the threshold: the plans that get there, or the one that comes nearest. */
export function WaysThere({ search, context }: { search: Search; context: OutlookContext }) {
  const { plans, outcome } = search
  const threshold = context.table.threshold
  const picks = picksOf(plans)
  return (
    <>
      <Placeholder>
        {picks.map(({ plan, best }, place) => (
          // By place: a better plan changes the words, and nothing is sent anew.
          <Group key={place} title={bestText(best, plan)}>
            <PlanRow plan={plan} context={context} />
          </Group>
        ))}
      </Placeholder>
      <Rest search={search} picks={picks} context={context} />
      <Placeholder>
        {outcome !== undefined && plans.length === 0 && (
          <>
            <Prose>{noneText(outcome.nearest, threshold)}</Prose>
            {outcome.nearest !== null && (
              <Group title={WAYS_FOUND_WORDS.nearest}>
                <PlanRow plan={outcome.nearest} context={context} />
              </Group>
            )}
          </>
        )}
      </Placeholder>
    </>
  )
}
