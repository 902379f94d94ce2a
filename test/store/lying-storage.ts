import type { KeyValue } from '@/platform'
import type { Session } from '@/store'

/** Reads that are wrong without an error. */
export interface Lies {
  /** 'stale': the text that was under the key before the one that is there now */
  how: 'empty' | 'stale' | 'no-keys'
  /** how many reads in a row */
  many: number
  /** the first of them, from 1 */
  from?: number
  /** only reads of this key, or of keys that begin like this, are counted */
  key?: string
  prefix?: string
}

interface LyingStorage extends KeyValue {
  map: Map<string, string>
  /** removals do nothing */
  isStuck: boolean
  /** from now on; undefined: it tells the truth again */
  lie: (lies: Lies | undefined) => void
  /** Keys that read as they are now in a stale read, until they are written. */
  before: (...keys: string[]) => void
}

/** Storage that works, and lies when it is told to. */
export function lyingStorage(map = new Map<string, string>()): LyingStorage {
  const old = new Map<string, string | undefined>()
  let lies: Lies | undefined
  let reads = 0

  /** Whether this read is one of those. */
  function isLie(key: string): boolean {
    if (lies === undefined || (lies.key ?? key) !== key || !key.startsWith(lies.prefix ?? ''))
      return false
    const { from = 1, many } = lies
    reads += 1
    return reads >= from && reads < from + many
  }

  const storage: LyingStorage = {
    map,
    isStuck: false,
    lie(told) {
      lies = told
      reads = 0
    },
    before: (...keys) => keys.forEach((key) => old.set(key, map.get(key))),
    get(key) {
      if (lies?.how === 'no-keys' || !isLie(key)) return map.get(key) || undefined
      return lies?.how === 'stale' ? old.get(key) : undefined
    },
    set(key, text) {
      old.set(key, map.get(key))
      map.set(key, text)
    },
    remove(key) {
      if (storage.isStuck) return
      old.set(key, map.get(key))
      map.delete(key)
    },
    keys: () => (lies?.how === 'no-keys' && isLie('') ? [] : [...map.keys()]),
  }
  return storage
}

/** Whether a profile is not listed, or cannot be read. */
export function isGoneFrom(session: Session, id: string): boolean {
  session.list()
  return !session.getState().profiles.some((one) => one.id === id && one.state === 'ok')
}
