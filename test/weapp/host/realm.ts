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

/** The JavaScript world of one run of the app: its own built-ins, no DOM, no `eval`, its own clock. */
export class Realm {
  readonly context: vm.Context
  readonly Promise: PromiseConstructor
  private readonly parse: (text: string) => unknown
  private readonly makeArray: (...items: unknown[]) => unknown[]
  private readonly makeError: (message: string) => Error

  constructor(clock: Clock, hide: readonly string[] = []) {
    this.context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
    this.Promise = this.evaluate('Promise') as PromiseConstructor
    this.parse = this.evaluate('JSON.parse') as typeof this.parse
    this.makeArray = this.evaluate('(...items) => items') as typeof this.makeArray
    this.makeError = this.evaluate('(message) => new Error(message)') as typeof this.makeError
    this.evaluate(
      `for (const name of ${JSON.stringify([...ABSENT, ...hide])}) delete globalThis[name]`,
    )
    const useClock = this.evaluate(FAKE_DATE) as (now: () => number) => void
    useClock(clock.look)
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
    return vm.compileFunction(code, ['require', 'module', 'exports', ...HIDDEN], {
      parsingContext: this.context,
      filename: file,
    }) as ModuleBody
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

const FAKE_DATE = `(now) => {
  globalThis.Date = new Proxy(Date, {
    construct: (real, args, self) => Reflect.construct(real, args.length ? args : [now()], self),
    apply: (real) => new real(now()).toString(),
    get: (real, key) => (key === 'now' ? () => now() : Reflect.get(real, key)),
  })
  Date.prototype.constructor = Date
}`
