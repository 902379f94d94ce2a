import { View } from '@tarojs/components'

import type { FactName } from '@/engine'

import { Group, Row } from '@/ui'
import { answerText, RARE, type RareTopicId, topicOf, worthText } from '@/text/questions'
import { FACT_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'
import type { Ask } from './ask'
import { Frame } from './frame'
import { useFacts } from './use-fact'
import css from './extras.module.scss'

const ITEMS: readonly { id: RareTopicId; fact: FactName }[] = RARE.flatMap((id) => {
  const { fact } = topicOf(id)
  return fact === undefined ? [] : [{ id, fact }]
})

/** The indicators that few people have, each with its present answer. */
export function Extras({ topic, day, place, onContinue }: Ask) {
  const facts = useFacts()
  return (
    <Frame topic={topic} day={day} answered onContinue={onContinue}>
      <Group>
        {ITEMS.map(({ id, fact }) => (
          <Row
            key={id}
            name={FACT_NAMES[fact]}
            detail={answerText(fact, facts, day)}
            value={<View className={css.worth}>{worthText(id, day)}</View>}
            onTap={() => place.open(`${links.question(id)}&from=extras`)}
          />
        ))}
      </Group>
    </Frame>
  )
}
