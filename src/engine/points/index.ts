/** One file per indicator in rules/; score(), explain(), range(), eligibility(). */
export { eligibility } from './eligibility'
export { explain } from './explain'
export { afterGroups } from './groups'
export { COMMON_FACTS, range } from './range'
export type { Rule } from './rule'
export { RULES } from './rules'
export { staleCounts } from './rules/insurance-remarks'
export { taxForSteps, worthOfStake } from './rules/investment'
export { serviceYears } from './rules/service'
export { score, sum } from './score'
export type {
  Eligibility,
  EligibilityId,
  Explanation,
  InsuredParams,
  Line,
  LineReading,
  LineStatus,
  Range,
  Remark,
  RemarkParams,
} from './types'
