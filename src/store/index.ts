/** Saved profiles on local storage, the session, and what belongs to this phone only. */
export { deviceNotes, pageState, session } from './app-session'
export { factsOf, type LastAnswer, situationOf } from './last-answer'
export { migrate } from './migrations'
export type { CardLook, YearsState } from './page-state'
export { replace } from './replace'
export { same } from './same'
export { fits } from './slots'
export type { Done, ListedProfile, Opened, Removed, Session, SessionState } from './session-types'
