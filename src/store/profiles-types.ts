import type { Problem, Profile } from '@/engine'

import type { Listing } from './directory'
import type { Written } from './slots'

export type ProfileFound =
  | { state: 'ok'; profile: Profile; revision: number; problems: Problem[] }
  | { state: 'absent' | 'damaged' | 'newer' | 'refused' }

export interface Loaded {
  listing: Listing
  /** the profile in use, or the first that can be read; undefined when there is none at all */
  opened: { id: string; found: ProfileFound } | undefined
}

/** The saved profiles: one index record and one record each. Nothing here throws. */
export interface Profiles {
  /**
   * Reads the index and the profile in use, nothing else.
   * @param atStart also delete for good what was removed before
   */
  load: (atStart: boolean) => Loaded
  list: () => Listing
  read: (id: string) => ProfileFound
  /** Whether it was deleted, here or elsewhere. Not where the storage has merely lost it, or cannot tell. */
  isGone: (id: string) => boolean
  /** @param revision the one read before; another means somebody else has written: 'stale' */
  save: (profile: Profile, revision: number) => Written
  /** Stores a profile that is not stored yet, and lists it. */
  add: (profile: Profile, inUse: boolean) => Written
  /** Takes it off the list and frees its room at once. Where that cannot be done now, the next start does it. */
  remove: (id: string) => Written
  /**
   * Undoes the last `remove`.
   * @param profile what to store where it was never stored; null where it could not be read
   */
  restore: (id: string, position: number, profile: Profile | null) => Written
  choose: (id: string) => Written
  newId: () => string
  /** The stored texts as they are, for export of what cannot be read. */
  raw: (id: string) => { key: string; text: string }[]
}
