/** One file per indicator in rules/; score(), explain(), range(), eligibility(). */
export { eligibility } from './eligibility'
export { explain } from './explain'
export { afterGroups, endsTogether } from './groups'
export { type Margin, margins } from './margins'
export { range } from './range'
export { factOf, rulesOf } from './rule-facts'
export type { Rule } from './rule'
export { RULES } from './rules'
export { staleCounts } from './rules/insurance-remarks'
export { taxForSteps, worthOfStake } from './rules/investment'
export { serviceYears } from './rules/service'
export { isUnsettled, rulesWithFacts, score, scoreOn, sum, totalOrZero } from './score'
export type {
  Eligibility,
  Explanation,
  InsuredParams,
  Line,
  LineReading,
  LineStatus,
  Range,
  Remark,
  RemarkParams,
} from './types'
export { leastConfidence, otherReading, undecidedClause, undecidedLines } from './undecided'
