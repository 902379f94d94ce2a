import { View } from '@tarojs/components'
import { useMemo } from 'react'

import type { Plan } from '@/engine'
import { go } from '@/platform'

import { commas, sentences } from '@/text/common'
import { Paragraphs, Row } from '@/ui'
import {
  costText,
  missedText,
  otherWayText,
  PLAN_ROW_WORDS,
  planName,
  reachText,
} from '@/text/outlook'
import type { OutlookContext } from '../shared/context'
import { isChosen } from '../../shared/day'
import { links } from '../../shared/links'
import { missedBy, readyWith, saidOf } from '../shared/plan-reach'
import { schoolWords } from '../../shared/school-words'
import type { WaysAxis } from './axis'
import css from './plan-row.module.scss'
import { ReachBar } from './reach-bar'

interface PlanRowProps {
  plan: Plan
  context: OutlookContext
  /** what time alone brings, where the plan goes on from the month that this loses */
  base?: Plan | undefined
  /** what it stands out with */
  best?: string | undefined
  /** where it is drawn beside others */
  shared?: WaysAxis | undefined
}

/** One plan: what to do, when it gets there, until when it holds; and whether in time, where a school named a day. */
export function PlanRow({ plan, context, base, best, shared }: PlanRowProps) {
  const threshold = context.table.threshold
  const own = useMemo(() => saidOf(plan, context, base), [plan, context, base])
  const said = { ...own, chosen: isChosen() }
  const name = planName(plan, threshold, context.onward)
  const since = isPlanned(plan, context) ? PLAN_ROW_WORDS.chosen : ''
  const reach = `${since}${reachText(plan, threshold, said)}`
  const school = useMemo(() => schoolText(plan, context, base), [plan, context, base])
  const missed = useMemo(() => missedBy(plan, context, base), [plan, context, base])
  const cost = sentences([
    costText(plan, threshold, said),
    otherWayText(threshold, said),
    school,
    missed === undefined ? '' : missedText(missed, threshold),
  ])
  return (
    <Row
      name={
        best === undefined ? (
          name
        ) : (
          <>
            <View className={css.best}>{best}</View>
            {name}
          </>
        )
      }
      detail={
        <>
          <View className={css.reach}>{reach}</View>
          {shared && <ReachBar plan={plan} context={context} base={base} {...shared} />}
          <Paragraphs beside>{cost}</Paragraphs>
        </>
      }
      onTap={() => void go(links.way(plan.actions, said.after, context.readings))}
      label={commas([best, name, reach, cost])}
    />
  )
}

function isPlanned({ actions }: Plan, { profile }: OutlookContext): boolean {
  const { plan } = profile.situation
  return (
    plan !== undefined &&
    actions.length > 0 &&
    plan.actions.length === actions.length &&
    plan.actions.every(({ id }) => actions.includes(id))
  )
}

function schoolText(plan: Plan, context: OutlookContext, base: Plan | undefined): string {
  const ready = readyWith(plan, context, base)
  if (ready.own.reached === null) return ''
  const words = schoolWords(context.profile.situation, ready, context.day)
  // What was decided last at the threshold counts whatever is done: the row of the school's day says so, once.
  if (words === undefined || words.by === 'stands') return ''
  return PLAN_ROW_WORDS.school(words.short)
}
