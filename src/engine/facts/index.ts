/** What a person knows about themselves: one file for each fact, and the registry that all read. */
export { AGES, earliestBirthday, knownBirthday } from './birthday'
export type { Deductions, Records } from './deductions'
export { EVER, type Filling } from './fact'
export { countsOf, hasSpans, spansOf } from './insurance-forms'
export { firstInsuredMonth, type Insurance, type InsuranceCounts } from './insurance'
export type { Investment, Stake } from './investment'
export type { Problem, ProblemCode, ProblemParams, Report } from './problem'
export {
  certificateDoubts,
  conditionsOf,
  meetsConditions,
  type Qualification,
} from './qualifications'
export { ENTRY_ID, has, isRecord, read } from './read'
export {
  BONUS_FACTS,
  type BonusFact,
  checkRelations,
  COMMON_FACTS,
  type CompletedFacts,
  completeFact,
  completeFacts,
  FACT_SHAPES,
  type FactName,
  type Facts,
  FACTS,
  isBegun,
  isCommon,
  isOpen,
  isSettled,
  NO_FACTS,
  RARE_FACTS,
  unsettledFacts,
} from './registry'
export type { Service, Spell } from './service'
export {
  answer,
  entries,
  type Fields,
  list,
  number,
  oneOf,
  record,
  type Shape,
  someDay,
  textLike,
  yesOrNo,
} from './shape'
export type { ShortageMajor } from './shortage-major'
