import { compile, type Compiled } from './compile'
import { DEFAULT_DEVICE, type Device } from './device'
import {
  describe,
  Journal,
  retell,
  type ApiCall,
  type HostError,
  type SetDataEntry,
} from './journal'
import { readManifest, type Manifest } from './manifest'
import { Page } from './page'
import type { PageView } from './page-view'
import { Run, type EnterOptions } from './run'
import type { Move } from './router'
import { parseUrl } from './router'
import { Storage, type StorageFault } from './storage'
import type { ViewNode } from './tree'
import type { Answers } from './wx'

/** How to launch; everything may be left out. */
export interface LaunchOptions {
  /** The phone's storage; give the same Map again to find what an earlier host left. */
  storage?: Map<string, unknown>
  /** Page to open, with its query: `pages/points/indicator/index?id=age`. Default: the first of app.json. */
  url?: string
  /** How WeChat was entered; 1001 is the main list, 1154 a page shared with everyone. */
  context?: number
  /** The phone's time, in milliseconds since 1970; the real one if absent. */
  now?: number
  theme?: 'light' | 'dark'
  fontSizeScaleFactor?: number
  device?: Partial<Device>
  /** Planned failures of storage; `host.storage.faults` takes more. */
  faults?: StorageFault[]
  answers?: Partial<Answers>
  /** wx APIs of the test's own, or in place of the host's. */
  api?: Record<string, (...args: unknown[]) => unknown>
  /** Names of wx APIs that this base library lacks. */
  without?: string[]
  /** What to take away besides that which WeChat lacks: globals, or members such as `Array.prototype.at`. */
  hide?: readonly string[]
  /** Code that runs in the app's world before its own, for what is there and works differently. */
  alter?: string
  /**
   * Draw the page after each setData, as a quick phone does, and not only what stands when the app comes to rest or is
   * looked at. Default: `Host.drawsEach`.
   */
  drawsEach?: boolean
}

/** How the app is entered anew. */
interface Enter {
  url?: string
  /** in the place of the url's own: what no url can carry may be in it */
  query?: Record<string, string>
  context?: number
  now?: number
}

/** How long `settle` goes along with planned timers, in the app's own milliseconds. */
const SETTLE_WITHIN = 600
const MAX_TIMERS = 20_000
const MAX_REAL_MS = 30_000

// jest's fake timers may replace it later.
const realSetImmediate = setImmediate

/**
 * Launches a built package and waits until its first page is quiet. Throws if the package is broken: a file
 * that is missing or does not compile, or code that fails while it is loaded.
 */
export async function launch(distDir: string, options: LaunchOptions = {}): Promise<Host> {
  const host = new Host(distDir, options)
  await host.restart()
  return host
}

/** A phone with the mini-program on it. */
export class Host {
  /** Whether hosts that are not told otherwise draw after each setData. */
  static drawsEach = false
  readonly storage: Storage
  readonly device: Device
  readonly answers: Answers
  readonly clipboard = { text: '' }
  /** what the app and the chats have written, by path */
  readonly files = new Map<string, string>()
  readonly manifest: Manifest
  /** What buttons with open-type share gave WeChat. */
  readonly shares: unknown[] = []
  private readonly journal = new Journal()
  private readonly compiled: Compiled
  private readonly handles = new WeakMap<PageView, Page>()
  private run?: Run

  constructor(
    private readonly distDir: string,
    private readonly options: LaunchOptions,
  ) {
    const {
      storage = new Map<string, unknown>(),
      faults = [],
      theme,
      fontSizeScaleFactor,
    } = options
    this.manifest = readManifest(distDir)
    this.compiled = compile(distDir)
    this.storage = new Storage(storage)
    this.storage.faults.push(...faults)
    this.device = {
      ...DEFAULT_DEVICE,
      ...options.device,
      ...(theme ? { theme } : {}),
      ...(fontSizeScaleFactor ? { fontSizeScaleFactor } : {}),
    }
    this.answers = {
      modal: () => true,
      actionSheet: () => 0,
      fail: {},
      ...options.answers,
    }
  }

