/** Saved profiles on local storage, the session, and what belongs to this phone only. */
export { deviceNotes, pageState, session } from './app-session'
export type { DeviceNotes, DeviceNotesState, NoteDone } from './device-notes-types'
export { factsOf, type LastAnswer } from './last-answer'
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
