import { isTooLate } from '../../profile/completion'
import type { Facts, MonthText } from '../../profile/types'
import { toMonth, type Month } from '../../time/month'
import { remark, type Case } from '../rule'
import type { Remark } from '../types'

/** The last month of counts that is more than a month ago, or undefined. */
export function staleCounts({ insurance }: Facts, month: Month): MonthText | undefined {
  if (typeof insurance !== 'object' || 'spans' in insurance) return undefined
  const { asOf } = insurance.counts
  return month - toMonth(asOf) > 1 ? asOf : undefined
}

/** What to say of an insurance given as counts: months old, or not over yet. */
export function countRemarks({ facts, month }: Case): Remark[] {
  const { insurance } = facts
  if (typeof insurance !== 'object' || 'spans' in insurance) return []
  const { asOf } = insurance.counts
  if (isTooLate(insurance, month)) return [remark('counts-too-late', { asOf })]
  return staleCounts(facts, month) === undefined ? [] : [remark('stale-counts', { asOf })]
}
