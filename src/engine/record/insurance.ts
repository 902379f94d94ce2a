import { type Day, type Month, monthOf, toMonth } from '../time'
import { type Facts, firstInsuredMonth, hasSpans, type InsuranceCounts } from '../facts'
import { countedMonths } from './counts'
import type { LedgerFilling, Listed } from './filling'
import { everyMonthSince, type InsuredMonths, NO_MONTHS } from './insured-months'
import { hasOpenMonths, ledger } from './ledger'

/**
 * The insured months of a completion. An insurance that is wholly open is nothing at the low end and every month since
 * the first possible one at the high end; so are counts that are not over yet (asOf not before the month of the day).
 * @param birthday undefined while it is open: the first possible month is then the earliest of all
 */
export function insuredMonths(
  { insurance }: Facts,
  filling: LedgerFilling,
  birthday: Day | undefined,
): InsuredMonths {
  const high = filling.as === 'highest'
  const first = firstInsuredMonth(birthday)
  if (insurance === undefined || insurance === 'unknown') {
    return high ? everyMonthSince(first) : NO_MONTHS
  }
  const open = high ? 'highest' : 'lowest'
  if (hasSpans(insurance)) return filling.listed![open]
  const { counts } = insurance
  if (high && isTooLate(counts, monthOf(filling.on))) return everyMonthSince(first)
  return countedMonths(counts, open, Math.max(0, toMonth(counts.asOf) + 1 - first))
}

/**
 * Indexes the insured months that are listed one by one; undefined where there is no list.
 * @param goesOn the last average wage answers for months after the published ones
 */
export function listedMonths({ insurance }: Facts, goesOn: boolean): Listed | undefined {
  if (!hasSpans(insurance)) return undefined
  const { spans } = insurance
  // Stryker disable next-line StringLiteral: whatever is not the highest is the lowest
  const lowest = ledger(spans, 'lowest', goesOn)
  return {
    lowest,
    highest: hasOpenMonths(spans, goesOn) ? ledger(spans, 'highest', goesOn) : lowest,
  }
}

/** Counts whose last month is not over before the month of the day. */
export const isTooLate = ({ asOf }: InsuranceCounts, on: Month): boolean => toMonth(asOf) >= on
