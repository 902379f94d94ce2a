import { FORBIDDEN_APIS, LISTENERS, PLAIN_APIS, QUIET_NAMES, TAP_APIS } from './apis'
import { appBaseInfo, deviceInfo, systemInfo, windowInfo, type Device } from './device'
import type { Canvases, CanvasNode } from './canvas'
import { plain, type Journal } from './journal'
import type { Realm } from './realm'
import type { Move } from './router'
import { createSelectorQuery } from './selector-query'
import type { Storage } from './storage'
import type { ViewNode } from './tree'

type Options = Record<string, unknown>
type Listener = (...args: unknown[]) => void

/** The error a failing API gives. */
interface ApiFailure {
  errMsg: string
  errno?: number
}

/** What the person (or the phone) answers. Tests replace these at will. */
export interface Answers {
  /** To `showModal`: true confirms, false cancels, a string is typed and confirmed. */
  modal: (options: Options) => boolean | string
  /** To `showActionSheet`: the index tapped, or undefined to cancel. */
  actionSheet: (options: Options) => number | undefined
  /** APIs that fail, and how: `fail.addPhoneCalendar = { errMsg: 'addPhoneCalendar:fail auth deny' }`. */
  fail: Record<string, ApiFailure>
}

/** What `wx` needs of the run. */
export interface WxRuntime {
  readonly realm: Realm
  readonly journal: Journal
  readonly storage: Storage
  readonly device: Device
  readonly answers: Answers
  readonly launchOptions: object
  readonly enterOptions: object
  /** APIs of the test's own, or in place of those here: they get the arguments, and return or throw. */
  readonly extra: Record<string, (...args: unknown[]) => unknown>
  /** Names of APIs to leave out, as an old base library does. */
  readonly without: readonly string[]
  clipboard: { text: string }
  readonly files: Map<string, string>
  guard<T>(where: string, run: () => T): T | undefined
  later(run: () => void): void
  tapped(): boolean
  open(move: Move, url: string): void
  back(delta: number): void
  setTitle(title: string): void
  scrollTo(top: number): void
  tree(): ViewNode | undefined
  readonly canvases: Canvases
}

/** Listeners that app code registered by `wx.on…`, by name without `on`. */
export type Listeners = Map<string, Set<Listener>>

/** The fake `wx` of one run of the app, and what listens on it. */
export function createWx(runtime: WxRuntime): { wx: object; listeners: Listeners } {
  const listeners: Listeners = new Map(LISTENERS.map((name) => [name, new Set<Listener>()]))
  const apis: Record<string, unknown> = {
    ...syncApis(runtime),
    ...storageApis(runtime),
    ...listenerApis(listeners),
    ...asyncApis(runtime),
    env: runtime.realm.clone({ USER_DATA_PATH: 'http://usr' }),
  }
  for (const [name, api] of Object.entries(runtime.extra)) apis[name] = extraApi(runtime, name, api)
  for (const name of runtime.without) delete apis[name]
  apis.canIUse = (schema: string) => typeof apis[schema.split('.')[0] ?? ''] === 'function'
  const target = Object.assign(runtime.realm.object(), apis)
  const wx = new Proxy(target, {
    get(own, key) {
      const unknown = typeof key === 'string' && !(key in own) && !QUIET_NAMES.has(key)
      if (unknown && !runtime.without.includes(key)) runtime.journal.unknownApis.push(key)
      return Reflect.get(own, key) as unknown
    },
  })
  return { wx, listeners }
}

