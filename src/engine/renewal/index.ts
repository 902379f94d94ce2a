/** renewal(): phase, dates, steps and papers of a situation. */
export { ASK_EVERY, isAskedAgain } from './ask-day'
export { type Attention, attention } from './attention'
export {
  countPapers,
  fallsShort,
  isPaperSettled,
  offeredSteps,
  paperBlocks,
  paperLists,
  papersLieWith,
  type PaperWay,
  paperWays,
} from './checklist'
export { claimedPapers } from './claimed-papers'
export {
  beginNextCycle,
  hasTurned,
  maybeJustEndorsed,
  nextCycle,
  type Progress,
  progressOf,
  renewedPermit,
} from './cycle'
export { knownDate, mayBeFiled, reportBy } from './dates'
export {
  employeeShare,
  employerPapers,
  employerSteps,
  type FilingDays,
  filingDays,
  type FilingTerm,
  filingTerm,
  handedOver,
  wishDay,
  withoutMove,
} from './employer'
export { type EndorseBy, endorseBy } from './endorse-by'
export { firstDayOf, lastDayOf } from './ends'
export { firstChoice } from './first-choice'
export { type FlowId, type FlowStop, pointsFlow } from './flow'
export { lastWorkingDay } from './last-working-day'
export { nextStep } from './next-step'
export { isOneTrip } from './one-trip'
export { caseWithForms, PAPER_CASES, paperCase, paperInCases } from './paper-cases'
export { isNumber, missingPapers } from './papers'
export { isUnwritten } from './past'
export { permitAlone } from './permit-alone'
export { type PermitApplication, permitApplication } from './permit-application'
export { type PermitStepId, permitSteps } from './permit-steps'
export { papersFor, renewal } from './renewal'
export { permitField, workingDayFor } from './steps'
export { tickPaper, tickStep } from './ticks'
export { type Turn, termBeside, turnOf } from './turn'
export type {
  DayOrBounds,
  NextCycle,
  Paper,
  Renewal,
  RenewalDate,
  RenewalDates,
  Step,
} from './types'
