/** The self-check R1–R16 in words. */
export {
  CHECK_NAMES,
  foundings,
  type ReadCheck,
  summaryText,
  todoText,
  verdictWord,
  VERDICT_ORDER,
  VERDICTS,
} from './checks'
export { CHECK_WORDS, TARGET_WORDS } from './page'
export { checkText } from './reasons'
