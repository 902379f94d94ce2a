/** The door of `store/`: saved profiles on local storage, and the one session in memory. */
export { session } from './app-session'
export { useSession } from './use-session'
export type { Attempt, Reason } from './attempt'
export type { Change, Outcome } from './draft'
export type { SetAside } from './quarantine'
export type {
  Content,
  Done,
  ListedProfile,
  ListedState,
  Removed,
  Session,
  SessionState,
} from './session-types'
