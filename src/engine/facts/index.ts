/** What a person knows about themselves: the shape of each fact and how it is read. */
export { DOMAIN, firstInsuredMonth } from './domain'
export type { Problem, ProblemCode, ProblemParams } from './problem'
export {
  entries,
  ENTRY_ID,
  has,
  isRecord,
  list,
  number,
  oneOf,
  type Reader,
  record,
  type Report,
  textLike,
  yesOrNo,
} from './read'
export { answer, FACT_READERS, someDay } from './readers'
export { checkRelations } from './relations'
export type {
  CountLedger,
  Deductions,
  FactName,
  Facts,
  Insurance,
  InsuranceCounts,
  Investment,
  Qualification,
  Service,
  ShortageMajor,
  SpanLedger,
} from './types'
