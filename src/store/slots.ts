import { LIMITS } from '@/engine'
import type { KeyValue } from '@/platform'

import { attempt, type Reason } from './attempt'
import { seal } from './envelope'
import type { Quarantine } from './quarantine'
import { keyOf, otherThan, type SlotContent } from './slot-pair'
import { createSlotReader } from './slot-reader'
import { removeVerified, setVerified } from './verified'

export type Written = { ok: true; seq: number } | { ok: false; reason: Reason }

export interface Slots {
  /** The valid slot with the higher sequence; 'refused' when the storage cannot be read, or says something else each time. */
  read: (name: string) => SlotContent
  /** The same, believed only when four looks agree: for what is done once and cannot be made again. */
  readAgain: (name: string) => SlotContent
  /**
   * Writes the next version into the losing slot and reads it back; the valid slot is not touched. Its sequence is
   * above all that were seen, so that an older version which turns up again never wins.
   * @param expected the sequence the writer has seen, 0 for a new record
   */
  write: (name: string, body: unknown, expected: number) => Written
  /** Removes both, the older first. Says whether both are gone. */
  remove: (name: string) => boolean
  /** Both texts as they are, for export. */
  raw: (name: string) => { key: string; text: string }[]
}

/** At least as many as UTF-8 takes; only a label is not ASCII. */
function bytesOf(text: string): number {
  return text.replace(/[\u0080-\uffff]/g, 'xxx').length
}

/** WeChat takes 1 MB a key, but small values are the ones no phone was seen to refuse. */
const isSmall = (text: string): boolean => bytesOf(text) <= LIMITS.profileBytes

/** Whether a new record of this would be taken; what a phone has room for is another question. */
export const fits = (body: unknown): boolean => isSmall(seal(body, 1))

/** Records that survive a torn write: two slots, a sequence, a checksum, and every write read back. */
export function createSlots(kv: KeyValue, quarantine: Quarantine): Slots {
  const reader = createSlotReader(kv)
  /** Records written here, or that looks have agreed on: what a first write replaces is not known from one look. */
  const agreed = new Set<string>()

  function writeOnce(name: string, body: unknown, expected: number): Written {
    const { found, pair } = reader.read(name, agreed.has(name))
    if (found.state === 'refused' || found.state === 'newer')
      return { ok: false, reason: found.state }
    if ((found.seq ?? 0) !== expected) return { ok: false, reason: 'stale' }
    agreed.add(name)

    const latest = reader.latest(name)
    const seq = 1 + Math.max(expected, latest?.seq ?? 0)
    const text = seal(body, seq)
    if (!isSmall(text)) return { ok: false, reason: 'too-large' }
    const side = otherThan(found.side ?? latest?.side)
    const key = keyOf(name, side)
    const losing = pair[side]
    if (losing.state === 'damaged') {
      const kept = quarantine.put(key, losing.text)
      if (!kept.ok) return kept
    }
    const done = setVerified(kv, key, text)
    if (done.ok) {
      reader.wrote(name, { seq, side })
      return { ok: true, seq }
    }
    // A torn text of our own is no damage to keep; an older version that is still whole is.
    if (reader.look(key).state === 'damaged') attempt(() => kv.remove(key))
    return done
  }

  function write(name: string, body: unknown, expected: number): Written {
    const first = writeOnce(name, body, expected)
    // A new record fills both slots, so that an empty one is always a sign of something wrong.
    const second = first.ok && expected === 0 ? writeOnce(name, body, first.seq) : first
    return second.ok ? second : first
  }

  return {
    read: (name) => reader.read(name, true).found,
    readAgain: (name) => reader.read(name, false).found,
    write,
    remove(name) {
      const last = reader.read(name, true).found.side ?? 1
      return [otherThan(last), last].every((side) => removeVerified(kv, keyOf(name, side)))
    },
    raw(name) {
      const { pair } = reader.read(name, false)
      return pair.flatMap((slot, side) =>
        'text' in slot ? [{ key: keyOf(name, side === 0 ? 0 : 1), text: slot.text }] : [],
      )
    },
  }
}
