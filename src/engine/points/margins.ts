import type { RuleId } from '../scheme'
import { totalOrZero } from './score'
import type { Explanation, MonthsOfTier } from './types'

/** So few months more than it takes are told of. A number of this product; the scheme has none for it. */
const FEW_MONTHS = 3

/** A line with few months to spare, without which the threshold may be lost. */
export interface Margin extends MonthsOfTier {
  rule: RuleId
  /** what is left of the total when its months are too few by one */
  total: number
  /** the same by the reading that gives fewer points */
  strict: number
}

/**
 * The lines that the threshold hangs on with few months to spare, by the reading in use or by the one that gives fewer points.
 * @returns none where it is not reached whatever is open
 */
export function margins(own: Explanation, strict: Explanation, threshold: number): Margin[] {
  if (own.reaches !== 'yes') return []
  return own.lines.flatMap(({ rule, rests }) => {
    if (rests === undefined || rests.have - rests.need > FEW_MONTHS) return []
    const other = strict.lines.find((line) => line.rule === rule)!.rests
    const margin = { ...rests, rule, strict: other?.total ?? totalOrZero(strict.total) }
    return Math.min(margin.total, margin.strict) < threshold ? [margin] : []
  })
}
