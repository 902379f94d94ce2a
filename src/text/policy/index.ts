/** Documents, sources and what they disagree about, in words. */
export { CONFLICT_WORDS, otherSides, shortNames } from './conflict-sides'
export {
  FIRST_UNSAID,
  NO_ACCOUNT,
  POINTS_END,
  UNCHANGED,
  YEARS_ELSEWHERE,
  YEARS_RESTART,
  ZERO_REPORT,
} from './disputed'
export { documentOf, shortName } from './documents'
export { fullName, READ_SO_FAR, validity } from './full-name'
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
