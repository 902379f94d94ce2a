import { useState } from 'react'
import { Group } from '@/components/group'
import type { Step } from '@/engine'
import { Clauses } from '../parts/clauses'
import { shortName } from '../parts/document-names'
import { Fact, Fold } from '../parts/fold'

/** What a step rests on, folded. */
export function Basis({ step: { clauses, sources } }: { step: Step }) {
  const [open, setOpen] = useState(false)
  return (
    <Group>
      <Fold
        name="依据和来源"
        detail={`${sources.length}处来源`}
        open={open}
        onToggle={() => setOpen(!open)}
      >
        <Clauses ids={clauses} />
        <Fact name="提到这一步的">{sources.map(shortName).join('、')}</Fact>
      </Fold>
    </Group>
  )
}