function syncApis(runtime: WxRuntime): Record<string, unknown> {
  const { realm, device } = runtime
  const nothing = (): void => undefined
  return {
    getAppBaseInfo: () => realm.clone(appBaseInfo(device)),
    getWindowInfo: () => realm.clone(windowInfo(device)),
    getDeviceInfo: () => realm.clone(deviceInfo(device)),
    getSystemInfoSync: () => realm.clone(systemInfo(device)),
    getSystemSetting: () => realm.clone({ deviceOrientation: 'portrait' }),
    getMenuButtonBoundingClientRect: () =>
      realm.clone({ width: 87, height: 32, top: 51, right: 383, bottom: 83, left: 296 }),
    getAccountInfoSync: () =>
      realm.clone({ miniProgram: { appId: 'touristappid', envVersion: 'release', version: '' } }),
    getLaunchOptionsSync: () => realm.clone(runtime.launchOptions),
    getEnterOptionsSync: () => realm.clone(runtime.enterOptions),
    getUpdateManager: () =>
      Object.assign(realm.object(), {
        onCheckForUpdate: nothing,
        onUpdateReady: nothing,
        onUpdateFailed: nothing,
        applyUpdate: () => void runtime.journal.calls.push({ api: 'applyUpdate', args: [] }),
      }),
    getFileSystemManager: () => Object.assign(realm.object(), fileSystem(runtime)),
    getPerformance: () =>
      Object.assign(realm.object(), { createObserver: nothing, getEntries: nothing }),
    nextTick: (run: () => void) => runtime.later(() => runtime.guard('wx.nextTick', run)),
    createSelectorQuery: () => createSelectorQuery(runtime),
    createIntersectionObserver: () => {
      const observer = realm.object()
      const self = (): object => observer
      const methods = {
        relativeTo: self,
        relativeToViewport: self,
        observe: nothing,
        disconnect: nothing,
      }
      return Object.assign(observer, methods)
    },
  }
}

/** Files of texts: the app writes to its own folder only, and reads what is there. */
function fileSystem({ files, realm, journal }: WxRuntime): Record<string, unknown> {
  const refuse = (what: string): never => {
    throw realm.error(what)
  }
  const noted = (api: string, args: unknown[]) => journal.calls.push({ api, args: plain(args) })
  return {
    writeFileSync(path: string, text: string, encoding: string) {
      noted('writeFileSync', [path, text, encoding])
      if (!path.startsWith('http://usr/')) refuse('writeFileSync:fail permission denied')
      files.set(path, text)
    },
    readFileSync(path: string, encoding: string) {
      noted('readFileSync', [path, encoding])
      return files.get(path) ?? refuse(`readFileSync:fail no such file or directory ${path}`)
    },
    unlinkSync(path: string) {
      if (!files.delete(path)) refuse(`unlinkSync:fail no such file or directory ${path}`)
    },
  }
}

function storageApis(runtime: WxRuntime): Record<string, unknown> {
  const { storage, realm } = runtime
  const checkKey = (key: unknown): string => {
    if (typeof key === 'string') return key
    throw new Error(`storage:fail parameter error: key should be String instead of ${typeof key}`)
  }
  const get = (key: unknown): unknown => storage.get(checkKey(key))
  const set = (key: unknown, value: unknown): void => storage.set(checkKey(key), value)
  const remove = (key: unknown): void => storage.remove(checkKey(key))
  // App code must get errors and values of its own realm.
  const sync =
    <A extends unknown[]>(run: (...args: A) => unknown) =>
    (...args: A): unknown => {
      try {
        return realm.clone(run(...args))
      } catch (error) {
        throw realm.error((error as Error).message)
      }
    }
  return {
    getStorageSync: sync(get),
    setStorageSync: sync(set),
    removeStorageSync: sync(remove),
    clearStorageSync: sync(() => storage.clear()),
    getStorageInfoSync: sync(() => storage.info()),
    getStorage: promised(runtime, 'getStorage', ({ key }) => {
      const data = get(key)
      if (data === '' && !storage.entries.has(String(key)))
        throw new Error('getStorage:fail data not found')
      return { data }
    }),
    setStorage: promised(runtime, 'setStorage', ({ key, data }) => void set(key, data)),
    removeStorage: promised(runtime, 'removeStorage', ({ key }) => void remove(key)),
    clearStorage: promised(runtime, 'clearStorage', () => void storage.clear()),
    getStorageInfo: promised(runtime, 'getStorageInfo', () => storage.info()),
  }
}

function listenerApis(listeners: Listeners): Record<string, unknown> {
  const apis: Record<string, unknown> = {}
  for (const [name, set] of listeners) {
    apis[`on${name}`] = (listener: Listener) => void set.add(listener)
    apis[`off${name}`] = (listener?: Listener) =>
      void (listener ? set.delete(listener) : set.clear())
  }
  return apis
}

