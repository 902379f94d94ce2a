import { View } from '@tarojs/components'
import { useState } from 'react'

import { type Plan, totalOrZero } from '@/engine'
import { go } from '@/platform'
import { COMMON_WORDS, sentence } from '@/text/common'

import css from './found.module.scss'

import { aria, Button, Group, Prose, Row, Slot } from '@/ui'
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
import type { Ground } from '../shared/context'
import { monthAfter, otherReach, reachOf, saidOf } from '../shared/plan-reach'
import { links } from '../../shared/links'
import { Needed } from '../../shared/needed'
import { Basis } from './basis'
import { type Pick, picksOf, restOf } from './picks'
import { PlanRow } from './plan-row'
import { type Search, useSearch } from './search'

/** What the search has found so far: the plans that stand out, and once it is over the others, and what lasts. */
export function Found({ ground }: { ground: Ground }) {
  const search = useSearch(ground)
  const alone = search.plans.find(({ actions }) => actions.length === 0)
  const isThere = ground.now.total! >= ground.table.standard
  return (
    <>
      {!isThere && <School ground={ground} />}
      {isThere ? (
        alone !== undefined && <Already plan={alone} ground={ground} />
      ) : (
        <Ways search={search} ground={ground} />
      )}
      <Slot>
        {search.outcome !== undefined && alone?.lostOn !== undefined && (
          <Keeping key={alone.holdsUntil} base={alone} ground={ground} />
        )}
      </Slot>
      <Slot>
        {search.outcome !== undefined && isThere && ground.other !== undefined && (
          <OtherWays ground={ground.other.ground} />
        )}
      </Slot>
      <Basis ground={ground} ways={!isThere || alone?.lostOn !== undefined} />
    </>
  )
}

function Ways({ search, ground }: { search: Search; ground: Ground }) {
  const { plans, outcome } = search
  const mark = ground.table.standard
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
      <Rest search={search} picks={picks} ground={ground} />
      <Slot>
        {outcome !== undefined && plans.length === 0 && (
          <>
            <Prose>{noneText(outcome.nearest, mark)}</Prose>
            {outcome.nearest !== null && (
              <Group title={WAYS_FOUND_WORDS.nearest}>
                <PlanRow plan={outcome.nearest} ground={ground} />
              </Group>
            )}
          </>
        )}
      </Slot>
    </>
  )
}

interface KeepingProps {
  /** what time alone brings, and loses */
  base: Plan
  ground: Ground
}

/** Time alone loses the mark: what keeps it, or brings it back. */
function Keeping({ base, ground }: KeepingProps) {
  const after = monthAfter(base)
  const search = useSearch(ground, after)
  const { plans, outcome } = search
  const picks = picksOf(plans).sort((one, other) => one.plan.months - other.plan.months)
  const isKept = plans.some(({ month }) => month === after)
  const nearest = outcome?.nearest ?? null
  return (
    <>
      <Group title={keepTitle(base)}>
        <Slot>
          {outcome !== undefined && !isKept && (
            <Row name={notKeptText(plans[0] ?? nearest, ground.table.standard)} />
          )}
        </Slot>
        {picks.map(({ plan, best }, place) => (
          <PlanRow
            key={place}
            best={bestText(best, plan)}
            plan={plan}
            ground={ground}
            base={base}
          />
        ))}
        {nearest !== null && <PlanRow plan={nearest} ground={ground} base={base} />}
      </Group>
      <Rest search={search} picks={picks} ground={ground} base={base} />
    </>
  )
}

interface RestProps {
  search: Search
  picks: readonly Pick[]
  ground: Ground
  base?: Plan
}

/** How far the search is; once it is over, the plans that do not stand out. */
function Rest({ search, picks, ground, base }: RestProps) {
  const { plans, outcome } = search
  return (
    <>
      <Slot>{outcome === undefined && <Progress search={search} />}</Slot>
      <Slot>
        {outcome !== undefined && plans.length > picks.length && (
          <More ground={ground} base={base} plans={restOf(plans, picks)} />
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

/** At the mark by the reading in use alone: what gets there by the other one too. */
function OtherWays({ ground }: { ground: Ground }) {
  const mark = ground.table.standard
  return totalOrZero(ground.now.total) >= mark ? null : <FoundBy ground={ground} mark={mark} />
}

function FoundBy({ ground, mark }: { ground: Ground; mark: number }) {
  const search = useSearch(ground)
  const { plans, outcome } = search
  const picks = picksOf(plans)
  return (
    <>
      <Group title={otherWaysTitle(mark)}>
        <Slot>
          {outcome !== undefined && plans.length === 0 && (
            <Row name={noneText(outcome.nearest, mark)} />
          )}
        </Slot>
        {picks.map(({ plan, best }, place) => (
          <PlanRow key={place} best={bestText(best, plan)} plan={plan} ground={ground} />
        ))}
      </Group>
      <Rest search={search} picks={picks} ground={ground} />
    </>
  )
}

/** At the mark today: until when it stays so, and what it hangs on. */
function Already({ plan, ground }: { plan: Plan; ground: Ground }) {
  const { table, openFresh, lapses } = ground
  const said = saidOf(plan, ground, undefined)
  const other = otherWayText(table.standard, said)
  return (
    <>
      {ground.profile.situation.neededBy !== undefined && (
        <Needed {...reachOf(plan, ground)} other={otherReach(plan, ground)} />
      )}
      <Group title={holdText(plan, openFresh !== undefined, said)} prose>
        {plan.lostOn !== undefined && <Prose>{endText(plan, table)}</Prose>}
        {other !== '' && <Prose>{WAYS_FOUND_WORDS.other(other, sureText())}</Prose>}
        {lapses !== undefined && <Prose>{sentence(lapseText(lapses, table))}</Prose>}
        <Prose>{breaksText(plan.breaksIf, table.standard, said.otherPlan)}</Prose>
        <Button kind="quiet" onTap={() => void go(links.forecast)}>
          {WAYS_FOUND_WORDS.forecast}
        </Button>
      </Group>
    </>
  )
}

/** The day that a school named, which the plans are held against. */
function School({ ground }: { ground: Ground }) {
  const { neededBy } = ground.profile.situation
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
  ground: Ground
  base: Plan | undefined
  plans: readonly Plan[]
}

/** The other plans, a few at a time. */
function More({ ground, base, plans }: MoreProps) {
  const [chunks, setChunks] = useState(0)
  const left = Math.min(plans.length, CHUNK * MOST_CHUNKS) - chunks * CHUNK
  return (
    <>
      <Slot>
        {chunks > 0 && (
          <Group title={WAYS_FOUND_WORDS.others}>
            {Array.from({ length: chunks }, (_, chunk) => (
              <View key={chunk} className={css.chunk}>
                {plans.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map((plan) => (
                  <PlanRow key={plan.actions.join()} plan={plan} ground={ground} base={base} />
                ))}
              </View>
            ))}
          </Group>
        )}
      </Slot>
      <Slot>
        {left > 0 && (
          <Button onTap={() => setChunks(chunks + 1)}>{WAYS_FOUND_WORDS.more(left)}</Button>
        )}
      </Slot>
    </>
  )
}
