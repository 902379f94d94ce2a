import { createStore, type StoreApi } from 'zustand/vanilla'

import type { Reason } from './attempt'
import { isNote, type Notes, NOTHING, withNote, mergeNotes } from './device-notes-lists'
import { createDeviceNotesRecord, type DeviceNotesFound } from './device-notes-record'
import type { DeviceNotes, DeviceNotesState, NoteDone } from './device-notes-types'
import type { Quarantine } from './quarantine'
import type { Slots } from './slots'

type Change = (notes: Notes) => Notes
type Saved = { ok: true; notes: Notes } | { ok: false; reason: Reason }

const NONE: readonly string[] = []

/**
 * The notes of this phone over its storage; what each action does is said at `DeviceNotes`.
 * @param quarantine where a record that makes no sense is set aside
 */
export function createDeviceNotes(slots: Slots, quarantine: Quarantine): DeviceNotes {
  const record = createDeviceNotesRecord(slots, quarantine)
  let made: StoreApi<DeviceNotesState> | undefined
  /** the sequence that was last read or written */
  let revision = 0
  /** Changes that are not on disk. Each can be made again on whatever another tab has written. */
  let pending: Change[] = []

  function read(): Partial<DeviceNotesState> {
    const found = record.read()
    if (found.state !== 'ok') return { reason: found.state }
    revision = found.seq
    return { ...found.notes, reason: null }
  }

  // Made at the first use, with what is read then: a page that renders changes no state.
  function store(): StoreApi<DeviceNotesState> {
    made ??= createStore<DeviceNotesState>(() => ({
      ...NOTHING,
      saving: 'idle',
      reason: null,
      ...read(),
    }))
    return made
  }

  /** What the next version starts from. */
  function baseOf(found: DeviceNotesFound, memory: Notes): Notes {
    if (found.seq > revision) return found.notes
    // Gone, broken or rolled back: memory holds the last version that was confirmed.
    if (!found.sound) return memory
    // Another tab may have written under the same number, or after everything was cleared.
    return mergeNotes(memory, found.notes)
  }

  function write(memory: Notes): Saved {
    const found = record.read()
    if (found.state !== 'ok') return { ok: false, reason: found.state }
    const notes = pending.reduce((old, change) => change(old), baseOf(found, memory))
    const written = record.write(notes, found)
    if (!written.ok) return written
    revision = written.seq
    pending = []
    return { ok: true, notes }
  }

  function save(memory: Notes): NoteDone {
    const asked = pending.length > 0
    const first = write(memory)
    const done = !first.ok && first.reason === 'stale' ? write(memory) : first
    const { setState } = store()
    if (done.ok) setState({ ...done.notes, reason: null, ...(asked && { saving: 'saved' }) })
    else setState({ ...memory, reason: done.reason, ...(asked && { saving: 'failed' }) })
    return done.ok ? { ok: true } : done
  }

  function put(part: keyof Notes, name: string, id: string, on: boolean): NoteDone {
    if (!isNote(part, name, id)) return { ok: false, reason: 'refused' }
    const change: Change = (old) => withNote(old, part, name, id, on)
    const { reminders, ticks } = change(store().getState())
    pending.push(change)
    return save({ reminders, ticks })
  }

  return {
    getState: () => store().getState(),
    getInitialState: () => store().getInitialState(),
    subscribe: (listener) => store().subscribe(listener),
    reminders: (profileId) => store().getState().reminders.get(profileId) ?? NONE,
    remember: (profileId, key) => put('reminders', profileId, key, true),
    ticks: (set) => store().getState().ticks.get(set) ?? NONE,
    tick: (set, id, on) => put('ticks', set, id, on),
    refresh() {
      const { reminders, ticks } = store().getState()
      return save({ reminders, ticks })
    },
  }
}
