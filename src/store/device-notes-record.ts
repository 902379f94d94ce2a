import { bodyOf, type Notes, NOTES_SCHEMA, NOTHING, readNotes } from './device-notes-lists'
import { migrate } from './migrations'
import type { Quarantine } from './quarantine'
import type { Slots, Written } from './slots'

const NAME = 'marks'

export interface DeviceNotesFound {
  state: 'ok'
  /** 0 when nothing is stored, or nothing readable */
  seq: number
  /** both slots are valid, so nothing later can have been lost */
  sound?: boolean
  notes: Notes
  /** the stored text, if not all of it makes sense; set aside before it is written over */
  unparsed: string | undefined
}

const EMPTY: DeviceNotesFound = {
  state: 'ok',
  seq: 0,
  notes: NOTHING,
  unparsed: undefined,
}

/** The notes as stored. */
export interface DeviceNotesRecord {
  read: () => DeviceNotesFound | { state: 'newer' | 'refused' }
  /** @param found as just read; nothing is written when nothing changes, and 'stale' if somebody else was quicker */
  write: (notes: Notes, found: DeviceNotesFound) => Written
}

function textOf(notes: Notes): string {
  return JSON.stringify(bodyOf(notes))
}

/** The record `marks`, kept as safely as a profile. */
export function createDeviceNotesRecord(slots: Slots, quarantine: Quarantine): DeviceNotesRecord {
  return {
    read() {
      const found = slots.read(NAME)
      if (found.state === 'newer' || found.state === 'refused') return { state: found.state }
      if (found.state !== 'ok') return EMPTY
      const opened = migrate(found.body, [], NOTES_SCHEMA)
      if (opened.state === 'newer') return opened
      const notes = opened.state === 'ok' ? readNotes(opened.body) : NOTHING
      const whole = JSON.stringify(found.body) === textOf(notes)
      const { seq, sound, text } = found
      return { state: 'ok', seq, sound, notes, unparsed: whole ? undefined : text }
    },
    write(notes, { seq, notes: stored, unparsed }) {
      if (textOf(notes) === textOf(stored)) return { ok: true, seq }
      const kept = unparsed === undefined ? undefined : quarantine.put(NAME, unparsed)
      return kept && !kept.ok ? kept : slots.write(NAME, bodyOf(notes), seq)
    },
  }
}