  /** Everything that went wrong or was printed as an error or warning; empty it by `length = 0`. */
  get errors(): HostError[] {
    return this.journal.errors
  }

  /** Calls of network, login and user-information APIs. */
  get violations(): ApiCall[] {
    return this.journal.violations
  }

  /** Calls of the other APIs with an effect, in order. */
  get calls(): ApiCall[] {
    return this.journal.calls
  }

  /** Names looked up on `wx` that the host does not know. */
  get unknownApis(): string[] {
    return this.journal.unknownApis
  }

  /** What was printed by console.log and its like. */
  get logs(): string[] {
    return this.journal.logs
  }

  /** Every setData call of every page. */
  get setData(): SetDataEntry[] {
    return this.journal.setData
  }

  /** Texts of the toasts shown, in order. */
  get toasts(): string[] {
    const toasts = this.calls.filter((call) => call.api === 'showToast')
    return toasts.map((call) => (call.args[0] as { title?: string }).title ?? '')
  }

  /** Whether a planned fault killed the app. */
  get dead(): boolean {
    return this.alive.dead
  }

  /** The page on the screen. */
  get page(): Page {
    const view = this.alive.router.current
    if (!view) throw new Error('no page is open')
    return this.handle(view)
  }

  /** The page stack, the first page first. */
  get pages(): Page[] {
    return this.alive.router.stack.map((view) => this.handle(view))
  }

  /** Living pages that are not on the screen: lower ones of the stack and other tabs. */
  get hiddenPages(): Page[] {
    const { all, current } = this.alive.router
    return all.filter((view) => view !== current).map((view) => this.handle(view))
  }

  /** The app's time. */
  get now(): number {
    return this.alive.clock.now()
  }

  /** Timers that are due within the hour: what waits for the next day is at rest. */
  get pendingTimers(): number {
    return this.alive.clock.pending
  }

  /** Sets the phone's clock; timers keep their delay. */
  setNow(time: number): void {
    this.alive.clock.set(time)
  }

  /** Lets each look of the app at the clock take so long, so that work in slices comes to the end of each; 0: none. */
  slowDown(msPerLook: number): void {
    this.alive.clock.msPerLook = msPerLook
  }

  /** Kills the app without warning and launches it anew, with the same storage. */
  async restart(enter: Enter = {}): Promise<void> {
    const before = this.run
    const now = enter.now ?? before?.clock.now() ?? this.options.now ?? Date.now()
    before?.dispose()
    const run = new Run({
      distDir: this.distDir,
      manifest: this.manifest,
      compiled: this.compiled,
      journal: this.journal,
      storage: this.storage,
      device: this.device,
      answers: this.answers,
      clipboard: this.clipboard,
      files: this.files,
      extra: this.options.api ?? {},
      without: this.options.without ?? [],
      hide: this.options.hide ?? [],
      alter: this.options.alter ?? '',
      drawsEach: this.options.drawsEach ?? Host.drawsEach,
      enter: this.enterOptions(before ? enter : { ...this.options, ...enter }),
      now,
    })
    this.run = run
    try {
      run.start()
    } catch (error) {
      if (!run.dead) {
        run.dispose()
        throw retell(describe(error), error)
      }
    }
    await this.settle()
  }

  /** Lets go of the process. Call it when done, in `afterEach`. */
  dispose(): void {
    this.run?.dispose()
  }

  /** Waits until nothing is left to do that the app planned for the next `within` ms of its time. */
  async settle({ within = SETTLE_WITHIN } = {}): Promise<void> {
    const { clock } = this.alive
    const limit = clock.now() + within
    const started = performance.now()
    for (let quiet = 0, fired = 0; quiet < 2;) {
      await turn()
      if (clock.runNext(limit)) {
        quiet = 0
        fired += 1
      } else {
        quiet += 1
        // Components that come with what is drawn have work of their own.
        if (quiet === 2 && this.alive.draw()) quiet = 0
      }
      if (fired > MAX_TIMERS || performance.now() - started > MAX_REAL_MS) {
        throw new Error(
          `the app does not come to rest: ${fired} timers within ${within} ms of its time`,
        )
      }
    }
  }

