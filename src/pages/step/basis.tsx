import { Group } from '@/components/group'
import type { Step } from '@/engine'
import { shortName } from '@/text/documents'
import { Clauses } from '../parts/clauses'
import { Fact, SelfFold } from '../parts/fold'

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
