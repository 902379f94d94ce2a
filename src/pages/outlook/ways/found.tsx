import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/components/aria'
import { Button } from '@/components/button'
import { Group, Prose } from '@/components/group'
import { go } from '@/platform'
import {
  bestText,
  breaksText,
  endText,
  holdText,
  noneText,
  progressText,
  shareOf,
} from '@/text/ways'
import type { Ground } from '../parts/ground'
import { links } from '../../parts/links'
import { Slot } from '../../parts/slot'
import css from './found.module.scss'
import { picksOf, restOf } from './picks'
import { PlanRow } from './plan-row'
import { useSearch, type Search } from './search'

/** What the search has found so far: the plans that stand out, and once it is over the others. */
export function Found({ ground }: { ground: Ground }) {
  const search = useSearch(ground)
  const { plans, outcome } = search
  const mark = ground.table.standard
  if (ground.now.total! >= mark) return <Already search={search} ground={ground} />
  const picks = picksOf(plans)
  return (
    <>
      <Slot>
        {picks.map(({ plan, best }, place) => (
          // By place: a better plan changes the words, and nothing is sent anew.
          <Group key={place} title={bestText(best, plan)}>
            <PlanRow plan={plan} ground={ground} />
          </Group>
        ))}
      </Slot>
      <Slot>{outcome === undefined && <Progress search={search} />}</Slot>
      <Slot>
        {outcome !== undefined && plans.length > picks.length && (
          <More ground={ground} plans={restOf(plans, picks)} />
        )}
      </Slot>
      <Slot>
        {outcome !== undefined && plans.length === 0 && (
          <>
            <Prose>{noneText(outcome.nearest, mark)}</Prose>
            {outcome.nearest !== null && (
              <Group title="最接近的">
                <PlanRow plan={outcome.nearest} ground={ground} />
              </Group>
            )}
          </>
        )}
      </Slot>
    </>
  )
}

function Progress({ search: { done, of } }: { search: Search }) {
  return (
    <View className={css.progress} {...aria('status')}>
      <View className={css.track}>
        <View className={css.fill} style={{ width: `${shareOf(done, of)}%` }} />
      </View>
      {progressText(done, of)}
    </View>
  )
}

/** At the mark today: until when it stays so, and what it hangs on. */
function Already({ search: { plans }, ground }: { search: Search; ground: Ground }) {
  const [plan] = plans
  if (plan === undefined) return null
  return (
    <Group title={holdText(plan.holdsUntil)} prose>
      {plan.lostOn !== undefined && <Prose>{endText(plan, ground.table)}</Prose>}
      <Prose>{breaksText(plan.breaksIf, ground.table.standard)}</Prose>
      <Button kind="quiet" onTap={() => void go(links.forecast)}>
        看以后哪天会变 ›
      </Button>
    </Group>
  )
}

/** So many rows travel together. */
const CHUNK = 5
/** The page has room for so many. */
const MOST_CHUNKS = 8

/** The other plans, a few at a time. */
function More({ ground, plans }: { ground: Ground; plans: ReturnType<typeof restOf> }) {
  const [chunks, setChunks] = useState(0)
  const left = Math.min(plans.length, CHUNK * MOST_CHUNKS) - chunks * CHUNK
  return (
    <>
      <Slot>
        {chunks > 0 && (
          <Group title="别的办法，快的在前">
            {Array.from({ length: chunks }, (_, chunk) => (
              <View key={chunk} className={css.chunk}>
                {plans.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map((plan) => (
                  <PlanRow key={plan.actions.join()} plan={plan} ground={ground} />
                ))}
              </View>
            ))}
          </Group>
        )}
      </Slot>
      <Slot>
        {left > 0 && <Button onTap={() => setChunks(chunks + 1)}>{`还有${left}个办法`}</Button>}
      </Slot>
    </>
  )
}
