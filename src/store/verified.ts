import type { KeyValue } from '@/platform'
import { attempt, type Attempt } from './attempt'

function once(kv: KeyValue, key: string, text: string): Attempt<null> {
  const written = attempt(() => kv.set(key, text))
  const found = attempt(() => kv.get(key))
  // What is read back decides: a write can throw after it is done, and can be dropped without a word.
  if (found.ok && found.value === text) return { ok: true, value: null }
  return written.ok ? { ok: false, reason: 'refused' } : written
}

/**
 * Stores a text and reads it back, twice at most.
 * @returns ok only when exactly this text was read back
 */
export function setVerified(kv: KeyValue, key: string, text: string): Attempt<null> {
  const first = once(kv, key, text)
  return first.ok ? first : once(kv, key, text)
}

/**
 * Whether nothing is stored under a key: two reads say so, and the list of keys does not name it.
 */
export function isFree(kv: KeyValue, key: string): boolean {
  const isEmpty = () => {
    const found = attempt(() => kv.get(key))
    return found.ok && found.value === undefined
  }
  const listed = attempt(() => kv.keys().includes(key))
  return isEmpty() && isEmpty() && !(listed.ok && listed.value)
}

/**
 * Removes a key and looks whether it is gone, twice at most.
 * @returns whether nothing is there any more
 */
export function removeVerified(kv: KeyValue, key: string): boolean {
  const once = () => {
    attempt(() => kv.remove(key))
    return isFree(kv, key)
  }
  return once() || once()
}
