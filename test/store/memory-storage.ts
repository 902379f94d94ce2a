import type { KeyValue } from '@/platform'

export interface MemoryStorage extends KeyValue {
  map: Map<string, string>
  /** every call so far, as `set p.a.0` */
  calls: string[]
}

/** Storage that always works, and remembers how it was used. */
export function memoryStorage(map = new Map<string, string>()): MemoryStorage {
  const calls: string[] = []
  return {
    map,
    calls,
    get(key) {
      calls.push(`get ${key}`)
      return map.get(key)
    },
    set(key, text) {
      calls.push(`set ${key}`)
      map.set(key, text)
    },
    remove(key) {
      calls.push(`remove ${key}`)
      map.delete(key)
    },
    keys() {
      calls.push('keys')
      return [...map.keys()]
    },
  }
}
