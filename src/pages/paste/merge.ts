import type { Option } from '@/components/choice'
import type { Span } from '@/engine'
import { joined, without } from '@/text/spans'

export type OverlapChoice = 'replace' | 'fill'

export const OVERLAP_CHOICES: readonly Option<OverlapChoice>[] = [
  { value: 'replace', label: '用粘贴的替换重叠的月份' },
  { value: 'fill', label: '只补空缺的月份，原来填的不动' },
]

/**
 * The record with the pasted months in it, exact to the month: spans are cut where need be.
 * @param choice what becomes of months that both have; without such months it may be absent
 */
export const merged = (
  old: readonly Span[],
  pasted: readonly Span[],
  choice: OverlapChoice | undefined,
): Span[] =>
  choice === 'replace'
    ? joined([...without(old, pasted), ...pasted])
    : joined([...old, ...without(pasted, old)])
