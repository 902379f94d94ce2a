import { View } from '@tarojs/components'
import { Group } from '@/components/group'
import { Row } from '@/components/row'
import type { HrStep } from '@/text/hr'

/** What the employer does, numbered in its order. */
export function Steps({ steps }: { steps: readonly HrStep[] }) {
  return (
    <Group title="单位要办的" aside={`${steps.length}步`}>
      {steps.map(({ id, name, optional, lines }, index) => (
        <Row
          key={id}
          name={`${index + 1}. ${name}${optional ? '（不一定要）' : ''}`}
          detail={lines.map((line) => (
            <View key={line}>{line}</View>
          ))}
        />
      ))}
    </Group>
  )
}
