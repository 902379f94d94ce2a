import type { KeyValue } from '@/platform'

import { createProfiles } from '@/store/profiles'
import type { Profiles } from '@/store/profiles-types'
import { createQuarantine, type Quarantine } from '@/store/quarantine'
import { createSession } from '@/store/session'
import type { Session } from '@/store/session-types'

export interface OpenStore {
  session: Session
  profiles: Profiles
  quarantine: Quarantine
}

/** A store over a storage, as the app builds it when it starts. `start()` is not called yet. */
export function openStore(kv: KeyValue, random?: () => number): OpenStore {
  const quarantine = createQuarantine(kv)
  const profiles = createProfiles(kv, quarantine, random)
  return { session: createSession(profiles, quarantine), profiles, quarantine }
}

/** The same, started. */
export function startStore(kv: KeyValue, random?: () => number): OpenStore {
  const store = openStore(kv, random)
  store.session.start()
  return store
}

/** The id of the open profile, which a page would name in its writes; '' where there is none. */
export const openId = ({ getState }: Pick<Session, 'getState'>): string =>
  getState().currentId ?? ''
