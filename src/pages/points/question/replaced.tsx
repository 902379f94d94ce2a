import type { DayText, FactName } from '@/engine'

import { Button, Notice, Slot } from '@/ui'
import { answerText } from '@/text/questions'
import type { FactAnswer } from './use-fact'

interface ReplacedProps<K extends FactName> {
  fact: K
  answer: FactAnswer<K>
  day: DayText
}

/** What the last choice put away, one tap from being put back; and why a choice was not taken. */
export function Replaced<K extends FactName>({ fact, answer, day }: ReplacedProps<K>) {
  const { replaced, restore, error, facts } = answer
  return (
    <Slot>
      {error !== undefined ? (
        <Notice tone="bad" urgent>
          {error}
        </Notice>
      ) : (
        replaced !== undefined && (
          <Notice>
            原来记的已经换掉：{answerText(fact, { ...facts, [fact]: replaced }, day)}
            <Button kind="quiet" onTap={restore}>
              放回来
            </Button>
          </Notice>
        )
      )}
    </Slot>
  )
}
