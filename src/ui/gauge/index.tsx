import { View } from '@tarojs/components'
import { aria } from '../aria'
import css from './index.module.scss'

interface Band {
  low: number
  high: number
}

interface GaugeProps extends Band {
  /** what another reading makes of it, in a band of its own */
  other?: Band | undefined
  /** the threshold to reach; the bar runs past it */
  threshold: number
  /** points from end to end */
  end: number
  label: string
}

/** The total as a bar against the threshold: full up to what is sure, stripes for what is open; another reading below. */
export function Gauge({ low, high, other, threshold, end, label }: GaugeProps) {
  const share = (points: number) => `${Math.round((points / end) * 1000) / 10}%`
  const band = (of: Band, look: string | undefined) => (
    <View className={look}>
      <View className={css.open} style={{ width: share(of.high) }} />
      <View className={css.sure} style={{ width: share(of.low) }} />
    </View>
  )
  return (
    <View className={css.gauge} {...aria('img', label)}>
      {band({ low, high }, css.track)}
      {other && band(other, css.other)}
      <View className={css.mark} style={{ left: share(threshold) }}>
        <View className={css.flag}>{threshold}</View>
      </View>
    </View>
  )
}
