import { View } from '@tarojs/components'

import type { Plan } from '@/engine'

import { WAYS_AXIS_WORDS } from '@/text/outlook'
import { aria, ariaHidden } from '@/ui'
import { showMonth } from '@/text/time'
import type { OutlookContext } from '../shared/context'
import { percent, yearTicks } from '../shared/chart/axis'
import { Legend, spokenMarks } from '../shared/chart/legend'
import { barOf, type WaysAxis } from './axis'
import css from './reach-bar.module.scss'

interface BarProps extends WaysAxis {
  plan: Plan
  context: OutlookContext
  /** what time alone brings, where the plan goes on from the month that this loses */
  base?: Plan | undefined
}

/** How long a plan takes, from now, or from the month that is lost, to the month that it reaches. */
export function ReachBar({ plan, context, base, axis, marks }: BarProps) {
  const { left, width, end } = barOf(plan, context, axis, base)
  const isThere = plan.total >= context.table.threshold
  return (
    <View className={css.track} {...ariaHidden}>
      {marks.map((mark) => (
        <View key={mark.kind} className={css[mark.kind]} style={{ left: percent(mark.left) }} />
      ))}
      <View
        className={`${css.bar} ${isThere ? '' : css.short}`}
        style={{ left: percent(left), width: percent(width) }}
      />
      {isThere && <View className={css.end} style={{ left: percent(end) }} />}
    </View>
  )
}

/** The axis under the ways, from now to its last month, and what is marked on it. */
export function AxisFoot({ axis, marks, isChosen }: WaysAxis & { isChosen: boolean }) {
  const last = axis.to.slice(0, '2026-11'.length)
  return (
    <View className={css.foot}>
      <View {...aria('img', WAYS_AXIS_WORDS.aria(isChosen, showMonth(last), spokenMarks(marks)))}>
        <View className={css.ticks}>
          {yearTicks(axis, 1).map(({ year, left }) => (
            <View key={year} className={css.tick} style={{ left: percent(left) }} />
          ))}
        </View>
        <View className={css.ends}>
          <View>{WAYS_AXIS_WORDS.now(isChosen)}</View>
          <View>{showMonth(last)}</View>
        </View>
      </View>
      <Legend marks={marks} />
    </View>
  )
}
