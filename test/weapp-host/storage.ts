import { plain } from './journal'

export type StorageOp = 'get' | 'set' | 'remove' | 'clear' | 'info'

/** What goes wrong: see `StorageFault`. */
type FaultKind = 'throw' | 'throw-after' | 'noop' | 'torn' | 'wrong' | 'kill' | 'kill-after'

/**
 * A planned failure of storage.
 * - `throw`: nothing is done and the call fails; `throw-after`: it is done, and fails all the same
 * - `noop`: nothing is done, and the call succeeds
 * - `torn`: only the first `keep` characters are written (or read); `wrong`: `value` is
 * - `kill`, `kill-after`: the app dies in the call, before or after the write; only `host.restart()` goes on
 */
export interface StorageFault {
  kind: FaultKind
  /** Default `set`. */
  op?: StorageOp
  /** Which call that matches, from 1, counted from when the fault was added; each one when absent. */
  nth?: number
  key?: string | RegExp
  keep?: number
  value?: unknown
}

/** One call of a storage API, sync or async. */
export interface StorageCall {
  op: StorageOp
  key?: string
  bytes?: number
}

/** WeChat's limits, in bytes. */
const KEY_LIMIT = 1024 * 1024
const TOTAL_LIMIT = 10 * 1024 * 1024

/** The phone's storage for this mini-program. Lives as long as its Map, so through restarts. */
export class Storage {
  /** Planned failures; add to it and empty it at will. */
  readonly faults: StorageFault[] = []
  readonly log: StorageCall[] = []
  /** Told when a planned `kill` comes due. */
  onKill: () => void = () => undefined
  private dead = false
  private readonly seen = new WeakMap<StorageFault, number>()

  constructor(readonly entries: Map<string, unknown>) {}

  /** Lets a new run of the app use it after a kill. */
  revive(): void {
    this.dead = false
  }

  /** The value, or `''` when there is none, as WeChat answers. */
  get(key: string): unknown {
    this.log.push({ op: 'get', key })
    const fault = this.fault('get', key)
    if (fault) this.before(fault, 'getStorage')
    const value = this.entries.has(key) ? plain(this.entries.get(key)) : ''
    if (fault?.kind === 'noop') return ''
    if (fault?.kind === 'torn') return tear(value, fault.keep)
    return fault?.kind === 'wrong' ? fault.value : value
  }

  set(key: string, value: unknown): void {
    const copy = plain(value)
    const bytes = size(copy)
    this.log.push({ op: 'set', key, bytes })
    const fault = this.fault('set', key)
    if (fault) this.before(fault, 'setStorage')
    if (bytes > KEY_LIMIT) throw new Error('setStorage:fail entry size limit reached')
    const others = this.bytes() - size(this.entries.get(key) ?? '')
    if (others + bytes > TOTAL_LIMIT)
      throw new Error('setStorage:fail exceed storage max size 10Mb')
    if (fault?.kind === 'torn') this.entries.set(key, tear(copy, fault.keep))
    else if (fault?.kind === 'wrong') this.entries.set(key, plain(fault.value))
    else if (fault?.kind !== 'noop') this.entries.set(key, copy)
    if (fault) this.after(fault, 'setStorage')
  }

  remove(key: string): void {
    this.log.push({ op: 'remove', key })
    const fault = this.fault('remove', key)
    if (fault) this.before(fault, 'removeStorage')
    if (fault?.kind !== 'noop') this.entries.delete(key)
    if (fault) this.after(fault, 'removeStorage')
  }

  clear(): void {
    this.log.push({ op: 'clear' })
    const fault = this.fault('clear')
    if (fault) this.before(fault, 'clearStorage')
    if (fault?.kind !== 'noop') this.entries.clear()
    if (fault) this.after(fault, 'clearStorage')
  }

  /** Sizes in KB, as `getStorageInfoSync` gives them. */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    this.log.push({ op: 'info' })
    const fault = this.fault('info')
    if (fault) this.before(fault, 'getStorageInfo')
    return {
      keys: fault?.kind === 'noop' ? [] : [...this.entries.keys()],
      currentSize: Math.ceil(this.bytes() / 1024),
      limitSize: TOTAL_LIMIT / 1024,
    }
  }

  private bytes(): number {
    let sum = 0
    for (const value of this.entries.values()) sum += size(value)
    return sum
  }

  private fault(op: StorageOp, key?: string): StorageFault | undefined {
    if (this.dead) throw new Error('the app was killed')
    let hit: StorageFault | undefined
    for (const fault of this.faults) {
      if ((fault.op ?? 'set') !== op) continue
      if (typeof fault.key === 'string' && fault.key !== key) continue
      if (fault.key instanceof RegExp && !fault.key.test(key ?? '')) continue
      const count = (this.seen.get(fault) ?? 0) + 1
      this.seen.set(fault, count)
      if (fault.nth === undefined || fault.nth === count) hit ??= fault
    }
    return hit
  }

  private kill(): Error {
    this.dead = true
    this.onKill()
    return new Error('the app was killed')
  }

  private before(fault: StorageFault, api: string): void {
    if (fault.kind === 'throw') throw new Error(`${api}:fail injected`)
    if (fault.kind === 'kill') throw this.kill()
  }

  private after(fault: StorageFault, api: string): void {
    if (fault.kind === 'throw-after') throw new Error(`${api}:fail injected after the write`)
    if (fault.kind === 'kill-after') throw this.kill()
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function size(value: unknown): number {
  return Buffer.byteLength(text(value))
}

function tear(value: unknown, keep?: number): string {
  const whole = text(value)
  return whole.slice(0, keep ?? Math.floor(whole.length / 2))
}
