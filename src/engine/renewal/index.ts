/** renewal(): phase, dates, steps and papers of a situation. */
export {
  beginNextCycle,
  hasTurned,
  nextCycle,
  type Progress,
  progressOf,
  renewedPermit,
} from './cycle'
export { known } from './dates'
export { nextStep, waitingStep } from './next-step'
export { missingPapers } from './papers'
export { renewal } from './renewal'
export { permitField } from './steps'
export type { NextCycle, OpenDate, Paper, Phase, PlanDate, PlanDates, Renewal, Step } from './types'
