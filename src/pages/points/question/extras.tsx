import { View } from '@tarojs/components'

import { BONUS_FACTS } from '@/engine'

import { Group, Row } from '@/ui'
import { answerText, findTopic, worthText } from '@/text/questions'
import { FACT_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'
import type { Ask } from './ask'
import { Frame } from './frame'
import { useFacts } from './use-fact'
import css from './extras.module.scss'

/** The indicators that few people have, each with its present answer. */
export function Extras({ topic, day, place, onContinue }: Ask) {
  const facts = useFacts()
  return (
    <Frame topic={topic} day={day} answered onContinue={onContinue}>
      <Group>
        {BONUS_FACTS.map((fact) => (
          <Row
            key={fact}
            name={FACT_NAMES[fact]}
            detail={answerText(fact, facts, day)}
            value={<View className={css.worth}>{worthText(fact, day)}</View>}
            onTap={() => place.open(`${links.question(findTopic(fact)!.id)}&from=extras`)}
          />
        ))}
      </Group>
    </Frame>
  )
}
