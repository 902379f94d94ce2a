import { View } from '@tarojs/components'
import { useState } from 'react'

import { BONUS_FACTS, type BonusFact, NO_FACTS } from '@/engine'

import { Button, Group, Row } from '@/ui'
import { answerText, EXTRAS_WORDS, findTopic, FRAME_WORDS, worthText } from '@/text/questions'
import { FACT_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'
import { useOwner } from '../../shared/owner'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Refused } from '../../shared/refused'
import { saveFacts } from './save'
import { useFacts } from './use-fact'
import css from './extras.module.scss'

/** Many are married to somebody of Shanghai; few have any of the others. */
const GROUPS: readonly { title: string; facts: readonly BonusFact[] }[] = [
  { title: EXTRAS_WORDS.first, facts: ['shanghaiSpouse'] },
  { title: EXTRAS_WORDS.rare, facts: BONUS_FACTS.filter((fact) => fact !== 'shanghaiSpouse') },
]

/** What may bring extra points, each with its present answer. What is left open is none, by a button that says so. */
export function Extras({ topic, day, place, onContinue }: Ask) {
  const owner = useOwner()
  const facts = useFacts()
  const [error, setError] = useState<string>()
  const open = BONUS_FACTS.filter((fact) => facts[fact] === undefined)

  function goOn(): void {
    const none = Object.fromEntries(open.map((fact) => [fact, NO_FACTS[fact]]))
    const wrong = open.length === 0 ? undefined : saveFacts(owner, none, open[0]!)
    setError(wrong)
    if (wrong === undefined) onContinue()
  }

  return (
    <Frame
      topic={topic}
      day={day}
      answered
      word={open.length === 0 ? undefined : EXTRAS_WORDS.none(open.length === BONUS_FACTS.length)}
      onContinue={goOn}
      after={
        open.length > 0 && (
          <Button kind="quiet" onTap={onContinue}>
            {FRAME_WORDS.skip}
          </Button>
        )
      }
    >
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
      <Refused words={error} />
    </Frame>
  )
}
