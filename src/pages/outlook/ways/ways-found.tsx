import { View } from '@tarojs/components'
import { useState } from 'react'

import { type Plan, totalOrZero } from '@/engine'
import { go } from '@/platform'

import css from './ways-found.module.scss'

import { COMMON_WORDS, sentence } from '@/text/common'
import { aria, Button, Group, Placeholder, Prose, Row } from '@/ui'
import { showDay } from '@/text/time'
import {
  bestText,
  breaksText,
  endText,
  holdText,
  keepTitle,
  lapseText,
  noneText,
  notKeptText,
  otherWaysTitle,
  otherWayText,
  progressText,
  shareOf,
  WAYS_FOUND_WORDS,
} from '@/text/outlook'
import { sureText } from '@/text/points'
import type { OutlookContext } from '../shared/context'
import { monthAfter, otherReach, reachOf, saidOf } from '../shared/plan-reach'
import { links } from '../../shared/links'
import { Needed } from '../../shared/needed'
import { Basis } from './basis'
import { type Pick, picksOf, restOf } from './picks'
import { PlanRow } from './plan-row'
import { type Search, useSearch } from './search'

/** What the search has found so far: the plans that stand out, and once it is over the others, and what lasts. */
export function WaysFound({ context }: { context: OutlookContext }) {
  const search = useSearch(context)
  const alone = search.plans.find(({ actions }) => actions.length === 0)
  const isThere = context.now.total! >= context.table.threshold
  return (
    <>
      {!isThere && <School context={context} />}
      {isThere ? (
        alone !== undefined && <Already plan={alone} context={context} />
      ) : (
        <Ways search={search} context={context} />
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

function Ways({ search, context }: { search: Search; context: OutlookContext }) {
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

interface KeepingProps {
  /** what time alone brings, and loses */
  base: Plan
  context: OutlookContext
}

/** Time alone loses the threshold: what keeps it, or brings it back. */
function Keeping({ base, context }: KeepingProps) {
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
        {picks.map(({ plan, best }, place) => (
          <PlanRow
            key={place}
            best={bestText(best, plan)}
            plan={plan}
            context={context}
            base={base}
          />
        ))}
        {nearest !== null && <PlanRow plan={nearest} context={context} base={base} />}
      </Group>
      <Rest search={search} picks={picks} context={context} base={base} />
    </>
  )
}

interface RestProps {
  search: Search
  picks: readonly Pick[]
  context: OutlookContext
  base?: Plan
}

/** How far the search is; once it is over, the plans that do not stand out. */
function Rest({ search, picks, context, base }: RestProps) {
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

/** At the threshold by the reading in use alone: what gets there by the other one too. */
function OtherWays({ context }: { context: OutlookContext }) {
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
        {picks.map(({ plan, best }, place) => (
          <PlanRow key={place} best={bestText(best, plan)} plan={plan} context={context} />
        ))}
      </Group>
      <Rest search={search} picks={picks} context={context} />
    </>
  )
}

/** At the threshold today: until when it stays so, and what it hangs on. */
function Already({ plan, context }: { plan: Plan; context: OutlookContext }) {
  const { table, openFresh, lapses } = context
  const said = saidOf(plan, context, undefined)
  const other = otherWayText(table.threshold, said)
  return (
    <>
      {context.profile.situation.neededBy !== undefined && (
        <Needed {...reachOf(plan, context)} other={otherReach(plan, context)} />
      )}
      <Group title={holdText(plan, openFresh !== undefined, said)} prose>
        {plan.lostOn !== undefined && <Prose>{endText(plan, table)}</Prose>}
        {other !== '' && <Prose>{WAYS_FOUND_WORDS.other(other, sureText())}</Prose>}
        {lapses !== undefined && <Prose>{sentence(lapseText(lapses, table))}</Prose>}
        <Prose>{breaksText(plan.breaksIf, table.threshold, said.otherPlan)}</Prose>
        <Button kind="quiet" onTap={() => void go(links.forecast)}>
          {WAYS_FOUND_WORDS.forecast}
        </Button>
      </Group>
    </>
  )
}

/** The day that a school named, which the plans are held against. */
function School({ context }: { context: OutlookContext }) {
  const { neededBy } = context.profile.situation
  if (neededBy === undefined) return null
  const name = WAYS_FOUND_WORDS.schoolDay(showDay(neededBy))
  return (
    <Group>
      <Row
        name={name}
        action={COMMON_WORDS.change}
        onTap={() => void go(links.question('needed'))}
        label={WAYS_FOUND_WORDS.changeAria(name)}
      />
    </Group>
  )
}

/** So many rows travel together. */
const CHUNK = 5
/** The page has room for so many. */
const MOST_CHUNKS = 8

interface MoreProps {
  context: OutlookContext
  base: Plan | undefined
  plans: readonly Plan[]
}

/** The other plans, a few at a time. */
function More({ context, base, plans }: MoreProps) {
  const [chunks, setChunks] = useState(0)
  const left = Math.min(plans.length, CHUNK * MOST_CHUNKS) - chunks * CHUNK
  return (
    <>
      <Placeholder>
        {chunks > 0 && (
          <Group title={WAYS_FOUND_WORDS.others}>
            {Array.from({ length: chunks }, (_, chunk) => (
              <View key={chunk} className={css.chunk}>
                {plans.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map((plan) => (
                  <PlanRow key={plan.actions.join()} plan={plan} context={context} base={base} />
                ))}
              </View>
            ))}
          </Group>
        )}
      </Placeholder>
      <Placeholder>
        {left > 0 && (
          <Button onTap={() => setChunks(chunks + 1)}>{WAYS_FOUND_WORDS.more(left)}</Button>
        )}
      </Placeholder>
    </>
  )
}
