import type { DayText, FactName } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { Button, Notice, Placeholder } from '@/ui'
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
    <Placeholder>
      {error !== undefined ? (
        <Notice tone="bad" urgent>
          {error}
        </Notice>
      ) : (
        replaced !== undefined && (
          <Notice>
            {COMMON_WORDS.replaced}
            {answerText(fact, { ...facts, [fact]: replaced }, day)}
            <Button kind="quiet" onTap={restore}>
              {COMMON_WORDS.putBack}
            </Button>
          </Notice>
        )
      )}
    </Placeholder>
  )
}
