import { View } from '@tarojs/components'

import { WAGE_YEARS } from '@/engine'

import { semicolons } from '@/text/common'
import { Group, Prose, Row } from '@/ui'
import { grouped, showMonth } from '@/text/time'
import { WAGE_SURENESS, WAGES_WORDS } from '@/text/policy'
import type { ListProps } from './grouped'
import css from './wages.module.scss'

/** The average wage of every 缴费年度, the latest first. */
export function Wages(_: ListProps) {
  return (
    <>
      <Group prose>
        <Prose>{WAGES_WORDS.lead}</Prose>
      </Group>
      <Group title={WAGES_WORDS.title} aside={WAGES_WORDS.unit}>
        {[...WAGE_YEARS].reverse().map(({ from, to, average, floor, cap, confidence, note }) => (
          <Row
            key={from}
            name={WAGES_WORDS.from(showMonth(from))}
            detail={
              <View className={css.lines}>
                {[
                  WAGES_WORDS.to(showMonth(to)),
                  WAGES_WORDS.limits(grouped(floor), grouped(cap)),
                  semicolons([WAGE_SURENESS[confidence], note]),
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
