/** The door of `store/`: saved profiles and marks on local storage, and the one session in memory. */
export { marks, session } from './app-session'
export type { MarkDone, Marks, MarksState } from './marks-types'
export { same } from './same'
export { factsOf, type LastAnswer } from './last-answer'
export type {
  Done,
  Elsewhere,
  ListedProfile,
  Opened,
  Removed,
  Session,
  SessionState,
} from './session-types'
