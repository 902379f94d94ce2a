/** The only door of the points engine: pure, synchronous, no network, no clock. */
export { parse } from './profile/parse'
export { prepare, type Assumption, type Prepared, type Readings } from './profile/prepare'
export { score } from './points/score'
export { explain } from './points/explain'
export { COMMON_FACTS, range } from './points/range'
export { eligibility } from './points/eligibility'
export { windows, type WindowCount } from './points/windows'
export { forecast } from './outlook/forecast'
export { ledgerYear, recordYears } from './outlook/ledger-months'
export { windowOutlook } from './outlook/window-outlook'
export { goingOn, onward } from './outlook/onward'
export { lapseMonth } from './outlook/lapse'
export { renewal } from './renewal/renewal'
export { selfCheck } from './renewal/self-check'
export { beginNextCycle } from './renewal/cycle'
export { missingPapers } from './renewal/papers'
export { nextStep, waitingStep } from './renewal/next-step'
export { permitField } from './renewal/steps'
export { readLetters, writeLetters } from './renewal/letters'
export { inTime } from './outlook/in-time'
export { markSince } from './outlook/mark-since'
export { fileableFrom, needsVerifying } from './outlook/fileable'
export { compare } from './outlook/compare'
export { lineChanges } from './outlook/line-changes'
export { BASE_MULTIPLES, type BaseTier } from './policy/points'
export { policyOn, type PolicyVersion } from './policy/version'
export { CLAUSES, RULE_CLAUSES } from './policy/clauses'
export { CONFLICTS } from './policy/conflicts'
export { BACKGROUND, EXPERIENCE, PERMIT_FACTS, SAID_TO_STOP } from './policy/background'
export { READINGS } from './policy/readings'
export { DOCUMENTS } from './policy/documents'
export { DOCUMENT_NOTES } from './policy/document-notes'
export { WAGE_YEARS } from './policy/wages'
export { HOLIDAY_YEARS } from './policy/holidays'
export { DATE_FOUNDINGS } from './policy/renewal-dates'
export { CONTRACT, EDUCATION_CHECK, ENDORSEMENT, FILING } from './policy/permit'
export { RENEWAL_NOTES } from './policy/renewal-notes'
export { LIMITS } from './scheme/limits'
export { permitClashes, type PermitClash, type PermitDayName } from './profile/permit-order'
export {
  alike,
  joined,
  lengthOf,
  monthNumber,
  monthText,
  periodOf,
  without,
  type Period,
} from './profile/spans'
export {
  addDaysToText as addDays,
  daysBetweenTexts as daysBetween,
  fullYearsBetween,
} from './time/day'
export type { Clause, Conflict, DocumentNote, SourceDocument, Told, WageYear } from './policy/types'
export type * from './points/types'
export type * from './policy/renewal-types'
export { offeredActions } from './outlook/offered'
export { carryOut } from './outlook/carry-out'
export { follower, searchWays, waysTo120 } from './outlook/ways'
export { ACTION_IDS } from './outlook/actions'
export type * from './outlook/types'
export type * from './renewal/types'
export type * from './renewal/check-types'
export type * from './profile/types'
export type { ActionFigures } from './situation/action-figures'
