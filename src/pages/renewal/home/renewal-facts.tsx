import type { Situation } from '@/engine'
import { go } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { Group, Row } from '@/ui'
import { SITUATION_NAMES, situationText } from '@/text/situation'
import { CHANGES_OPEN } from '@/text/questions'
import { OWN_SITUATION_WORDS } from '@/text/renewal'
import { links } from '../../shared/links'

/** What the steps and papers hang on, each a tap away from being changed. */
export function RenewalFacts({ situation }: { situation: Situation }) {
  const topics = situation.kind === 'first' ? (['kind'] as const) : (['kind', 'changes'] as const)
  return (
    <Group title={OWN_SITUATION_WORDS.title}>
      {topics.map((topic) => {
        const name = SITUATION_NAMES[topic]
        const given = situationText(topic, situation)
        const answer =
          given ?? (topic === 'changes' ? CHANGES_OPEN : OWN_SITUATION_WORDS.unanswered)
        return (
          <Row
            key={topic}
            name={name}
            detail={answer}
            action={given === undefined ? OWN_SITUATION_WORDS.choose : COMMON_WORDS.change}
            onTap={() => void go(links.question(topic))}
            label={OWN_SITUATION_WORDS.changeAria(name, answer)}
          />
        )
      })}
      <Row
        name={OWN_SITUATION_WORDS.dates}
        detail={OWN_SITUATION_WORDS.datesDetail}
        onTap={() => void go(links.dates)}
      />
    </Group>
  )
}
