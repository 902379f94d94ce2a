/** Totals, lines and their reasons in words. */
export { ANSWERS_WORDS } from './answers'
export { DAY_WORDS } from './day'
export { DISCLAIMER } from './disclaimer'
export {
  ELIGIBILITY_NAMES,
  eligibilitySummary,
  eligibilityText,
  verdictOf,
  VERDICTS,
} from './eligibility'
export {
  CONDITIONS_WORDS,
  CAN,
  FIRST_RUN_WORDS,
  HOME_WORDS,
  LATER_WORDS,
  LINE_GROUP_WORDS,
  NEXT_QUESTION_WORDS,
  NOT_KNOWN_WORDS,
  OLD_COUNTS_WORDS,
  OLD_RECORD_WORDS,
  paidToText,
  RESULT_WORDS,
  stackKey,
  STACK_TITLE,
  STILL_WORDS,
  SUMMARY_WORDS,
  UNREADABLE_WORDS,
  waysRow,
  waysTitle,
} from './home'
export { LINE_CONFLICTS_WORDS, LINE_WORDS, OWN_LINE_WORDS, PLAIN_LINES } from './line'
export {
  formula,
  LINE_GROUPS,
  lineDetail,
  lineLabel,
  pointsText,
  signed,
  sumText,
  untilText,
} from './lines'
export { marginText } from './margin'
export {
  AS_READ,
  lineText,
  OTHER_READING,
  otherPoints,
  ownTierText,
  sureText,
  whyText,
} from './other-reading'
export { remarkText } from './remarks'
export {
  MAY_BE_VETOED,
  nextSteps,
  notKnownText,
  otherText,
  type Scored,
  totalText,
  undecidedRules,
  verdict,
} from './result'
export { clauseStanding, readingEffect } from './standing'
export { SEE_MONTHS, tierFallText } from './tier-fall'
