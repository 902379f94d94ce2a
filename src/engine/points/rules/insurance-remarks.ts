import { isTooLate } from '../../record'
import { countsOf, type Facts } from '../../facts'
import { type Month, type MonthText, toMonth } from '../../time'
import { type Case, remark } from '../rule'
import type { Remark } from '../types'

/** The last month of counts that is more than a month ago, or undefined. */
export function staleCounts({ insurance }: Facts, month: Month): MonthText | undefined {
  const asOf = countsOf(insurance)?.asOf
  return asOf !== undefined && month - toMonth(asOf) > 1 ? asOf : undefined
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
  const counts = countsOf(insurance)
  if (counts === undefined || !isTooLate(counts, month)) return undefined
  return remark('counts-too-late', { asOf: counts.asOf })
}
