import type { Span } from '@/engine'

import { joined, without } from '@/engine'
import type { Option } from '@/ui'
import { MERGE_WORDS } from '@/text/input'

export type OverlapChoice = 'replace' | 'fill'

export const OVERLAP_CHOICES: readonly Option<OverlapChoice>[] = [
  { value: 'replace', label: MERGE_WORDS.replace },
  { value: 'fill', label: MERGE_WORDS.fill },
]

export type FlagChoice = 'keep' | 'drop'

export const FLAG_CHOICES: readonly Option<FlagChoice>[] = [
  { value: 'keep', label: MERGE_WORDS.stillArrears },
  { value: 'drop', label: MERGE_WORDS.notArrears },
]

/** What becomes of months that are there already. */
export interface Choices {
  overlap: OverlapChoice | undefined
  /** of months that were 补缴, where the paste does not say so */
  backPaid: FlagChoice | undefined
}

/**
 * The record with the pasted months in it, exact to the month: spans are cut where need be. What a record of payments
 * cannot tell, 单位不一致 and 个税不对应, stays with its months.
 */
export function merged(
  old: readonly Span[],
  pasted: readonly Span[],
  { overlap, backPaid }: Choices,
): Span[] {
  if (overlap !== 'replace') return joined([...old, ...without(pasted, old)])
  const replacing = old.flatMap((before) =>
    shared(pasted, before).map((span) => ({
      ...span,
      ...(before.otherEmployer ? { otherEmployer: true } : {}),
      ...(before.taxMismatch ? { taxMismatch: true } : {}),
      ...(before.backPaid && backPaid === 'keep' ? { backPaid: true } : {}),
    })),
  )
  return joined([...without(old, pasted), ...without(pasted, old), ...replacing])
}

/** The months of `spans` that `other` has as well. */
const shared = (spans: readonly Span[], other: Span): Span[] =>
  spans.flatMap((span) => without([span], without([span], [other])))

/** The pieces of a record that get another base when they are replaced. */
export const otherBases = (old: readonly Span[], pasted: readonly Span[]): Span[] =>
  joined(pasted.flatMap((span) => shared(old, span).filter(({ base }) => base !== span.base)))

/** The pieces that were 补缴 and of which the paste does not say so. */
export const flagsLost = (old: readonly Span[], pasted: readonly Span[]): Span[] =>
  joined(
    pasted
      .filter(({ backPaid }) => !backPaid)
      .flatMap((span) => shared(old, span).filter(({ backPaid }) => backPaid)),
  )
