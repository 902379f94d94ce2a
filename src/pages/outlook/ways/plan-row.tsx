import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Row } from '@/components/row'
import { inTime, type Plan } from '@/engine'
import { go } from '@/platform'
import { inTimeText } from '@/text/in-time'
import { costText, planName, reachText } from '@/text/ways'
import type { Ground } from '../parts/ground'
import { isChosen } from '../../parts/day'
import { links } from '../../parts/links'
import { reachOf, saidOf } from '../parts/plan-reach'
import css from './plan-row.module.scss'

interface PlanRowProps {
  plan: Plan
  ground: Ground
  /** what time alone brings, where the plan goes on from the month that this loses */
  base?: Plan | undefined
  /** what it stands out with */
  best?: string
}

/** One plan: what to do, when it gets there, until when it holds; and whether in time, where a school named a day. */
export function PlanRow({ plan, ground, base, best }: PlanRowProps) {
  const mark = ground.table.standard
  const said = { ...saidOf(plan, ground, base), chosen: isChosen() }
  const name = planName(plan, mark, ground.onward)
  const reach = reachText(plan, mark, said)
  const school = useMemo(() => schoolText(plan, ground, base), [plan, ground, base])
  const cost = [costText(plan, mark, said), school].filter(Boolean).join('。')
  return (
    <Row
      name={name}
      detail={
        <>
          {best !== undefined && <View className={css.best}>{best}</View>}
          <View className={css.reach}>{reach}</View>
          {cost}
        </>
      }
      onTap={() => void go(links.way(plan.actions, said.after))}
      label={[name, reach, best, cost].filter(Boolean).join('，')}
    />
  )
}

function schoolText(plan: Plan, ground: Ground, base: Plan | undefined): string {
  const { day, profile } = ground
  const { situation } = profile
  if (situation.neededBy === undefined) return ''
  const reach = reachOf(plan, ground, base)
  if (reach.reached === null) return ''
  const found = inTime(situation, reach.reached, reach.held, day)
  return `学校的日子：${inTimeText(found, reach, situation.neededBy, day).word}`
}
