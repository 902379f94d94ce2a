import type { KeyValue } from '@/platform'

import { attempt, attemptTwice } from './attempt'
import { open } from './envelope'
import {
  judge,
  keyOf,
  type Pair,
  samePair,
  type Side,
  type Slot,
  type SlotContent,
} from './slot-pair'

/** A record that never looks the same twice in so many looks is one that cannot be read. */
const MOST_LOOKS = 8

const REFUSED: Slot = { state: 'refused' }
const UNREADABLE: Pair = [REFUSED, REFUSED]

/** A version of a record, and the slot that it is in. */
interface Version {
  seq: number
  side: Side
}

/** Reads records of a storage whose reads may be wrong without a word: empty, old or broken. */
export interface SlotReader {
  look: (key: string) => Slot
  /**
   * A look is believed when it proves itself: both slots are whole, and not older than what was seen before. Else two
   * in a row must agree.
   * @param canProve false: four must agree in any case, for what is done once and cannot be made again
   */
  read: (name: string, canProve: boolean) => { found: SlotContent; pair: Pair }
  /** The latest version that was read or written here. */
  latest: (name: string) => Version | undefined
  /** Notes what was written and read back. */
  wrote: (name: string, version: Version) => void
}

export function createSlotReader(kv: KeyValue): SlotReader {
  const latest = new Map<string, Version>()

  function look(key: string): Slot {
    const found = attemptTwice(() => kv.get(key))
    if (!found.ok) return REFUSED
    if (found.value === undefined) return { state: 'absent' }
    return { ...open(found.value), text: found.value }
  }

  /** With what was seen before. */
  function judged(name: string, pair: Pair): SlotContent {
    const found = judge(pair)
    const isOld = (found.seq ?? Infinity) < (latest.get(name)?.seq ?? 0)
    return isOld ? { ...found, old: true } : found
  }

  /** Whether a slot reads as empty that the list of keys names all the same. */
  function isContradicted(name: string, pair: Pair): boolean {
    const empty = ([0, 1] as const).filter((side) => pair[side].state === 'absent')
    const keys = empty.length === 0 ? undefined : attempt(() => kv.keys())
    return keys?.ok === true && empty.some((side) => keys.value.includes(keyOf(name, side)))
  }

  function believed(name: string, canProve: boolean): Pair {
    const both = (): Pair => [look(keyOf(name, 0)), look(keyOf(name, 1))]
    const needed = canProve ? 1 : 3
    let last = both()
    let agree = 0
    for (let looks = 1; looks < MOST_LOOKS; looks += 1) {
      const { sound, old } = judged(name, last)
      if (canProve && sound && !old) return last
      const next = both()
      agree = samePair(last, next) ? agree + 1 : 0
      last = next
      if (agree >= needed && !isContradicted(name, next)) return next
    }
    // A text that is empty indeed, at every look, is listed and as good as none.
    return agree === MOST_LOOKS - 1 ? last : UNREADABLE
  }

  return {
    look,
    latest: (name) => latest.get(name),
    wrote: (name, version) => void latest.set(name, version),
    read(name, canProve) {
      const pair = believed(name, canProve)
      const found = judged(name, pair)
      if (found.state === 'ok' && !found.old) latest.set(name, found)
      return { found, pair }
    },
  }
}
