/** What the rules and the sources say, as data: `2023/` holds one set of rules, the rest is the same for every day. */
export { at, isBeyondCoverage, LATEST_RULES, pointsAt, renewalRules, rulesOn } from './at'
export { BACKGROUND, EXPERIENCE, PERMIT_FACTS, SAID_TO_STOP } from './background'
export { CONFLICTS } from './conflicts'
export { DOCUMENT_NOTES } from './document-notes'
export { DOCUMENTS } from './documents'
export type { MaterialRow, PaperEntry, StepEntry } from './entries'
export { HOLIDAY_YEARS, HOLIDAYS } from './holidays'
export {
  APPLICATION,
  CLAUSES,
  CONTRACT,
  DATE_BASES,
  ENDORSEMENT,
  FILING,
  RENEWAL_NOTES,
} from './latest'
export type { DeductionRule, MonthTest, PointTable } from './point-table'
export { READINGS } from './readings'
export type { RuleSet } from './rule-set'
export { RULE_SETS } from './rule-sets'
export type { Clause, Conflict, DocumentNote, SourceDocument, Told, WageYear } from './types'
export { policyOn, type PolicyVersion } from './version'
export { LAST_WAGE_MONTH, wageAt } from './wage-at'
export { WAGE_YEARS } from './wages'
