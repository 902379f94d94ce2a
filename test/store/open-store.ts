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

/** Numbers 0 ≤ x < 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The id of the open profile, which a page would name in its writes; '' where there is none. */
export const openId = ({ getState }: Pick<Session, 'getState'>): string =>
  getState().currentId ?? ''
