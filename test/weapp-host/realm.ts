import vm from 'node:vm'
import type { Clock } from './clock'

/** Names that WeChat hides from app code by naming them as parameters of the module wrapper. */
const HIDDEN = [
  'window',
  'document',
  'frames',
  'self',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'history',
  'screen',
  'alert',
  'confirm',
  'prompt',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'process',
  'Buffer',
]

/** Built-ins of a V8 context that a mini-program does not have. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics']

type ModuleBody = (require: (id: string) => unknown, module: object, exports: object) => void

const scripts = new Map<string, vm.Script>()

/**
 * The file as a script, which many worlds share: what V8 makes of it is kept and no value is, since each world calls the
 * wrapper anew. Throws a SyntaxError where the code is none.
 */
function scriptOf(file: string, code: string): vm.Script {
  const key = `${file}\n${code}`
  const known = scripts.get(key)
  if (known) return known
  const before = `(function (${['require', 'module', 'exports', ...HIDDEN].join(', ')}) {`
  const script = new vm.Script(`${before}${code}\n})`, {
    filename: file,
    columnOffset: -before.length,
  })
  scripts.set(key, script)
  return script
}

/** The JavaScript world of one run of the app: its own built-ins, no DOM, no `eval`, its own clock. */
export class Realm {
  readonly context: vm.Context
  readonly Promise: PromiseConstructor
  /** The engine's own, also where `alter` puts another in its place. */
  private readonly nativePromise: PromiseConstructor
  private readonly parse: (text: string) => unknown
  private readonly makeArray: (...items: unknown[]) => unknown[]
  private readonly makeError: (message: string) => Error

  /**
   * @param hide globals and members to take away, such as `Intl` and `Array.prototype.at`
   * @param alter code that runs before the app's, for what is there and works differently
   */
  constructor(clock: Clock, hide: readonly string[] = [], alter = '') {
    this.context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
    this.nativePromise = this.evaluate('Promise') as PromiseConstructor
    this.parse = this.evaluate('JSON.parse') as typeof this.parse
    this.makeArray = this.evaluate('(...items) => items') as typeof this.makeArray
    this.makeError = this.evaluate('(message) => new Error(message)') as typeof this.makeError
    const useClock = this.evaluate(FAKE_DATE) as (now: () => number) => void
    useClock(clock.look)
    const takeAway = this.evaluate(TAKE_AWAY) as (path: string[]) => void
    for (const name of [...ABSENT, ...hide]) takeAway(name.split('.'))
    this.evaluate(alter)
    this.Promise = this.evaluate('Promise') as PromiseConstructor
  }

  /** Defines globals of the app, such as `wx` and `setTimeout`. */
  define(globals: Record<string, unknown>): void {
    Object.assign(this.context, globals)
  }

  /** Runs one expression; for the host only, app code has no such door. */
  evaluate(code: string): unknown {
    return vm.runInContext(code, this.context)
  }

  /** Compiles a file of the package in the wrapper that hides the browser's names. */
  compile(file: string, code: string): ModuleBody {
    return scriptOf(file, code).runInContext(this.context) as ModuleBody
  }

  /** Whether the engine may tell of its rejection: a promise of this realm's own kind. */
  owns(promise: unknown): boolean {
    return promise instanceof this.nativePromise
  }

  /** A copy of plain data, made of this realm's own objects. */
  clone<T>(value: T): T {
    const text = JSON.stringify(value) as string | undefined
    return text === undefined ? (undefined as T) : (this.parse(text) as T)
  }

  /** An empty object of this realm. */
  object<T extends object = Record<string, unknown>>(): T {
    return this.parse('{}') as T
  }

  array<T>(items: readonly T[]): T[] {
    return this.makeArray(...items) as T[]
  }

  error(message: string): Error {
    return this.makeError(message)
  }
}

// What all arrays of one number type have in common is an object without a name of its own.
const TAKE_AWAY = `(() => {
  const named = { TypedArray: Object.getPrototypeOf(Int8Array) }
  const all = globalThis
  return (path) => {
    const owner = path.slice(0, -1).reduce((one, name) => one && (one[name] || named[name]), all)
    if (owner) delete owner[path[path.length - 1]]
  }
})()`

const FAKE_DATE = `(now) => {
  globalThis.Date = new Proxy(Date, {
    construct: (real, args, self) => Reflect.construct(real, args.length ? args : [now()], self),
    apply: (real) => new real(now()).toString(),
    get: (real, key) => (key === 'now' ? () => now() : Reflect.get(real, key)),
  })
  Date.prototype.constructor = Date
}`
