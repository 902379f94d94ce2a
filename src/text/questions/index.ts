/** What a question's page says, and an answer in words. */
export {
  answerText,
  isSettled,
  moneyText,
  monthsOf,
  monthsText,
  permitText,
  qualificationDoubts,
  RECORD_NAMES,
  recordText,
  UNKNOWN,
} from './answers'
export {
  ASK_SCHOOL,
  CHANGES,
  CHANGES_OPEN,
  isSituation,
  KIND_NAMES,
  NO_CHANGES,
  type PartedName,
  type PartName,
  PARTS,
  SITUATION_TOPICS,
} from './situation-topics'
export type { SituationTopicId, Table, Topic, TopicId } from './topic'
export {
  findTopic,
  nextTopic,
  pointsHint,
  progressText,
  topicOf,
  whyText,
  worthText,
} from './topics'
