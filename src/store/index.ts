/** The door of `store/`: saved profiles and marks on local storage, and the one session in memory. */
export { marks, session } from './app-session'
export { same } from './same'
export { factsOf, type LastAnswer } from './last-answer'
export type { Done, ListedProfile, Opened, Removed, Session, SessionState } from './session-types'
