/** Saved profiles on local storage, the session, and what belongs to this phone only. */
export { marks, pageState, session } from './app-session'
export { factsOf, type LastAnswer } from './last-answer'
export type { MarkDone, Marks, MarksState } from './marks-types'
export { same } from './same'
export type {
  Done,
  Elsewhere,
  ListedProfile,
  Opened,
  Removed,
  Session,
  SessionState,
} from './session-types'
