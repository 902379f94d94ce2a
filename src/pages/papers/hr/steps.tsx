import { View } from '@tarojs/components'

import { Group } from '@/ui'
import type { HrStep } from '@/text/renewal'
import { TickList, type Ticks } from './ticks'

/** What the employer does, numbered in its order, to tick off. */
export function Steps({ steps, ticks }: { steps: readonly HrStep[]; ticks: Ticks }) {
  const done = steps.filter(({ id }) => ticks.ticked.includes(id)).length
  const items = steps.map(({ id, name, optional, lines }, index) => ({
    id,
    name: `${index + 1}. ${name}${optional ? '（不一定要）' : ''}`,
    hint: lines.map((line) => <View key={line}>{line}</View>),
  }))
  return (
    <Group title="单位要办的" aside={`办好${done}步，共${steps.length}步`} prose>
      <TickList items={items} ticks={ticks} />
    </Group>
  )
}
