/** Phases, dates, steps, papers and reminders in words. */
export {
  awayText,
  DATE_MEANINGS,
  DATE_NAMES,
  lastDay,
  missingDateText,
  openDateText,
  showPlanDate,
  showWeekday,
} from './dates'
export { FOR_HUKOU, FORMS, formText, NO_DOWNLOADS, NOT_FOR_POINTS, RECEIVED } from './forms'
export {
  employeeOwn,
  FROM_NEWER,
  GENERAL,
  HOW_TO_SEND,
  HR_TITLES,
  type HrPapers,
  hrPapers,
  type HrStep,
  hrSteps,
  NOT_PERSONAL,
  situationWords,
  TICK_NOT_SAVED,
} from './hr'
export { LATE_WHERE } from './late'
export { FIRST_CYCLE, nextCycleText, type PhaseText } from './next-cycle'
export { blocksOf, CASES, listedFor, listsOf, waysOf } from './paper-lists'
export {
  counted,
  isSettledBy,
  NEWLY_REPORTED,
  NOT_LISTED,
  NOT_SEEN,
  progressText,
  rowText,
  STATUS_WORDS,
  statusWord,
} from './paper-progress'
export { remarkText } from './paper-remarks'
export {
  BRINGS_NAMES,
  formsAdvice,
  GROUP_NAMES,
  OPTION_NAMES,
  ORIGIN_WORDS,
  PAPER_NAMES,
} from './papers'
export { phaseText } from './phases'
export {
  ABOUT_REMINDERS,
  ADD_WORDS,
  ATTEMPTS,
  BEFORE,
  calendarWords,
  COPY_WORDS,
  type Doubt,
  NO_PERMIT,
  NONE_LEFT,
  NOT_REMEMBERED,
  NOTHING_PERSONAL,
  OWN_DAY,
  type ReminderId,
  reminderText,
  reminderWords,
} from './reminders'
export {
  AFTER_DECISION,
  AFTER_TITLE,
  NEXT_CYCLE_WARNING,
  OPTIONAL,
  POINTS_FIRST,
  RENEWAL_INTRO,
  RENEWAL_TITLE,
  VERIFY_FIRST,
} from './renewal'
export { doneWords, NOT_REQUIRED, stateName, stepDetail, waitText } from './step-states'
export { stepHow } from './steps-how'
export { PLACE_COPIES, PLACE_NAMES, STEP_GROUPS, STEP_NAMES, stepName } from './steps'
export { POINT_NAMES, POINT_NOTES } from './timeline'
