import type { Conflict } from '@/engine'

import { KINDS, shortName, sureness } from '@/text/policy'
import { Fact } from '@/ui'

/** Who says what, which one is used and why. */
export function ConflictSides({ conflict }: { conflict: Conflict }) {
  const { sides, chosen, reason, kind, confidence } = conflict
  return (
    <>
      {sides.map(({ says, sources }, index) => (
        <Fact
          key={says}
          name={`${index === chosen ? '✓ 用这一种' : '另一种说法'} · ${sources.map(shortName).join('、')}`}
        >
          {says}
        </Fact>
      ))}
      <Fact name="为什么">{reason}</Fact>
      {confidence !== undefined && <Fact name="把握">{sureness(confidence)}</Fact>}
      <Fact name="有什么影响">{KINDS[kind]}</Fact>
    </>
  )
}
