import type { KeyValue } from '@/platform'

import { attempt, type Attempt, attemptTwice } from './attempt'
import { isFree, removeVerified, setVerified } from './verified'

/** Enough for every slot of a few bad days; beyond it, damaged data is not written over any more. */
const MOST = 20
const KEY = /^q\.(\d{1,9})$/

/** A text that could not be read, set aside as it was. */
export interface SetAside {
  key: string
  /** the key it was found under */
  from: string
  text: string
}

export interface Quarantine {
  /** Sets a text aside, verified. The same text is kept once. */
  put: (from: string, text: string) => Attempt<null>
  list: () => Attempt<SetAside[]>
  /** For good, on the person's wish. Says whether it is gone. */
  remove: (key: string) => boolean
}

/** How many texts are set aside, from the list of all keys. */
export function countSetAside(keys: string[]): number {
  return keys.filter((key) => KEY.test(key)).length
}

function numberOf(key: string): number {
  return Number(key.slice(2))
}

/** Unreadable texts under `q.<n>`: the key each was found under, a line break, the text. */
export function createQuarantine(kv: KeyValue): Quarantine {
  function read(key: string): SetAside {
    const stored = kv.get(key) ?? ''
    const cut = stored.indexOf('\n')
    return { key, from: stored.slice(0, Math.max(cut, 0)), text: stored.slice(cut + 1) }
  }

  function list(): Attempt<SetAside[]> {
    return attemptTwice(() =>
      kv
        .keys()
        .filter((key) => KEY.test(key))
        .sort((a, b) => numberOf(a) - numberOf(b))
        .map(read),
    )
  }

  function put(from: string, text: string): Attempt<null> {
    const listed = list()
    if (!listed.ok) return listed
    if (listed.value.some((one) => one.text === text)) return { ok: true, value: null }
    if (listed.value.length >= MOST) return { ok: false, reason: 'quarantine-full' }
    const next = 1 + Math.max(0, ...listed.value.map((one) => numberOf(one.key)))
    // Looked at first: a list of keys that is short without a word must not make us write over what it lacks.
    const key = Array.from({ length: MOST + 1 }, (_, i) => `q.${next + i}`).find((one) =>
      isFree(kv, one),
    )
    if (key === undefined) return { ok: false, reason: 'refused' }
    const done = setVerified(kv, key, `${from}\n${text}`)
    if (!done.ok) attempt(() => kv.remove(key))
    return done
  }

  return {
    put,
    list,
    remove: (key) => KEY.test(key) && removeVerified(kv, key),
  }
}
