/** The insured months in words. */
export { assumedText, freshText, onwardText } from './assumed'
export { COUNTS_FORM_WORDS, COUNTS_PROBLEMS } from './counts-form'
export { countHint, countName, excessText } from './counts'
export { COUNTED_WORDS, INSURANCE_WORDS, MISSING_WORDS, SPAN_LIST_WORDS } from './home'
export {
  baseWords,
  COUNTS_LIMIT,
  SPAN_FLAGS,
  flagWords,
  haveWords,
  multipleWords,
  nothingWords,
  partWords,
  periodWords,
  SPAN_GONE,
  spanMonths,
  spanPeriod,
  WHAT_IS_LEFT_OUT,
  WHY_BASE,
  windowName,
  windowState,
} from './insurance'
export { MONTH_FACTS_WORDS, MONTH_FORM_WORDS, MONTH_WORDS, reachWords } from './month-form'
export { MONTHS_WORDS } from './months-page'
export {
  aheadBasis,
  aheadWords,
  countedWords,
  legendOf,
  monthSentence,
  monthWord,
  TOO_MANY_SPANS,
  yearSentence,
} from './months'
export { FILL_IN_WORDS, NOTHING_WORDS, WAYS_WORDS } from './nothing'
export { PERIOD_WORDS, periodNow } from './period'
export { BASE_WORDS, GAP_NOTE, SPAN_FLAGS_WORDS, SPAN_PROBLEMS } from './span-form'
export { SPAN_WORDS } from './span-page'
export { WINDOW_COUNTS_WORDS } from './window-counts'
export {
  MARKS,
  leastWords,
  oddYears,
  tierChoices,
  validWords,
  wageWords,
  windowLine,
  YEARS_WORDS,
  yearWords,
} from './years'
