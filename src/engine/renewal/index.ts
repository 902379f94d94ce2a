/** renewal(): phase, dates, steps and papers of a situation. */
export { type Attention, attention } from './attention'
export {
  countPapers,
  isPaperSettled,
  paperBlocks,
  paperLists,
  type PaperWay,
  paperWays,
} from './checklist'
export {
  beginNextCycle,
  hasTurned,
  nextCycle,
  type Progress,
  progressOf,
  renewedPermit,
} from './cycle'
export { knownDate } from './dates'
export { employeeShare, employerPapers, employerSteps } from './employer'
export { lastWorkingDay } from './last-working-day'
export { nextStep, waitingStep } from './next-step'
export { caseWithForms, PAPER_CASES, paperCase, paperInCases } from './paper-cases'
export { missingPapers } from './papers'
export { renewal } from './renewal'
export { permitField } from './steps'
export { tickPaper, tickStep } from './ticks'
export type { NextCycle, OpenDate, Paper, Renewal, RenewalDate, RenewalDates, Step } from './types'
