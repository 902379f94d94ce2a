import type { Situation } from '@/engine'

import { Choice, type Option } from '@/ui'
import { KIND_NAMES, KIND_WORDS } from '@/text/questions'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Refused } from '../../shared/refused'
import { useSituation } from './use-situation'

type Kind = NonNullable<Situation['kind']>

const OPTIONS: readonly Option<Kind>[] = [
  { value: 'renewal', label: KIND_NAMES.renewal, hint: KIND_WORDS.renewal },
  { value: 'first', label: KIND_NAMES.first, hint: KIND_WORDS.first },
  { value: 'permit', label: KIND_NAMES.permit, hint: KIND_WORDS.permit },
]

/** A first application, or a renewal. */
export function KindQuestion({ topic, day, onContinue }: Ask) {
  const { situation, error, choose } = useSituation()
  return (
    <Frame topic={topic} day={day} answered={situation.kind !== undefined} onContinue={onContinue}>
      <Choice
        legend={topic.heading}
        options={OPTIONS}
        value={situation.kind}
        onChoose={(kind) => choose({ kind })}
      />
      <Refused words={error} />
    </Frame>
  )
}
