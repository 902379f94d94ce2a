/** The door of `store/`: saved profiles and marks on local storage, and the one session in memory. */
export { marks, session } from './app-session'
export type { MarkDone, Marks, MarksState } from './marks-types'
export type { Done, ListedProfile, Removed, Session, SessionState } from './session-types'
