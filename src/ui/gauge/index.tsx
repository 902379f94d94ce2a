import { View } from '@tarojs/components'
import { aria } from '../aria'
import css from './index.module.scss'

interface GaugeProps {
  /** points from base indicators, bonus indicators, and what deductions take (0 or more) */
  base: number
  bonus: number
  taken: number
  /** the most that open facts could still make of it; equal to the total when nothing is open */
  high: number
  /** the threshold to reach; the bar runs past it */
  threshold: number
  label: string
}

/** Room to the right of the threshold, so that nobody takes it for the end. */
const LEAST_REACH = 1.4
const HEADROOM = 1.05

/** The score as a bar against the threshold: base and bonus one after the other, what is still open behind them. */
export function Gauge({ base, bonus, taken, high, threshold, label }: GaugeProps) {
  const total = Math.max(0, base + bonus - taken)
  const end = Math.max(threshold * LEAST_REACH, Math.max(high, total) * HEADROOM)
  const width = (points: number) => ({ width: `${Math.round((points / end) * 1000) / 10}%` })
  // Deductions eat from the end of the bar.
  const shownBase = Math.min(base, total)
  return (
    <View className={css.gauge} {...aria('img', label)}>
      <View className={css.track}>
        <View className={css.open} style={width(Math.max(high, total))} />
        <View className={css.bonus} style={width(total)} />
        <View className={css.base} style={width(shownBase)} />
      </View>
      <View className={css.mark} style={{ left: width(threshold).width }}>
        <View className={css.flag}>{threshold}</View>
      </View>
    </View>
  )
}
