/** Forecast, ways to 120, comparison and trial in words. */
export {
  ACTION_GROUPS,
  actionGroup,
  actionName,
  ACTIONS_WORDS,
  aloneText,
  EFFORTS,
  figuresText,
  isAction,
  isPaying,
  NO_ACTIONS,
  payText,
  RARE_FACTS,
  unaskedText,
} from './actions'
export {
  advice,
  assumedFrom,
  type Compared,
  doubts,
  hasSpans,
  type Judged,
  noOutlookText,
  POINTS_ONLY,
  stillPaying,
  unadvised,
} from './compare'
export {
  ASK_FIRST,
  causesText,
  needsSpans,
  outlookText,
  permitNote,
  type Stretch,
} from './forecast'
export { inTimeByBoth, inTimeText, inTimeWord, ONLY_WAITS, type Reach, waitsText } from './in-time'
export { lapseText } from './lapse'
export { NEEDED_BY_WORDS } from './needed-by'
export { needsText } from './needs'
export {
  changeDetail,
  KEPT_WORD,
  keptTrialText,
  SUPPOSED_WORD,
  TRIAL_WORD,
  trialSummary,
  whoseLabel,
  whoseText,
} from './trial'
export {
  bestText,
  breaksText,
  costText,
  dayWord,
  endText,
  GONE,
  holdText,
  KEEP_WORDS,
  keepTitle,
  keptText,
  LACKING,
  lackText,
  noneText,
  notKeptText,
  openText,
  otherWaysTitle,
  otherWayText,
  planLabel,
  planName,
  planText,
  progressText,
  reachText,
  type Said,
  shareOf,
  standText,
  STRICT_WAY,
  titleText,
} from './ways'