  /** Lets time pass in the app, timers and all. */
  async advance(ms: number): Promise<void> {
    const until = this.now + ms
    await this.settle({ within: ms })
    this.alive.clock.skipTo(until)
    await this.settle({ within: 0 })
  }

  /** The setData calls made during an action, on visible and hidden pages. */
  async measure(action: () => Promise<void>): Promise<SetDataEntry[]> {
    const from = this.setData.length
    await action()
    await this.settle()
    return this.setData.slice(from)
  }

  /**
   * Opens a page as if by a link, all others closed.
   * @param query in the place of the url's own: what no url can carry may be in it
   */
  async open(url: string, move: Move = 'reLaunch', query?: Record<string, string>): Promise<Page> {
    this.alive.open(move, url.startsWith('/') ? url : `/${url}`, query)
    await this.settle()
    return this.page
  }

  /** Taps an item of the tab bar by its text. */
  async switchTab(text: string): Promise<Page> {
    const { tabs } = this.manifest
    const index = tabs.findIndex((tab) => tab.text === text)
    const tab = tabs[index]
    if (!tab) throw new Error(`no tab "${text}", only: ${tabs.map((item) => item.text).join(', ')}`)
    if (!tabs.some((item) => item.pagePath === this.page.route)) {
      throw new Error(`${this.page.route} is no tab page, so the tab bar cannot be seen`)
    }
    const run = this.alive
    run.open('switchTab', `/${tab.pagePath}`)
    run.router.current?.call(
      'onTabItemTap',
      run.realm.clone({ index, text, pagePath: tab.pagePath }),
    )
    await this.settle()
    return this.page
  }

  /** Goes back as by the arrow or a swipe. */
  async back(): Promise<Page> {
    this.alive.back(1)
    await this.settle()
    return this.page
  }

  /** Puts the app in the background. */
  async hide(): Promise<void> {
    this.alive.setForeground(false)
    await this.settle()
  }

  /** Brings the app back from the background. */
  async show(): Promise<void> {
    this.alive.setForeground(true)
    await this.settle()
  }

  /** Changes the phone's theme while the app runs. */
  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    this.device.theme = theme
    this.alive.notify('ThemeChange', { theme })
    await this.settle()
  }

  private get alive(): Run {
    if (!this.run) throw new Error('the app was not launched')
    return this.run
  }

  private handle(view: PageView): Page {
    const known = this.handles.get(view)
    if (known) return known
    const run = this.alive
    const page = new Page(
      {
        setData: this.setData,
        settle: () => this.settle(),
        advance: (ms) => this.advance(ms),
        activate: (node) => this.activate(run, view, node),
      },
      run,
      view,
    )
    this.handles.set(view, page)
    return page
  }

  private activate(run: Run, view: PageView, node: ViewNode): void {
    const { url, openType, delta } = node.attrs
    if (node.tag === 'button' && openType === 'share') {
      const options = run.realm.clone({
        from: 'button',
        target: { id: node.attrs.id, dataset: {} },
      })
      this.shares.push(view.call('onShareAppMessage', options))
    }
    if (node.tag !== 'navigator') return
    run.later(() =>
      run.guard('navigator', () => {
        if (openType === 'navigateBack') return run.back(Number(delta ?? 1))
        const moves: Record<string, Move> = {
          redirect: 'redirectTo',
          switchTab: 'switchTab',
          reLaunch: 'reLaunch',
        }
        run.open(moves[String(openType)] ?? 'navigateTo', String(url))
      }),
    )
  }

  private enterOptions({ url, query, context = 1001 }: Enter): EnterOptions {
    const parsed = parseUrl(`/${url ?? this.manifest.pages[0] ?? ''}`)
    return { path: parsed.route, query: query ?? parsed.query, context }
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => realSetImmediate(resolve))
}
