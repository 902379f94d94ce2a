import type { KeyValue } from '@/platform'

export const FAULTS = [
  'throw-before',
  'throw-after',
  'truncated',
  'no-op',
  'garbage',
  'crash-before',
  'crash-after',
  'crash-torn',
] as const
type Fault = (typeof FAULTS)[number]

/** Call number `at` (from 1) goes wrong in this way; `size` characters of a torn text remain. */
export interface Plan {
  fault: Fault
  at: number
  size: number
}

export interface FaultyStorage extends KeyValue {
  map: Map<string, string>
  count(): number
  /** whether the fault has happened */
  struck(): boolean
  /** whether the process was killed: every later call throws */
  isDead(): boolean
}

const GARBAGE = '\u0000\ufffd{"schema":1'

/** Storage in which one call goes wrong. Faults of writing also strike reads: a read gives less, nothing or rubbish. */
export function faultyStorage(plan?: Plan, map = new Map<string, string>()): FaultyStorage {
  let count = 0
  let dead = false
  let struck = false

  function call<T>(
    real: () => T,
    broken: { torn: () => T; nothing: () => T; rubbish: () => T },
  ): T {
    if (dead) throw new Error('killed')
    count += 1
    if (count !== plan?.at) return real()
    struck = true
    switch (plan.fault) {
      case 'throw-before':
        throw new Error('setStorageSync:fail AppServiceSDKKnownError')
      case 'throw-after':
        real()
        throw new Error('setStorageSync:fail AppServiceSDKKnownError')
      case 'truncated':
        return broken.torn()
      case 'no-op':
        return broken.nothing()
      case 'garbage':
        return broken.rubbish()
      case 'crash-before':
        dead = true
        throw new Error('killed')
      case 'crash-after':
        real()
        dead = true
        throw new Error('killed')
      case 'crash-torn':
        broken.torn()
        dead = true
        throw new Error('killed')
    }
  }

  const size = plan?.size ?? 0
  return {
    map,
    count: () => count,
    struck: () => struck,
    isDead: () => dead,
    get: (key) =>
      call<string | undefined>(() => map.get(key), {
        torn: () => map.get(key)?.slice(0, size) || undefined,
        nothing: () => undefined,
        rubbish: () => GARBAGE,
      }),
    set: (key, text) =>
      call<void>(() => void map.set(key, text), {
        torn: () => void map.set(key, text.slice(0, size)),
        nothing: () => undefined,
        rubbish: () => void map.set(key, GARBAGE),
      }),
    remove: (key) =>
      call<void>(() => void map.delete(key), {
        torn: () => undefined,
        nothing: () => undefined,
        rubbish: () => void (map.has(key) && map.set(key, GARBAGE)),
      }),
    keys: () =>
      call<string[]>(() => [...map.keys()], {
        torn: () => [...map.keys()].slice(0, size % 4),
        nothing: () => [],
        rubbish: () => [GARBAGE],
      }),
  }
}
