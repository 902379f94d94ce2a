import type { Situation } from '@/engine'
import { go } from '@/platform'

import { Group, Row } from '@/ui'
import { SITUATION_NAMES, situationText } from '@/text/situation'
import { CHANGES_OPEN } from '@/text/questions'
import { links } from '../../shared/links'

/** What the steps and papers hang on, each a tap away from being changed. */
export function Own({ situation }: { situation: Situation }) {
  const topics = situation.kind === 'first' ? (['kind'] as const) : (['kind', 'changes'] as const)
  return (
    <Group title="我的情况">
      {topics.map((topic) => {
        const name = SITUATION_NAMES[topic]
        const given = situationText(topic, situation)
        const answer = given ?? (topic === 'changes' ? CHANGES_OPEN : '还没答')
        return (
          <Row
            key={topic}
            name={name}
            detail={answer}
            action={given === undefined ? '去选' : '修改'}
            onTap={() => void go(links.question(topic))}
            label={`修改${name}：${answer}`}
          />
        )
      })}
      <Row
        name="各个日子"
        detail="到期、签注、提交、核定的日子，地址是否一致"
        onTap={() => void go(links.dates)}
      />
    </Group>
  )
}
