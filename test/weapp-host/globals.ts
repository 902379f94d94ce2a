import type { Clock } from './clock'
import { describe, isErrorLike, type HostError } from './journal'
import type { Realm } from './realm'
import type { Method } from './view'

/** What the app's timers and console need of the run. */
export interface GlobalsRuntime {
  readonly realm: Realm
  readonly clock: Clock
  readonly dead: boolean
  guard<T>(where: string, run: () => T): T | undefined
  log(line: string): void
  print(kind: HostError['kind'], reason: unknown): void
}

/** setTimeout and its like, on the run's own clock; an error in a call is recorded. */
export function createTimers(runtime: GlobalsRuntime): Record<string, unknown> {
  const { clock } = runtime
  const plan =
    (name: string, repeats: boolean) =>
    (run: Method, delay = 0, ...args: unknown[]): number => {
      if (runtime.dead) return 0
      const fire = (): void => void runtime.guard(name, () => run.call(undefined, ...args))
      return clock.plan(fire, Number(delay), repeats ? Number(delay) : undefined)
    }
  const clear = (id: number): void => clock.clear(id)
  return {
    setTimeout: plan('setTimeout', false),
    setInterval: plan('setInterval', true),
    clearTimeout: clear,
    clearInterval: clear,
  }
}

/** A console that prints nothing and keeps everything. */
export function createConsole(runtime: GlobalsRuntime): object {
  const log = (...args: unknown[]): void => runtime.log(args.map(describe).join(' '))
  const print =
    (kind: HostError['kind']) =>
    (...args: unknown[]): void => {
      const [first] = args
      const alone = args.length === 1 && isErrorLike(first)
      runtime.print(kind, alone ? first : args.map(describe).join(' '))
    }
  const quiet = { log, info: log, debug: log, trace: log, group: log, groupEnd: log, table: log }
  const loud = { error: print('console.error'), warn: print('console.warn') }
  return Object.assign(runtime.realm.object(), quiet, loud)
}
