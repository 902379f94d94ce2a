import type { KeyValue } from '@/platform'

/** What a storage holds, and what it held before: a stale read gives that. */
export interface Disk {
  map: Map<string, string>
  old: Map<string, string | undefined>
  oldKeys: string[]
}

/** Ways in which one call goes wrong. A burst: so many reads in a row. */
export const KINDS = [
  'throws before',
  'throws after',
  'does nothing',
  'truncated',
  'garbage',
  'empty',
  'stale',
  'killed before',
  'killed after',
  'killed in the middle',
  'empty ×2',
  'empty ×4',
  'empty ×6',
  'stale ×2',
  'stale ×4',
  'stale ×6',
] as const
type Kind = (typeof KINDS)[number] | 'quota'

/** Call number `at`, from 1, goes wrong in this way; `size` letters of a torn text are left, or are all there is room for. */
export interface Plan {
  kind: Kind
  at: number
  size: number
}

export interface StruckStorage extends KeyValue {
  disk: Disk
  /** what was called so far, and how long its text was */
  calls: { call: 'get' | 'set' | 'remove' | 'keys'; length: number }[]
  hasStruck: () => boolean
  isDead: () => boolean
}

const GARBAGE = '\u0000\ufffd{"schema":1'

export const emptyDisk = (): Disk => ({ map: new Map(), old: new Map(), oldKeys: [] })
export const copyOf = ({ map, old, oldKeys }: Disk): Disk => ({
  map: new Map(map),
  old: new Map(old),
  oldKeys,
})

/** Letters in use, keys and texts. */
export const usedOf = (map: Map<string, string>): number =>
  [...map].reduce((sum, [key, text]) => sum + key.length + text.length, 0)

/** Storage in which one call, or one burst of reads, goes wrong, or that has room for so much only. */
export function struckStorage(disk: Disk, plan?: Plan): StruckStorage {
  const { map, old } = disk
  const calls: StruckStorage['calls'] = []
  const burst = Number(plan?.kind.split('×')[1] ?? 0)
  const kind = plan?.kind.split(' ×')[0]
  let lies = 0
  let dead = false
  let struck = false

  /** What goes wrong now, if anything. */
  function fault(call: 'get' | 'set' | 'remove' | 'keys', length: number): string | undefined {
    if (dead) throw new Error('killed')
    calls.push({ call, length })
    const isRead = call === 'get'
    if (calls.length === plan?.at && kind !== 'quota') {
      struck = true
      lies = burst - 1
      return kind
    }
    if (struck && isRead && lies > 0) {
      lies -= 1
      return kind
    }
    return undefined
  }

  function strike<T>(
    how: string | undefined,
    real: () => T,
    wrong: Partial<Record<string, () => T>>,
  ): T {
    switch (how) {
      case undefined:
        return real()
      case 'throws before':
        throw new Error('setStorageSync:fail AppServiceSDKKnownError')
      case 'throws after':
        real()
        throw new Error('setStorageSync:fail AppServiceSDKKnownError')
      case 'killed before':
        dead = true
        throw new Error('killed')
      case 'killed after':
        real()
        dead = true
        throw new Error('killed')
      case 'killed in the middle':
        wrong.truncated?.()
        dead = true
        throw new Error('killed')
      default:
        return (wrong[how] ?? real)()
    }
  }

  function keep(key: string) {
    old.set(key, map.get(key))
    disk.oldKeys = [...map.keys()]
  }
  function put(key: string, text: string) {
    keep(key)
    map.set(key, text)
  }
  function take(key: string) {
    keep(key)
    map.delete(key)
  }

  const size = plan?.size ?? 0
  return {
    disk,
    calls,
    hasStruck: () => struck,
    isDead: () => dead,
    get(key) {
      const real = () => map.get(key) || undefined
      return strike<string | undefined>(fault('get', map.get(key)?.length ?? 0), real, {
        'does nothing': () => undefined,
        truncated: () => map.get(key)?.slice(0, size) || undefined,
        garbage: () => GARBAGE,
        empty: () => undefined,
        stale: () => (old.has(key) ? old.get(key) : real()),
      })
    },
    set(key, text) {
      const how = fault('set', text.length)
      const room = usedOf(map) - (map.has(key) ? key.length + (map.get(key)?.length ?? 0) : 0)
      if (kind === 'quota' && room + key.length + text.length > size) {
        struck = true
        throw new Error('QuotaExceededError')
      }
      strike<void>(how, () => put(key, text), {
        'does nothing': () => undefined,
        empty: () => undefined,
        stale: () => undefined,
        truncated: () => put(key, text.slice(0, size)),
        garbage: () => put(key, GARBAGE),
      })
    },
    remove(key) {
      strike<void>(fault('remove', 0), () => take(key), {
        'does nothing': () => undefined,
        empty: () => undefined,
        stale: () => undefined,
        truncated: () => undefined,
        garbage: () => void (map.has(key) && put(key, GARBAGE)),
      })
    },
    keys() {
      return strike<string[]>(fault('keys', map.size), () => [...map.keys()], {
        'does nothing': () => [],
        empty: () => [],
        stale: () => [...disk.oldKeys],
        truncated: () => [...map.keys()].slice(0, size % 4),
        garbage: () => [GARBAGE],
      })
    },
  }
}
