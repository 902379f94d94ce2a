import type { Step } from '@/engine'

import { shortNames } from '@/text/policy'
import { Fact, Group, SelfFold } from '@/ui'
import { STEP_WORDS } from '@/text/renewal'
import { Clauses } from '../../shared/clauses'

/** What a step rests on, folded. */
export function Basis({ step: { clauses, sources } }: { step: Step }) {
  return (
    <Group>
      <SelfFold name={STEP_WORDS.basis} detail={STEP_WORDS.sources(sources.length)}>
        <Clauses ids={clauses} />
        <Fact name={STEP_WORDS.mentioned}>{shortNames(sources)}</Fact>
      </SelfFold>
    </Group>
  )
}
