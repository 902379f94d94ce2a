import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from '@/ui'
import { type Axis, percent, yearTicks } from './axis'
import css from './chart.module.scss'
import type { Mark } from './marks'
import { heightOf, type Scale } from './steps'

interface ChartProps {
  /** of the picture itself, which is as wide as the axis */
  id?: string
  axis: Axis
  scale: Scale
  threshold: number
  marks: readonly Mark[]
  /** read aloud instead of the picture */
  label: string
  /** what is drawn in it */
  children: ReactNode
}

/** Totals over the years: the threshold across, the marks on the axis, the years below. */
export function Chart({ id, axis, scale, threshold, marks, label, children }: ChartProps) {
  const renewals = marks.filter(({ kind }) => kind === 'renewal')
  return (
    <View className={css.chart} {...aria('img', label)}>
      <View className={css.picture} {...(id === undefined ? {} : { id })}>
        {children}
        {marks
          .filter((mark) => !renewals.includes(mark))
          .map(({ kind, left }) => (
            <View key={kind} className={css[kind]} style={{ left: percent(left) }} />
          ))}
        <View className={css.threshold} style={{ bottom: percent(heightOf(threshold, scale)) }}>
          <View className={css.flag}>{threshold}</View>
        </View>
      </View>
      <View className={css.renewals}>
        {renewals.map(({ day, left }) => (
          <View key={day} className={css.renewal} style={{ left: percent(left) }} />
        ))}
      </View>
      <View className={css.years}>
        {yearTicks(axis, 2).map(({ year, left }) => (
          <View key={year} className={css.year} style={{ left: percent(left) }}>
            {year}
          </View>
        ))}
      </View>
    </View>
  )
}
