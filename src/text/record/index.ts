/** The insured months in words. */
export { assumedText, freshText, onwardText, untilDay } from './assumed'
export {
  COUNT_MOST,
  COUNT_NAMES,
  type CountAnswers,
  countHint,
  countName,
  type CountName,
  countOf,
  countsFrom,
  outOfOrder,
} from './counts'
export {
  baseWords,
  COUNTS_LIMIT,
  FLAGS,
  flagWords,
  gapWords,
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
export {
  AHEAD_LEGEND,
  aheadBasis,
  aheadWords,
  cellOf,
  countedWords,
  legendOf,
  monthSentence,
  monthWord,
  reachOptions,
  TOO_MANY_SPANS,
  yearSentence,
} from './months'
export { NOTHING_WORDS, WAYS_WORDS } from './nothing'
export { BASE_WORDS, flagLabel, FLAGS_WORDS, SPAN_PROBLEMS } from './span-form'
export { WINDOW_COUNTS_WORDS } from './window-counts'
