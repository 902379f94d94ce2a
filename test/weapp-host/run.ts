import { Canvases } from './canvas'
import { Clock } from './clock'
import type { Compiled, Render } from './compile'
import { Definitions } from './definitions'
import type { Device } from './device'
import { dispatch, type EventRuntime } from './event'
import { createConsole, createTimers, type GlobalsRuntime } from './globals'
import { describe, isErrorLike, type HostError, type Journal } from './journal'
import type { Manifest } from './manifest'
import { Modules } from './modules'
import { PageView } from './page-view'
import { Realm } from './realm'
import { watchRejections } from './rejections'
import { Router, type Move } from './router'
import type { Storage } from './storage'
import type { ViewNode } from './tree'
import type { Method, View, ViewRuntime } from './view'
import { createWx, type Answers, type Listeners, type WxRuntime } from './wx'

/** How the app is entered. */
export interface EnterOptions {
  path: string
  query: Record<string, string>
  context: number
}

/** What a run is made of; all of it outlives the run. */
export interface RunParts {
  distDir: string
  manifest: Manifest
  compiled: Compiled
  journal: Journal
  storage: Storage
  device: Device
  answers: Answers
  clipboard: { text: string }
  files: Map<string, string>
  extra: Record<string, (...args: unknown[]) => unknown>
  without: readonly string[]
  hide: readonly string[]
  alter: string
  drawsEach: boolean
  enter: EnterOptions
  now: number
}

/** WeChat takes a tap for the cause of a call for about this long. */
const TAP_LASTS = 1000

/** One life of the app, from its launch until it is killed. */
export class Run implements ViewRuntime, WxRuntime, EventRuntime, GlobalsRuntime {
  readonly clock: Clock
  readonly realm: Realm
  readonly router: Router
  readonly canvases: Canvases
  readonly journal: Journal
  readonly storage: Storage
  readonly device: Device
  readonly answers: Answers
  readonly extra: RunParts['extra']
  readonly without: readonly string[]
  readonly drawsEach: boolean
  readonly clipboard: { text: string }
  readonly files: Map<string, string>
  readonly launchOptions: object
  enterOptions: object
  /** False while the app is in the background. */
  foreground = true
  dead = false
  private app: Record<string, unknown> = {}
  private lastTap = -Infinity
  private lastPageId = 0
  private readonly definitions: Definitions
  private readonly modules: Modules
  private readonly listeners: Listeners
  private readonly unwatch: () => void

  constructor(private readonly parts: RunParts) {
    const { journal, storage, device, answers, extra, without, clipboard, files, enter } = parts
    this.drawsEach = parts.drawsEach
    this.journal = journal
    this.storage = storage
    this.device = device
    this.answers = answers
    this.extra = extra
    this.without = without
    this.clipboard = clipboard
    this.files = files
    const { path, query, context: scene } = enter
    this.launchOptions = { path, query, scene, referrerInfo: {} }
    this.enterOptions = this.launchOptions
    this.clock = new Clock(parts.now)
    this.realm = new Realm(this.clock, parts.hide, parts.alter)
    this.canvases = new Canvases(this.realm)
    this.modules = new Modules(this.realm, parts.distDir)
    this.definitions = new Definitions(this.realm, this.modules, (file) => this.components(file))
    this.router = new Router({
      pages: parts.manifest.pages,
      tabs: parts.manifest.tabs.map((tab) => tab.pagePath),
      create: (route, query) => this.createPage(route, query),
      later: (run) => this.later(run),
    })
    const { wx, listeners } = createWx(this)
    this.listeners = listeners
    this.realm.define({ ...this.globals(), wx })
    storage.revive()
    storage.onKill = () => this.kill()
    this.unwatch = watchRejections({
      owns: (promise) => this.realm.owns(promise),
      report: (reason) => this.rejected(reason),
    })
  }

  /** Loads app.js and shows the first page. Throws if either cannot be loaded. */
  start(): void {
    const { manifest, enter } = this.parts
    this.modules.load('app')
    if (!manifest.lazy) for (const page of manifest.pages) this.definitions.get(page)
    const options = this.realm.clone(this.launchOptions)
    this.callApp('onLaunch', options)
    this.callApp('onShow', options)
    this.router.open('reLaunch', `/${enter.path}`, enter.query)
  }

  /** Ends the app at once: no life cycle, no timer runs any more. */
  kill(): void {
    this.dead = true
    this.clock.stop()
  }

  /** Lets go of the process; rejections of this run are no longer caught. */
  dispose(): void {
    this.kill()
    this.unwatch()
  }

  /** Puts the app in the background or back. */
  setForeground(foreground: boolean): void {
    if (this.foreground === foreground) return
    this.foreground = foreground
    const name = foreground ? 'onShow' : 'onHide'
    const options = foreground ? this.realm.clone(this.enterOptions) : undefined
    if (foreground) this.callApp(name, options)
    this.router.current?.call(name)
    if (!foreground) this.callApp(name)
    this.notify(foreground ? 'AppShow' : 'AppHide', options)
  }

