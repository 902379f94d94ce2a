/** Phases, dates, steps, papers and reminders in words. */
export { endorseByText, filingText } from './date-phrases'
export { dateMeaning, missingDateText, openDateText } from './date-meanings'
export { DATE_WORDS } from './date-page'
export { DATES_WORDS } from './dates-page'
export {
  awayText,
  DATE_NAMES,
  dateNote,
  hasHolidays,
  holidaysLacking,
  showRenewalDate,
  showWeekday,
} from './dates'
export { employerWays, FLOW_PAGE_WORDS, flowExample, stopWords } from './flow'
export { FORMS_WORDS } from './forms-page'
export {
  HEADLINE_WORDS,
  MORE_WORDS,
  NEXT_CYCLE_WORDS,
  OWN_SITUATION_WORDS,
  PLAN_WORDS,
  START_WORDS,
  STEP_LIST_WORDS,
  TIMELINE_WORDS,
} from './home'
export { HR_PAPERS_WORDS, HR_STEPS_WORDS, HR_WORDS } from './hr-page'
export {
  employeeOwn,
  FROM_NEWER,
  HR_DISCLAIMER,
  hrLead,
  type HrPapers,
  hrPapers,
  NOT_PERSONAL,
  TICK_NOT_SAVED,
  WHICH_EMPLOYEE,
} from './hr'
export {
  askTitle,
  BEFORE_SENDING,
  COPY_ADDRESS,
  HOW_TO_SEND,
  leaveOutHint,
  withAddress,
} from './hr-sender'
export { sentText } from './hr-sent'
export { type HrStep, hrSteps } from './hr-steps'
export { HR_TITLES } from './hr-titles'
export { LATE_WHERE } from './late'
export { FIRST_ENDS, nextCycleText } from './next-cycle'
export {
  FOR_HUKOU,
  formText,
  NO_DOWNLOADS,
  NOT_FOR_POINTS,
  PAPER_FORMS,
  RECEIVED,
} from './paper-forms'
export { caseName, listedFor, wayRows } from './paper-lists'
export { PAPER_WORDS } from './paper-page'
export {
  NEWLY_REPORTED,
  NOT_LISTED,
  progressText,
  rowText,
  STATUS_WORDS,
  statusWord,
} from './paper-progress'
export { remarkText } from './paper-remarks'
export {
  CHECKLIST_WORDS,
  DWELLING_NAMES,
  DWELLING_WORDS,
  GENERAL_WORDS,
  HANDED_WORDS,
  LISTS_WORDS,
  ONLY_FOR_PERMIT,
  ONWARD_WORDS,
  PAPER_ROW_WORDS,
  PERMIT_FIRST_WORDS,
} from './papers-home'
export {
  ASK_FOR,
  BRINGS_NAMES,
  formsAdvice,
  formsText,
  GROUP_NAMES,
  groupText,
  ONLY_WAYS,
  OPTION_NAMES,
  ORIGIN_WORDS,
  PAPER_NAMES,
  shortText,
  TO_LANDLORD,
} from './papers'
export {
  DWELLING_OPTIONS,
  DWELLING_PROOFS,
  PERMIT_HOW,
  PERMIT_STEPS,
  PERMIT_WORDS,
} from './permit-page'
export { PAST_WORDS, RETURNED_WORDS } from './past-page'
export { permitPhaseText } from './permit-phases'
export { phaseText } from './phases'
export { NOTICE_TO_SCHOOL } from './school'
export {
  ABOUT_REMINDERS,
  ADD_ALL,
  ADD_WORDS,
  ATTEMPTS,
  COPY_WORDS,
  NO_PERMIT,
  NONE_LEFT,
  NOT_REMEMBERED,
  NOTHING_PERSONAL,
  OWN_DAY,
  REMIND_WORDS,
} from './remind-page'
export {
  calendarWords,
  type Doubt,
  isReminder,
  reminderText,
  reminderWords,
} from './reminder-words'
export { BEFORE, type ReminderId } from './reminders'
export {
  AFTER_DECISION,
  AFTER_TITLE,
  FIRST_INTRO,
  FIRST_SCORE_WORDS,
  FIRST_TITLE,
  LOOK_UP,
  MAY_FALL,
  NEXT_CYCLE_WARNING,
  OPTIONAL,
  RENEWAL_INTRO,
  RENEWAL_TITLE,
  REVIEW,
  VERIFY_FIRST,
} from './renewal'
export { SEND_WORDS, SHARE_PAPERS, SHARE_RENEWAL } from './share'
export { NOTED, notedText, STEP_DONE_WORDS, STEP_PAPERS_WORDS, STEP_WORDS } from './step-page'
export { doneWords, dueText, NOT_REQUIRED, stateName, stepDetail } from './step-states'
export { NO_PASS, NO_PASS_NAME, stepHow } from './steps-how'
export { ACTOR_NAMES, PLACE_COPIES, PLACE_NAMES, STEP_GROUPS, STEP_NAMES, stepName } from './steps'
export { POINT_NAMES, RETURNED_NOTE, runningText } from './timeline'
export {
  askHr,
  askLines,
  besideText,
  HANDED,
  type HandedText,
  isToAsk,
  notYetText,
  sendText,
  TURN_WORDS,
  turnText,
  waitLines,
} from './turn'
