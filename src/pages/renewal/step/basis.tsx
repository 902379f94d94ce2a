import type { Step } from '@/engine'

import { Fact, Group, SelfFold } from '@/ui'
import { shortName } from '@/text/policy'
import { Clauses } from '../../shared/clauses'

/** What a step rests on, folded. */
export function Basis({ step: { clauses, sources } }: { step: Step }) {
  return (
    <Group>
      <SelfFold name="依据和来源" detail={`${sources.length}处来源`}>
        <Clauses ids={clauses} />
        <Fact name="提到这一步的">{sources.map(shortName).join('、')}</Fact>
      </SelfFold>
    </Group>
  )
}
