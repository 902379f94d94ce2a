import { useMemo, useState } from 'react'

import {
  lackingFacts,
  planStanding,
  prepareAhead,
  score,
  totalOrZero,
  type DayText,
  type PlanStanding,
  type Profile,
} from '@/engine'
import { goUp } from '@/platform'

import { GONE, isAllSpare, PLAN_PAGE_WORDS, planCardText, WAY_WORDS } from '@/text/outlook'
import { waysTitle } from '@/text/points'
import { Button, Prose, Title } from '@/ui'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { groundOf } from '../shared/context'
import { Lacking } from '../shared/lacking'
import { Choose } from './choose'
import { findWay } from './find'
import { PlanDetails } from './plan-details'
import { Planned } from './planned'
import { goingOnOf } from '../../shared/worked-out'

/** The way that was chosen, worked out anew; one that is dropped here is shown until the page is left. */
export function ChosenWay({ own }: { own: Profile }) {
  const day = useDay()
  const [first] = useState(own.situation.plan)
  const plan = own.situation.plan ?? first
  const found = useMemo(() => {
    if (plan === undefined) return undefined
    const standing = planStanding(own, plan, day)
    return { standing, ...wayOf(own, standing, day) }
  }, [own, plan, day])
  if (found === undefined) {
    return (
      <>
        <Title>{PLAN_PAGE_WORDS.title}</Title>
        <Prose>{PLAN_PAGE_WORDS.none}</Prose>
        <ToWays words={WAY_WORDS.toWays} />
      </>
    )
  }
  const { standing, context, way } = found
  const isDone = standing.code === 'done'
  const planned = (
    <Planned
      actions={standing.actions}
      next={standing.code === 'unknown' ? undefined : standing.next}
      reach={
        standing.code === 'open' || standing.code === 'keeps'
          ? planCardText(standing).word
          : undefined
      }
      offered={context?.offered}
      isDone={isDone}
      isDropped={own.situation.plan === undefined}
    />
  )
  const choose = <Choose own={own} day={day} actions={undefined} isDone={isDone} />
  if (way !== undefined) {
    return <PlanDetails context={context} way={way} actions={planned} choose={choose} />
  }
  const lacking = lackingFacts(own.facts)
  return (
    <>
      <Title>{PLAN_PAGE_WORDS.title}</Title>
      {standing.code === 'done' ? (
        <>
          <Prose>
            {PLAN_PAGE_WORDS.done(totalOn(own, day), standing.threshold, isAllSpare(standing))}
          </Prose>
          <ToWays words={waysTitle(standing.threshold, true)} />
        </>
      ) : lacking.length > 0 ? (
        <Lacking facts={lacking} />
      ) : standing.code === 'unknown' ? (
        <Prose>{PLAN_PAGE_WORDS.unknown}</Prose>
      ) : (
        <>
          <Prose>{GONE}</Prose>
          <ToWays words={WAY_WORDS.toWays} />
        </>
      )}
      {planned}
      {choose}
    </>
  )
}

const totalOn = (own: Profile, day: DayText): number =>
  totalOrZero(score(prepareAhead(goingOnOf(own, day)), day))

const ToWays = ({ words }: { words: string }) => (
  <Button kind="primary" onTap={() => void goUp(links.ways)}>
    {words}
  </Button>
)

/** What is left of it as a way of today: by the reading that it is not done by, from the month that time alone loses. */
function wayOf(own: Profile, standing: PlanStanding, day: DayText) {
  if (standing.code === 'unknown' || standing.code === 'done') return {}
  const { code, left, reach, other } = standing
  const isStrict = reach.isThere && (code === 'open' || reach.lost === undefined)
  const readings = isStrict ? 'strict' : 'chosen'
  const { lost } = isStrict && other !== undefined ? other : reach
  const context = groundOf(own, day, readings, left)
  const ids = left.map(({ id }) => id)
  const after = code === 'keeps' ? lost : undefined
  return { context, way: findWay(context, { ids, after, readings }) }
}
