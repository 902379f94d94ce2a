import type { StoreApi } from 'zustand/vanilla'

import type { Reason } from './attempt'
import type { Notes } from './device-notes-lists'

/** What became of an action. After a failure the change is in memory, and the same action again tries again. */
export type NoteDone = { ok: true } | { ok: false; reason: Reason }

export interface DeviceNotesState extends Notes {
  saving: 'idle' | 'saved' | 'failed'
  /** why the last save failed, or why the record could not be read */
  reason: Reason | null
}

type Readable = Pick<StoreApi<DeviceNotesState>, 'getState' | 'getInitialState' | 'subscribe'>

/**
 * What belongs to this phone and not to a profile: no backup holds it. The first use reads, nothing before.
 * Nothing throws. The lists given are the same object until something is saved or read again.
 *
 * An action with a name that does not fit is 'refused' and changes nothing, in memory neither.
 */
export interface DeviceNotes extends Readable {
  /**
   * The calendar reminders added from this phone for a profile, the oldest first. They stay when the profile
   * is deleted: the calendar still has them, and the deletion can be undone.
   */
  reminders: (profileId: string) => readonly string[]
  /**
   * @param profileId `[A-Za-z0-9_-]{1,32}`; of more than 20, the one not added to for longest is forgotten
   * @param key `[a-z0-9-]{1,48}`, as `window-opens-2026-11-01`; of more than 60 the oldest is forgotten
   */
  remember: (profileId: string, key: string) => NoteDone
  /** What is ticked on the list of a shared link. */
  ticks: (set: string) => readonly string[]
  /**
   * @param set `[A-Za-z0-9_-]{1,32}`; of more than 40, the one not changed for longest is forgotten
   * @param id `[a-z0-9-]{1,32}`; 80 a set
   */
  tick: (set: string, id: string, on: boolean) => NoteDone
  /** Reads what another tab may have written, and saves what is not saved yet. */
  refresh: () => NoteDone
}
