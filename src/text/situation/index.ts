/** The situation of a renewal in words. */
export {
  ADDRESS_QUESTION,
  MOVED_WORDS,
  PERMIT_DAY_NAMES,
  permitDayHint,
  permitDayText,
} from './permit-days'
export { contractText, SITUATION_NAMES, situationText } from './situation'
export { suggestionWords } from './suggestions'
