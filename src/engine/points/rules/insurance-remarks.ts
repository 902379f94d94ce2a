import { isTooLate } from '../../record'
import type { Facts } from '../../facts'
import { type Month, type MonthText, toMonth } from '../../time'
import { type Case, remark } from '../rule'
import type { Remark } from '../types'

/** The last month of counts that is more than a month ago, or undefined. */
export function staleCounts({ insurance }: Facts, month: Month): MonthText | undefined {
  if (typeof insurance !== 'object' || 'spans' in insurance) return undefined
  const { asOf } = insurance.counts
  return month - toMonth(asOf) > 1 ? asOf : undefined
}

/** What to say of counts that have grown old. */
export function countRemarks({ facts, month }: Case): Remark[] {
  const asOf = staleCounts(facts, month)
  return asOf === undefined ? [] : [remark('stale-counts', { asOf })]
}

/** What to say of counts whose last month is not over yet: they cannot be used on that day. */
export function lateCounts({
  facts: { insurance },
  month,
}: Pick<Case, 'facts' | 'month'>): Remark | undefined {
  if (typeof insurance !== 'object' || 'spans' in insurance) return undefined
  const { asOf } = insurance.counts
  return isTooLate(insurance, month) ? remark('counts-too-late', { asOf }) : undefined
}
