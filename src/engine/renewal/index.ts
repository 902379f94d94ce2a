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
export { nextStep } from './next-step'
export { PAPER_CASES, paperCase } from './paper-cases'
export { missingPapers } from './papers'
export { renewal } from './renewal'
export { permitField } from './steps'
export { type Turn, turnOf } from './turn'
export type { NextCycle, OpenDate, Paper, Renewal, RenewalDate, RenewalDates, Step } from './types'
