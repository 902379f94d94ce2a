import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Row } from '@/components/row'
import { inTime, type Plan } from '@/engine'
import { go } from '@/platform'
import { inTimeText } from '@/text/in-time'
import { costText, planName, reachText } from '@/text/ways'
import type { Ground } from '../parts/ground'
import { links } from '../../parts/links'
import { reachOf } from '../parts/plan-reach'
import css from './plan-row.module.scss'

/** One plan: what to do, when it gets there, until when it holds; and whether in time, where a school named a day. */
export function PlanRow({ plan, ground }: { plan: Plan; ground: Ground }) {
  const mark = ground.table.standard
  const name = planName(plan, mark)
  const reach = reachText(plan, mark)
  const school = useMemo(() => schoolText(plan, ground), [plan, ground])
  const cost = [costText(plan, mark), school].filter(Boolean).join('。')
  return (
    <Row
      name={name}
      detail={
        <>
          <View className={css.reach}>{reach}</View>
          {cost}
        </>
      }
      onTap={() => void go(links.way(plan.actions))}
      label={[name, reach, cost].filter(Boolean).join('，')}
    />
  )
}

function schoolText(plan: Plan, ground: Ground): string {
  const { day, profile } = ground
  const { situation } = profile
  if (situation.neededBy === undefined) return ''
  const reach = reachOf(plan, ground)
  if (reach.reached === null) return ''
  const found = inTime(situation, reach.reached, reach.held, day)
  return `学校的日子：${inTimeText(found, reach, situation.neededBy, day).word}`
}
