import { useStore } from 'zustand/react'
import { session } from './app-session'
import type { SessionState } from './session-types'

/**
 * A part of the session's state; the component is drawn again when that part changes.
 * @param select must give the same value for the same state, not a new object each time
 */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(session, select)
}
