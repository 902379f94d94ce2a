/** Documents, sources and what they disagree about, in words. */
export { BACKGROUND, EXPERIENCE, PERMIT_FACTS, SAID_TO_STOP } from './background'
export { CLAUSES } from './clauses'
export { CONFLICTS } from './conflicts'
export { CONFLICT_WORDS, otherSides, topicOf } from './conflict-sides'
export {
  FIRST_UNSAID,
  NO_ACCOUNT,
  POINTS_END,
  UNCHANGED,
  YEARS_ELSEWHERE,
  YEARS_RESTART,
  ZERO_REPORT,
} from './disputed'
export { DOCUMENTS } from './document-list'
export { DOCUMENT_NOTES } from './document-notes'
export { documentOf, shortName, shortNames } from './documents'
export { fullName, READ_SO_FAR, validity } from './full-name'
export { READINGS } from './readings'
export {
  CLAUSE_GROUPS,
  CONFLICT_GROUPS,
  DOCUMENT_GROUPS,
  GAPS,
  STANDING_WORDS,
  WAGE_SURENESS,
} from './source-groups'
export { HOW_WE_CHOOSE, SOURCES_WORDS } from './sources-home'
export {
  CLAUSE_WORDS,
  DOCUMENT_WORDS,
  SHOWN_WORDS,
  SOURCE_LIST_WORDS,
  TOLD_WORDS,
  WAGES_WORDS,
} from './sources-list'
export { isPart, KINDS, lastRead, type Part, PARTS, STANDINGS, sureness } from './sources'
export type { Clause, Conflict, DocumentNote, Told } from './types'
