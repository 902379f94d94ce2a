import { View } from '@tarojs/components'

import { CURVE_WORDS } from '@/text/outlook'
import { aria, ariaHidden, Group } from '@/ui'
import type { Picture } from './timeline'
import css from './curve.module.scss'

interface CurveProps {
  picture: Picture
  threshold: number
  /** read aloud instead of the picture */
  label: string
  /** it is that of the reading in use, and not of the other */
  isRead: boolean
}

const percent = (part: number): string => `${part}%`

/** The total as steps over the years against the threshold. */
export function Curve({ picture, threshold, label, isRead }: CurveProps) {
  const { levels, low, assumedFrom } = picture
  const isAssumed = assumedFrom < 100
  return (
    <Group title={CURVE_WORDS.title(isRead)} prose>
      <View className={css.picture} {...aria('img', label)}>
        {levels.map(({ day, left, width, height, met }) => (
          <View
            key={day}
            className={`${css.level} ${met ? css.met : ''}`}
            style={{ left: percent(left), width: percent(width), height: percent(height) }}
          />
        ))}
        {isAssumed && <View className={css.assumed} style={{ left: percent(assumedFrom) }} />}
        <View className={css.mark} style={{ bottom: percent(picture.threshold) }}>
          <View className={css.flag}>{threshold}</View>
        </View>
      </View>
      <View className={css.years} {...ariaHidden}>
        {picture.years.map(({ year, left }) => (
          <View key={year} className={css.year} style={{ left: percent(left) }}>
            {year}
          </View>
        ))}
      </View>
      <View className={css.note}>{CURVE_WORDS.note(threshold, low, isAssumed)}</View>
    </Group>
  )
}
