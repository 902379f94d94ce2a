/** What a question's page says, and an answer in words. */
export {
  answerText,
  moneyText,
  monthsText,
  permitEcho,
  permitText,
  qualificationDoubts,
  RECORD_NAMES,
  recordText,
  UNKNOWN,
} from './answers'
export {
  CERTIFICATE_CONDITIONS,
  CERTIFICATE_NEEDS,
  CERTIFICATE_WORDS,
  QUALIFICATIONS_WORDS,
} from './certificates'
export {
  AWARD_WORDS,
  BIRTHDAY_WORDS,
  EDUCATION_WORDS,
  FRESH_GRADUATE_WORDS,
  INVESTMENT_WORDS,
  PERMIT_WORDS,
  SERVICE_WORDS,
  SHORTAGE_MAJOR_WORDS,
  SPOUSE_WORDS,
} from './fields'
export { EXTRAS_WORDS, FRAME_WORDS } from './frame'
export { INSURANCE_QUESTION_WORDS } from './insurance'
export { DEDUCTIONS_WORDS, RECORD_WORDS } from './records'
export {
  CHANGE_WORDS,
  changeNames,
  CHANGES_OPEN,
  isSituation,
  KIND_NAMES,
  NO_CHANGES,
  type PartedName,
  type PartName,
  PARTS,
  SITUATION_TOPICS,
} from './situation-topics'
export {
  CHANGES_WORDS,
  CONTRACT_WORDS,
  EMPLOYER_WORDS,
  KIND_WORDS,
  NEEDED_WORDS,
} from './situation'
export type { SituationTopicId, Table, Topic, TopicId } from './topic'
export {
  findTopic,
  isLastTopic,
  nextTopic,
  pointsHint,
  progressText,
  whyText,
  worthText,
} from './topics'
