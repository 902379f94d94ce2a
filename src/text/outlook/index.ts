/** Forecast, ways to 120, comparison and trial in words. */
export { ACTION_WORDS, ACTIONS_PAGE_WORDS } from './actions-page'
export { actionGroup, actionName, isAction, isPaying } from './action-names'
export {
  ACTIONS_WORDS,
  aloneText,
  EFFORTS,
  figuresText,
  gainText,
  NO_ACTIONS,
  payText,
  unaskedText,
} from './actions'
export { CHART_WORDS, MARK_WORDS, readText, WAYS_AXIS_WORDS } from './chart'
export { COMPARE_WORDS, YEARS_WORDS } from './compare-page'
export {
  adviceText,
  assumedFrom,
  type Compared,
  doubts,
  noOutlookText,
  POINTS_ONLY,
  stillPaying,
  unadvised,
} from './compare'
export { ASSUMED_WORDS, CHANGES_WORDS, CURVE_TITLE, FORECAST_WORDS } from './forecast-page'
export { ASK_FIRST, causesText, leastText, needsSpans, outlookText, permitNote } from './forecast'
export {
  ifBelow,
  inTimeByBoth,
  inTimeText,
  inTimeWord,
  type InTimeWords,
  type PointsReady,
  thresholdOn,
  thenText,
} from './in-time'
export { KEEP_WORDS, keepLines, type Season } from './keep'
export { lapseText } from './lapse'
export { LAST_REACHED_WORDS, NEEDED_BY_WORDS } from './needed-by'
export { needsText } from './needs'
export { FILL_IN_WORDS, NO_RULES_WORDS, OTHER_TOTAL_WORDS } from './shared'
export { doneLines, isAllSpare, missedText, PLAN_CARD_WORDS, planCardText } from './plan-card'
export { CHOOSE_WORDS, PATH_WORDS, PLAN_PAGE_WORDS, plannedText } from './plan-page'
export { premiseText } from './premise'
export { spansChange } from './spans-change'
export {
  TRIAL_CHANGES_WORDS,
  TRIAL_ENDS_WORDS,
  TRIAL_QUESTIONS_WORDS,
  TRIAL_RUNNING_WORDS,
  TRIAL_WORDS,
} from './trial-page'
export { changeDetail, keptTrialText, SUPPOSED_WORD, TRIAL_WORD, trialSummary } from './trial'
export { WAY_PLAN_WORDS, WAY_WORDS, wayTitle } from './way-page'
export { PLAN_ROW_WORDS, WAYS_BASIS_WORDS, WAYS_FOUND_WORDS } from './ways-page'
export {
  bestText,
  breaksText,
  costText,
  dayWord,
  endText,
  GONE,
  namesText,
  noWayText,
  ONLY_WAY,
  holdsForGood,
  holdText,
  keepTitle,
  keptActions,
  LACKING,
  lackText,
  noneText,
  notKeptText,
  openText,
  otherWaysTitle,
  otherWayText,
  planName,
  planText,
  progressText,
  reachText,
  type Said,
  shareOf,
  standText,
  STRICT_WAY,
} from './ways'
export { LAST_CYCLE, ONLY_WAITS, waitsText } from './waits'
export { whoseLabel, whoseText } from './whose'
