/** renewal(): phase, dates, steps and papers of a situation. */
export { countPapers, isPaperSettled, paperBlocks, paperLists } from './checklist'
export {
  beginNextCycle,
  hasTurned,
  nextCycle,
  type Progress,
  progressOf,
  renewedPermit,
} from './cycle'
export { knownDate } from './dates'
export { nextStep, waitingStep } from './next-step'
export { missingPapers } from './papers'
export { renewal } from './renewal'
export { permitField } from './steps'
export type { NextCycle, OpenDate, Paper, Renewal, RenewalDate, RenewalDates, Step } from './types'
