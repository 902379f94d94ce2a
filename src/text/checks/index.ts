/** The self-check R1–R17 in words. */
export {
  CHECK_NAMES,
  CHECK_STANDINGS,
  foundings,
  type ReadCheck,
  type Standing,
  STANDING_ORDER,
  standingOf,
  standingWord,
  summaryText,
  todoText,
  VERDICT_ORDER,
} from './checks'
export { CHECK_WORDS, TARGET_NAMES, TARGET_WORDS } from './page'
export { checkText } from './reasons'
export { CHECK_TOPICS } from './topics'