  /** Calls what listens by `wx.on<name>`. */
  notify(name: string, ...args: unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) {
      this.guard(`wx.on${name}`, () => listener(...args.map((arg) => this.realm.clone(arg))))
    }
  }

  /** Sends an event to a node, as a finger or the keyboard does. */
  send(node: ViewNode, type: string, detail?: unknown, bubbles?: boolean): void {
    if (this.dead) return
    if (type === 'tap') this.lastTap = this.clock.now()
    dispatch(this, node, type, detail, bubbles)
  }

  /** Draws every living page whose data has changed, hidden ones too; whether there was one. */
  draw(): boolean {
    if (this.dead) return false
    return this.router.all.filter((page) => page.draw()).length > 0
  }

  now(): number {
    return this.clock.now()
  }

  warn(where: string, message: string): void {
    this.error('console.warn', where, message)
  }

  // What views ask.

  render(file: string): Render {
    const render = this.parts.compiled.render(file)
    return (data) => {
      const tree = render(data)
      for (const warning of this.parts.compiled.takeWarnings()) this.error('wxml', file, warning)
      return tree
    }
  }

  components(file: string): Record<string, string> {
    return this.parts.manifest.components(file)
  }

  component(file: string): Record<string, unknown> {
    return this.definitions.get(file)
  }

  trigger(node: ViewNode, type: string, detail: unknown, bubbles: boolean): void {
    this.send(node, type, detail, bubbles)
  }

  recordSetData(view: View, bytes: number, paths: string[]): void {
    const page = view.page as PageView
    page.painted()
    this.journal.setData.push({
      page: page.route,
      pageId: page.id,
      visible: this.foreground && this.router.current === page,
      ...(view === page ? {} : { component: view.file }),
      bytes,
      paths,
    })
  }

  guard<T>(where: string, run: () => T): T | undefined {
    if (this.dead) return undefined
    try {
      return run()
    } catch (error) {
      this.thrown(where, error)
      return undefined
    }
  }

  later(run: () => void): void {
    if (!this.dead) this.clock.plan(run, 0)
  }

  error(kind: HostError['kind'], where: string, reason: unknown): void {
    this.journal.error(kind, where, reason)
  }

  // What wx asks.

  tapped(): boolean {
    return this.clock.now() - this.lastTap <= TAP_LASTS
  }

  open(move: Move, url: string, raw?: Record<string, string>): void {
    this.router.open(move, url, raw)
  }

  back(delta: number): void {
    this.router.back(delta)
  }

  setTitle(title: string): void {
    if (this.router.current) this.router.current.title = title
  }

  scrollTo(top: number): void {
    const page = this.router.current
    if (!page) return
    page.scrollTop = top
    page.call('onPageScroll', this.realm.clone({ scrollTop: top }))
  }

  tree(): ViewNode | undefined {
    this.router.current?.draw()
    return this.router.current?.host
  }

  log(line: string): void {
    this.journal.logs.push(line)
  }

  print(kind: HostError['kind'], reason: unknown): void {
    this.error(kind, this.router.current?.route ?? 'app', reason)
  }

  private globals(): Record<string, unknown> {
    const { realm } = this
    const { register } = this.definitions
    return {
      ...createTimers(this),
      console: createConsole(this),
      App: (config: Record<string, unknown>) => {
        this.app = Object.assign(realm.object(), config)
      },
      Page: register,
      Component: register,
      Behavior: (config: unknown) => config,
      getApp: () => this.app,
      getCurrentPages: () => realm.array(this.router.stack.map((page) => page.self)),
      requirePlugin: () => {
        throw realm.error('there are no plugins')
      },
    }
  }

  private createPage(route: string, query: Record<string, string>): PageView {
    const config = this.definePage(route)
    return new PageView(
      this,
      route,
      query,
      this.parts.manifest.title(route),
      config,
      ++this.lastPageId,
    )
  }

  private definePage(route: string): Record<string, unknown> {
    try {
      return this.definitions.get(route)
    } catch (error) {
      this.error('thrown', `${route}.js`, error)
      throw error
    }
  }

  private callApp(name: string, ...args: unknown[]): void {
    const method = this.app[name]
    if (typeof method !== 'function') return
    this.guard(`app ${name}`, () => (method as Method).apply(this.app, args))
  }

  private thrown(where: string, error: unknown): void {
    if (this.dead) return
    this.error('thrown', where, error)
    if (where.startsWith('app onError') || where === 'wx.onError') return
    const message = `${describe(error)}\n${isErrorLike(error) ? (error.stack ?? '') : ''}`
    this.callApp('onError', message)
    this.notify('Error', message)
  }

  private rejected(reason: unknown): void {
    if (this.dead) return
    this.error('rejection', this.router.current?.route ?? 'app', reason)
    const event = Object.assign(this.realm.object(), { reason })
    this.callApp('onUnhandledRejection', event)
  }
}
