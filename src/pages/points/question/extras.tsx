import { View } from '@tarojs/components'

import { BONUS_FACTS, type BonusFact } from '@/engine'

import { Group, Row } from '@/ui'
import { answerText, EXTRAS_WORDS, findTopic, worthText } from '@/text/questions'
import { FACT_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'
import type { Ask } from './ask'
import { Frame } from './frame'
import { useFacts } from './use-fact'
import css from './extras.module.scss'

/** Many are married to somebody of Shanghai; few have any of the others. */
const GROUPS: readonly { title: string; facts: readonly BonusFact[] }[] = [
  { title: EXTRAS_WORDS.first, facts: ['shanghaiSpouse'] },
  { title: EXTRAS_WORDS.rare, facts: BONUS_FACTS.filter((fact) => fact !== 'shanghaiSpouse') },
]

/** What may bring extra points, each with its present answer. */
export function Extras({ topic, day, place, onContinue }: Ask) {
  const facts = useFacts()
  return (
    <Frame topic={topic} day={day} answered onContinue={onContinue}>
      {GROUPS.map(({ title, facts: names }) => (
        <Group key={title} title={title}>
          {names.map((fact) => (
            <Row
              key={fact}
              name={FACT_NAMES[fact]}
              detail={answerText(fact, facts, day)}
              value={<View className={css.worth}>{worthText(fact, day)}</View>}
              onTap={() => place.open(`${links.question(findTopic(fact)!.id)}&from=extras`)}
            />
          ))}
        </Group>
      ))}
    </Frame>
  )
}
