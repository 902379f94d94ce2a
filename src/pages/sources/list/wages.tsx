import { View } from '@tarojs/components'

import { WAGE_YEARS } from '@/engine'

import { Group, Prose, Row } from '@/ui'
import { grouped, showMonth } from '@/text/time'
import { WAGE_SURENESS } from '@/text/policy'
import type { ListProps } from './grouped'
import css from './wages.module.scss'

/** The average wage of every 缴费年度, the latest first. */
export function Wages(_: ListProps) {
  return (
    <>
      <Group prose>
        <Prose>
          右边是本市月平均工资（元）。每个月的社保基数，跟它所在那一段的平均工资比，看是几倍。
        </Prose>
      </Group>
      <Group title="平均工资、下限和上限" aside="元/月">
        {[...WAGE_YEARS].reverse().map(({ from, to, average, floor, cap, confidence, note }) => (
          <Row
            key={from}
            name={`${showMonth(from)}起`}
            detail={
              <View className={css.lines}>
                {[
                  `到${showMonth(to)}`,
                  `下限${grouped(floor)}，上限${grouped(cap)}`,
                  [WAGE_SURENESS[confidence], note].filter(Boolean).join('；'),
                ].join('\n')}
              </View>
            }
            value={grouped(average)}
          />
        ))}
      </Group>
    </>
  )
}
