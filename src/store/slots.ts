import type { KeyValue } from '@/platform'

import { attempt, attemptTwice, type Reason } from './attempt'
import { open, seal } from './envelope'
import type { Quarantine } from './quarantine'
import { removeVerified, setVerified } from './verified'

/** WeChat takes 1 MB a key, but small values are the ones no phone was seen to refuse. */
const LARGEST = 32 * 1024

type Side = 0 | 1

type Slot =
  | { state: 'absent' | 'refused' }
  | { state: 'damaged' | 'newer'; text: string }
  | { state: 'ok'; text: string; seq: number; body: unknown }

/** `sound`: both slots are valid, so nothing later can have been lost. */
type SlotContent =
  | { state: 'ok'; side: Side; seq: number; body: unknown; text: string; sound: boolean }
  | {
      state: 'absent' | 'damaged' | 'newer' | 'refused'
      side?: undefined
      seq?: undefined
      sound?: undefined
    }

export type Written = { ok: true; seq: number } | { ok: false; reason: Reason }

export interface Slots {
  /** The valid slot with the higher sequence; 'refused' when the storage cannot be read at all. */
  read: (name: string) => SlotContent
  /**
   * Writes the next version into the losing slot and reads it back; the valid slot is not touched.
   * @param expected the sequence the writer has seen, 0 for a new record
   */
  write: (name: string, body: object, expected: number) => Written
  /** Removes both, the older first. Says whether both are gone. */
  remove: (name: string) => boolean
  /** Both texts as they are, for export. */
  raw: (name: string) => { key: string; text: string }[]
}

/** At least as many as UTF-8 takes; only a label is not ASCII. */
function bytesOf(text: string): number {
  return text.replace(/[\u0080-\uffff]/g, 'xxx').length
}

function keyOf(name: string, side: Side): string {
  return `${name}.${side}`
}

function seqOf(slot: Slot): number {
  return slot.state === 'ok' ? slot.seq : 0
}

function judge(pair: readonly [Slot, Slot]): SlotContent {
  const states = [pair[0].state, pair[1].state]
  // A slot that cannot be read, or not by us, may hold the latest version: then nothing is known.
  if (states.includes('refused')) return { state: 'refused' }
  if (states.includes('newer')) return { state: 'newer' }
  const side = seqOf(pair[1]) > seqOf(pair[0]) ? 1 : 0
  const [won, lost] = [pair[side], pair[side === 0 ? 1 : 0]]
  if (won.state === 'ok') {
    const { seq, body, text } = won
    return { state: 'ok', side, seq, body, text, sound: lost.state === 'ok' }
  }
  return { state: states.every((one) => one === 'absent') ? 'absent' : 'damaged' }
}

/** Records that survive a torn write: two slots, a sequence, a checksum, and every write read back. */
export function createSlots(kv: KeyValue, quarantine: Quarantine): Slots {
  function look(key: string): Slot {
    const found = attemptTwice(() => kv.get(key))
    if (!found.ok) return { state: 'refused' }
    if (found.value === undefined) return { state: 'absent' }
    return { ...open(found.value), text: found.value }
  }

  function both(name: string): readonly [Slot, Slot] {
    return [look(keyOf(name, 0)), look(keyOf(name, 1))]
  }

  function read(name: string): SlotContent {
    const found = judge(both(name))
    // A read can fail once without a word; what looks bad is looked at again.
    return found.sound ? found : judge(both(name))
  }

  function writeOnce(name: string, body: object, expected: number): Written {
    const seq = expected + 1
    const text = seal(body, seq)
    if (bytesOf(text) > LARGEST) return { ok: false, reason: 'too-large' }
    const pair = both(name)
    const found = judge(pair)
    if (found.state === 'refused' || found.state === 'newer')
      return { ok: false, reason: found.state }
    if ((found.seq ?? 0) !== expected) return { ok: false, reason: 'stale' }

    const side = found.side === 0 ? 1 : 0
    const key = keyOf(name, side)
    const losing = pair[side]
    if (losing.state === 'damaged') {
      const kept = quarantine.put(key, losing.text)
      if (!kept.ok) return kept
    }
    const done = setVerified(kv, key, text)
    if (done.ok) return { ok: true, seq }
    // A torn text of our own is no damage to keep; an older version that is still whole is.
    if (look(key).state === 'damaged') attempt(() => kv.remove(key))
    return done
  }

  function write(name: string, body: object, expected: number): Written {
    const first = writeOnce(name, body, expected)
    // A new record fills both slots, so that an empty one is always a sign of something wrong.
    const second = first.ok && expected === 0 ? writeOnce(name, body, first.seq) : first
    return second.ok ? second : first
  }

  return {
    read,
    write,
    remove(name) {
      const found = read(name)
      const last: Side = found.side ?? 1
      const order: Side[] = last === 1 ? [0, 1] : [1, 0]
      return order.every((side) => removeVerified(kv, keyOf(name, side)))
    },
    raw(name) {
      return ([0, 1] as const).flatMap((side) => {
        const key = keyOf(name, side)
        const found = attempt(() => kv.get(key))
        return found.ok && found.value !== undefined ? [{ key, text: found.value }] : []
      })
    },
  }
}
