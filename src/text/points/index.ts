/** Totals, lines and their reasons in words. */
export { ELIGIBILITY_NAMES, eligibilitySummary, eligibilityText, VERDICTS } from './eligibility'
export { formula, LINE_GROUPS, lineDetail, lineLabel, pointsText, signed, untilText } from './lines'
export {
  AS_READ,
  lineText,
  OTHER_READING,
  otherOf,
  otherPoints,
  ownTierText,
  sureText,
  undecidedLines,
  whyText,
} from './other-reading'
export { remarkText } from './remarks'
export {
  DISCLAIMER,
  MAY_BE_VETOED,
  nextSteps,
  notKnownText,
  type Scored,
  totalText,
  undecidedRules,
  verdict,
} from './result'
export { clauseStanding, readingEffect } from './standing'
