/** The situation of a renewal in words. */
export {
  ADDRESS_QUESTION,
  askedDays,
  PERMIT_DAY_HINTS,
  PERMIT_DAY_NAMES,
  type PermitDay,
  permitDayProblem,
} from './permit-days'
export { contractText, SITUATION_NAMES, situationText } from './situation'
export { type Suggestion, suggestionsFor } from './suggestions'