function asyncApis(runtime: WxRuntime): Record<string, unknown> {
  const { answers, journal } = runtime
  const noted = (name: string, run: (options: Options) => object | void): unknown =>
    promised(runtime, name, run, (options) =>
      journal.calls.push({ api: name, args: [plain(options)] }),
    )
  const apis: Record<string, unknown> = {}
  for (const [name, answer] of Object.entries(PLAIN_APIS)) apis[name] = noted(name, () => answer)
  for (const [name, answer] of Object.entries(TAP_APIS)) {
    apis[name] = noted(name, () => {
      if (!runtime.tapped())
        throw new Error(`${name}:fail can only be invoked by user TAP gesture.`)
      return answer
    })
  }
  for (const name of FORBIDDEN_APIS) {
    const call = promised(
      runtime,
      name,
      () => {
        throw new Error(`${name}:fail not allowed in this mini-program`)
      },
      (options) => journal.violations.push({ api: name, args: [plain(options)] }),
    )
    apis[name] = call
  }
  for (const move of ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'] as const) {
    apis[move] = noted(move, ({ url }) => runtime.open(move, String(url)))
  }
  return {
    ...apis,
    navigateBack: noted('navigateBack', ({ delta }) => runtime.back(Number(delta ?? 1))),
    setNavigationBarTitle: noted('setNavigationBarTitle', ({ title }) =>
      runtime.setTitle(String(title)),
    ),
    pageScrollTo: noted('pageScrollTo', ({ scrollTop }) =>
      runtime.scrollTo(Number(scrollTop ?? 0)),
    ),
    canvasToTempFilePath: noted('canvasToTempFilePath', ({ canvas }) => {
      if (runtime.canvases.calls(canvas as CanvasNode) === undefined) {
        throw new Error('canvasToTempFilePath:fail canvas is empty')
      }
      const made = journal.calls.filter(({ api }) => api === 'canvasToTempFilePath').length
      return { tempFilePath: `http://tmp/${made}.png` }
    }),
    setClipboardData: noted('setClipboardData', ({ data }) => {
      runtime.clipboard.text = String(data)
    }),
    getClipboardData: noted('getClipboardData', () => ({ data: runtime.clipboard.text })),
    getSystemInfo: promised(runtime, 'getSystemInfo', () => systemInfo(runtime.device)),
    showModal: noted('showModal', (options) => {
      const answer = answers.modal(options)
      const content = typeof answer === 'string' ? { content: answer } : {}
      return { confirm: answer !== false, cancel: answer === false, ...content }
    }),
    showActionSheet: noted('showActionSheet', (options) => {
      const tapIndex = answers.actionSheet(options)
      if (tapIndex === undefined) throw new Error('showActionSheet:fail cancel')
      return { tapIndex }
    }),
  }
}

/**
 * An API in WeChat's manner: it answers later, by success/fail/complete or, without those, by a promise.
 */
function promised(
  runtime: WxRuntime,
  name: string,
  run: (options: Options) => object | void,
  note: (options: Options) => unknown = () => undefined,
): (options?: Options) => unknown {
  const { realm, answers } = runtime
  const perform = (options: Options): { ok: boolean; result: object } => {
    try {
      const failure = answers.fail[name]
      if (failure) return { ok: false, result: failure }
      return { ok: true, result: { errMsg: `${name}:ok`, ...run(options) } }
    } catch (error) {
      return { ok: false, result: { errMsg: (error as Error).message } }
    }
  }
  return (options = {}) => {
    note(options)
    const answer = (then: (ok: boolean, result: object) => void): void =>
      runtime.later(() => {
        const { ok, result } = perform(options)
        then(ok, realm.clone(result))
      })
    const callbacks = [options.success, options.fail, options.complete]
    if (!callbacks.some((callback) => typeof callback === 'function')) {
      return new realm.Promise((resolve, reject) => {
        answer((ok, result) => {
          const settle: (result: object) => void = ok ? resolve : reject
          settle(result)
        })
      })
    }
    answer((ok, result) => {
      for (const callback of [ok ? options.success : options.fail, options.complete]) {
        if (typeof callback === 'function') {
          runtime.guard(`wx.${name}`, () => (callback as Listener)(result))
        }
      }
    })
    return undefined
  }
}

function extraApi(runtime: WxRuntime, name: string, api: (...args: unknown[]) => unknown): unknown {
  return (...args: unknown[]): unknown => {
    runtime.journal.calls.push({ api: name, args: plain(args) })
    try {
      const result = api(...args)
      return typeof result === 'object' && result !== null && hasFunctions(result)
        ? Object.assign(runtime.realm.object(), result)
        : runtime.realm.clone(result)
    } catch (error) {
      throw runtime.realm.error((error as Error).message)
    }
  }
}

function hasFunctions(value: object): boolean {
  return Object.values(value).some((part) => typeof part === 'function')
}
