import { bestText, noneText, ONLY_WAY, WAYS_AXIS_WORDS, WAYS_FOUND_WORDS } from '@/text/outlook'
import { Group, Placeholder, Prose } from '@/ui'
import type { OutlookContext } from '../shared/context'
import { Picked } from './picked'
import { picksOf } from './picks'
import { PlanRow } from './plan-row'
import { Rest } from './rest'
import type { Search } from './search'

/** Below the threshold: the plans that get there, or the one that comes nearest. */
export function WaysThere({ search, context }: { search: Search; context: OutlookContext }) {
  const { plans, outcome } = search
  const threshold = context.table.threshold
  const picks = picksOf(plans)
  const [first] = picks
  return (
    <>
      <Placeholder>
        {first !== undefined && (
          <Group
            card
            title={picks.length > 1 ? WAYS_AXIS_WORDS.title : bestText(first.best, first.plan)}
          >
            <Picked picks={picks} context={context} />
          </Group>
        )}
      </Placeholder>
      <Rest search={search} picks={picks} context={context} />
      <Placeholder>
        {outcome !== undefined && plans.length === 1 && <Prose soft>{ONLY_WAY}</Prose>}
      </Placeholder>
      <Placeholder>
        {outcome !== undefined && plans.length === 0 && (
          <>
            <Prose>{noneText(outcome.nearest, threshold)}</Prose>
            {outcome.nearest !== null && (
              <Group card title={WAYS_FOUND_WORDS.nearest}>
                <PlanRow plan={outcome.nearest} context={context} />
              </Group>
            )}
          </>
        )}
      </Placeholder>
    </>
  )
}
