import { eligibility } from '../points'
import type { PointTable } from '../policy'
import { countsOf, meetsConditions, type Qualification, spansOf } from '../facts'
import { type Month, toMonth } from '../time'
import {
  type CheckContext,
  type Finding,
  finding,
  insuranceOpen,
  onlySaidBy,
  RULES_NOT_KNOWN,
} from './context'

/** R4: too few months paid of the last ones (article 2 by the cautious reading, conflict 14). */
export function tooFewMonths(context: CheckContext): Finding {
  const { prepared, on } = context
  const insured = eligibility(prepared, on).find(({ id }) => id === 'insured')
  if (insured === undefined) return RULES_NOT_KNOWN
  const { because } = insured
  if (because.code === 'insured-enough') return finding('fine', 'insured-enough', because.params)
  if (because.code === 'insured-short') {
    return finding('fails', 'insured-short', because.params, 'keep-paying')
  }
  return because.code === 'insured-long-ago'
    ? finding('may-fail', 'insured-long-ago', because.params, 'keep-paying')
    : (insuranceOpen(context) ?? finding('unknown', 'insurance-open', {}, 'give-insurance'))
}

/** R5: a title or level that needs months at one average wage, and too few of them (article 6(三)). */
export function titleMonths(context: CheckContext): Finding {
  const { facts, table, ends, month, prepared } = context
  if (table === undefined) return RULES_NOT_KNOWN
  if (!Array.isArray(facts.qualifications)) {
    return finding('unknown', 'title-not-answered', {}, 'answer')
  }
  const level = titleUsed(facts.qualifications, table)
  if (
    level === undefined ||
    table.education[prepared.counted.education] >= table.qualification.points[level]
  ) {
    return finding('fine', 'no-title-used')
  }
  const open = insuranceOpen(context)
  if (open !== undefined) return open
  const { need, window } = table.qualification.months
  const low = ends.lowest.insurance.atAverage(window, month)
  const high = ends.highest.insurance.atAverage(window, month)
  if (low >= need) return finding('fine', 'title-months-met', { level, have: low, need, window })
  const short = { level, have: high, need, window }
  if (high < need && isReached(context)) return finding('fine', 'title-not-needed', short)
  return high < need
    ? finding('may-fail', 'title-months-short', short, 'raise-base')
    : finding('unknown', 'title-months-open', { level, low, high, need, window }, 'give-insurance')
}

/** The highest level that needs months and that nothing else keeps from counting. */
function titleUsed(
  certificates: readonly Qualification[],
  { qualification: { points, withMonths } }: PointTable,
): Qualification['level'] | undefined {
  return certificates
    .filter((one) => withMonths.includes(one.level) && meetsConditions(one, true))
    .map(({ level }) => level)
    .sort((one, other) => points[other] - points[one])[0]
}

/** R6: months at a multiple of the average wage, but too few for any tier (article 7(五)). */
export function baseMonths(context: CheckContext): Finding {
  const { table, ends, month } = context
  if (table === undefined) return RULES_NOT_KNOWN
  const open = insuranceOpen(context)
  if (open !== undefined) return open
  const counts = table.insuranceBase.map((tier) => ({
    ...tier,
    low: ends.lowest.insurance[table.tierMonths](tier.tier, tier.window, month),
    high: ends.highest.insurance[table.tierMonths](tier.tier, tier.window, month),
  }))
  const met = counts.find(({ low, need }) => low >= need)
  if (met !== undefined) {
    const { tier, low: have, need, window } = met
    return finding('fine', 'base-met', { tier, have, need, window })
  }
  // The tier with the most months tells of them all: the lowest, where higher months count for it too.
  const { tier, low, high, need, window } = counts.reduce((most, one) =>
    one.high >= most.high ? one : most,
  )
  if (counts.some((one) => one.high >= one.need)) {
    return finding('unknown', 'base-open', { tier, low, high, need, window }, 'give-insurance')
  }
  if (high === 0) return finding('fine', 'no-base-used')
  const short = { tier, have: high, need, window }
  return isReached(context)
    ? finding('fine', 'base-not-needed', short)
    : finding('may-fail', 'base-short', short, 'raise-base')
}

/** The threshold is reached whatever is still open, so that what does not count is not missed. */
const isReached = ({ explanation }: CheckContext): boolean => explanation.reaches === 'yes'

/** R7: months paid afterwards or by another employer than the contract's (articles 6(四), 7(五)). */
export function flaggedMonths(context: CheckContext): Finding {
  const { facts, table, ends, month } = context
  if (table === undefined) return RULES_NOT_KNOWN
  const open = insuranceOpen(context)
  if (open !== undefined) return open
  if (countsOf(facts.insurance) !== undefined) {
    return finding('unknown', 'counts-only', {}, 'give-insurance')
  }
  const months = ends.lowest.insurance.notValid(month)
  if (months === 0) return finding('fine', 'months-clean')
  return isReached(context)
    ? finding('fine', 'months-not-needed', { months })
    : finding('may-fail', 'months-flagged', { months }, 'ask-about-months')
}

const widestWindow = ({ insuranceBase }: PointTable): number =>
  Math.max(...insuranceBase.map(({ window }) => window))

/** R8: wages and tax do not fit: 零报税, nothing declared, 重税, or months whose base does not match (article 7(五)). */
export function taxMismatch(context: CheckContext): Finding {
  const { situation, table } = context
  const { tax } = situation
  const months = table === undefined ? 0 : mismatched(context, widestWindow(table))
  // Conflict 28: one article says it of months reported as 0, another of months not reported at all.
  if (tax?.zeroReport === true) {
    return onlySaidBy(['S0', 'S4'], finding('may-fail', 'zero-report', {}, 'ask-about-tax'))
  }
  if (tax?.undeclared === true) {
    return onlySaidBy(['S0', 'S4'], finding('may-fail', 'not-declared', {}, 'ask-about-tax'))
  }
  if (tax?.twoEmployers === true) {
    return onlySaidBy(['S0', 'S1', 'S4'], finding('may-fail', 'two-employers', {}, 'ask-about-tax'))
  }
  if (months > 0) return finding('may-fail', 'tax-mismatch', { months }, 'ask-about-tax')
  return tax?.zeroReport === false && tax.undeclared === false && tax.twoEmployers === false
    ? finding('fine', 'tax-clean')
    : finding('unknown', 'tax-not-asked', {}, 'answer')
}

/** Months of the window before the month of the day that a span flags. */
function mismatched({ facts: { insurance }, month }: CheckContext, window: number): number {
  return spansOf(insurance)
    .filter((span) => span.taxMismatch === true)
    .map(({ from, to }) => {
      const last = to === undefined ? month - 1 : Math.min(toMonth(to), month - 1)
      const first: Month = toMonth(from)
      return Math.max(0, last - Math.max(first, month - window) + 1)
    })
    .reduce((sum, months) => sum + months, 0)
}
