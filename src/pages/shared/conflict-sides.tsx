import { type Conflict, CONFLICT_WORDS, KINDS, sureness } from '@/text/policy'
import { Fact } from '@/ui'

/** Who says what, which one is used and why. */
export function ConflictSides({ conflict }: { conflict: Conflict }) {
  const { sides, chosen, reason, kind, confidence } = conflict
  return (
    <>
      {sides.map(({ says, sources }, index) => (
        <Fact key={says} name={CONFLICT_WORDS.side(index === chosen, sources)}>
          {says}
        </Fact>
      ))}
      <Fact name={CONFLICT_WORDS.why}>{reason}</Fact>
      {confidence !== undefined && <Fact name={CONFLICT_WORDS.sure}>{sureness(confidence)}</Fact>}
      <Fact name={CONFLICT_WORDS.effect}>{KINDS[kind]}</Fact>
    </>
  )
}
