/** What a renewal hangs on: permit, changes, contract; how it is read, and its letters in a link. */
export type { ActionFigures } from './action-figures'
export { changesOf } from './changes'
export type { ChosenPlan } from './chosen-plan'
export { currentExpiry, currentPermit } from './current-permit'
export {
  PRIVATE_CHANGES,
  readDigits,
  readLetters,
  readSent,
  type SentSituation,
  writeDigits,
  writeLetters,
} from './letters'
export {
  askedDays,
  type PermitDay,
  permitDayProblem,
  type PermitDayProblem,
  withPermitDay,
} from './permit-days'
export { type PermitClash, windowOpens } from './permit-order'
export { checkSituation, leaveOut } from './relations'
export { SITUATION_SHAPES } from './shapes'
export { type Suggestion, suggestions } from './suggestions'
export type { Permit, Sent, Situation } from './types'
