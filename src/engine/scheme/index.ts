/** The leaf that every room speaks of: ids and option lists of the scheme, and the bounds of what may be typed. */
export { ACTION_IDS, type ActionId } from './actions'
export type { OrUnknown } from './answer'
export { BASE_MULTIPLES, BASE_WORDS, type BaseTier, type BaseWord } from './base'
export {
  APPLICATION_KINDS,
  type ApplicationKind,
  type Change,
  CHANGES,
  type Dwelling,
  DWELLINGS,
  isFirstTime,
  PAPER_PROGRESS,
  type PaperProgress,
} from './changes'
export type { CheckFact, FailureId } from './checks'
export { type Coded, coder, type NoParams, type ParamsAfter } from './coded'
export {
  type Award,
  AWARDS,
  type Education,
  EDUCATIONS,
  QUALIFICATION_LEVELS,
  type QualificationLevel,
} from './facts'
export { eachFlag, type FlagId, FLAGS } from './flags'
export { LIMITS } from './limits'
export type {
  MaterialCase,
  MaterialRemark,
  PaperForm,
  PaperGroup,
  PaperId,
  PaperOption,
  PaperOrigin,
} from './papers'
export type { PermitDayName } from './permit-days'
export type { RuleId } from './rules'
export type { Actor, DateId, PlaceId, StepId } from './steps'
