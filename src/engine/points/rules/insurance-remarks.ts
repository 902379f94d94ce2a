import { isTooLate } from '../../profile/completion'
import { toMonth } from '../../time/month'
import { remark, type Case } from '../rule'
import type { Remark } from '../types'

/** What to say of an insurance given as counts: months old, or not over yet. */
export function countRemarks({ facts: { insurance }, month }: Case): Remark[] {
  if (insurance === undefined || insurance === 'unknown' || 'spans' in insurance) return []
  const { asOf } = insurance.counts
  if (isTooLate(insurance, month)) return [remark('counts-too-late', { asOf })]
  return month - toMonth(asOf) > 1 ? [remark('stale-counts', { asOf })] : []
}
