/** The door of `store/`: saved profiles on local storage, and the one session in memory. */
export { session } from './app-session'
export type { Done, ListedProfile, Removed, Session, SessionState } from './session-types'
