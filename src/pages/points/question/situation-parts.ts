import type { Situation, OrUnknown } from '@/engine'
import type { PartedName, PartName } from '@/text/questions'

type Parted<N extends PartedName> = NonNullable<Situation[N]>

const OPEN: { readonly [N in PartedName]: Parted<N> } = {
  tax: { zeroReport: 'unknown', undeclared: 'unknown', twoEmployers: 'unknown' },
  job: { descriptionReady: 'unknown' },
  papers: { stamped: 'unknown', leavingDateShown: 'unknown' },
}

/** A whole record with one part answered; a part that nobody answered yet is 待核实. */
export function withPart<N extends PartedName>(
  name: N,
  given: Situation[N],
  part: PartName,
  answer: OrUnknown<boolean>,
): Partial<Situation> {
  const patch: Partial<Situation> = {}
  patch[name] = { ...(given ?? OPEN[name]), [part]: answer }
  return patch
}
