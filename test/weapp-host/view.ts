import { assignPath } from './data-path'
import type { Render } from './compile'
import type { HostError } from './journal'
import type { Realm } from './realm'
import type { RawNode, ViewNode } from './tree'

export type Method = (this: unknown, ...args: unknown[]) => unknown

/** What app code sees as `this` in a page or component. */
export interface Self extends Record<string, unknown> {
  data: Record<string, unknown>
}

/** What a view asks of the run it belongs to. */
export interface ViewRuntime {
  readonly realm: Realm
  /** Whether each setData is drawn at once, or only what stands when the tree is looked at. */
  readonly drawsEach: boolean
  render(file: string): Render
  /** Tag → file of the components a file may use. */
  components(file: string): Record<string, string>
  /** What a component's file passed to `Component()`. */
  component(file: string): Record<string, unknown>
  /** Runs app code; an error is recorded and the run goes on. */
  guard<T>(where: string, run: () => T): T | undefined
  later(run: () => void): void
  error(kind: HostError['kind'], where: string, reason: unknown): void
  recordSetData(view: View, bytes: number, paths: string[]): void
  /** Sends an event of a component to whoever listens outside. */
  trigger(node: ViewNode, type: string, detail: unknown, bubbles: boolean): void
}

/** A .wxml file with its data and its own JavaScript: a page, or one use of a component. */
export class View {
  /** Nodes at the top of this view's own tree. */
  roots: ViewNode[] = []
  /** The element that stands for this component in the tree of the view that uses it. */
  host?: ViewNode
  /** Whether `host` is left out of the tree (`virtualHost`). */
  readonly virtual: boolean
  protected alive = true
  /** Whether a setData has come since the tree was made. */
  private stale = false
  private raw?: RawNode[]
  private slot: ViewNode[] = []
  private readonly children = new Map<string, View>()
  private readonly passed = new Map<string, string>()

  constructor(
    protected readonly runtime: ViewRuntime,
    readonly file: string,
    readonly self: Self,
    private readonly config: Record<string, unknown>,
    private readonly parent?: View,
  ) {
    this.virtual = (config.options as { virtualHost?: boolean } | undefined)?.virtualHost === true
    self.setData = (patch: Record<string, unknown>, done?: () => void) => this.setData(patch, done)
  }

  /** The page this view is, or is on. */
  get page(): View {
    return this.parent?.page ?? this
  }

  get isComponent(): boolean {
    return this.parent !== undefined
  }

  /** Calls a life-cycle function or handler by name, if there is one. */
  call(name: string, ...args: unknown[]): unknown {
    const method = this.self[name]
    if (typeof method !== 'function') return undefined
    return this.runtime.guard(`${this.file} ${name}`, () =>
      (method as Method).apply(this.self, args),
    )
  }

  /** Brings the tree up to date with the data; whether there was anything to do. */
  draw(): boolean {
    if (!this.stale || !this.alive) return false
    this.assemble()
    return true
  }

  /** Renders what has changed on the page and creates and removes components as the tree asks. */
  assemble(): void {
    this.stale = false
    const changes: { attached: View[]; detached: View[] } = { attached: [], detached: [] }
    const root: ViewNode = { tag: 'page', attrs: {}, children: [], owner: this }
    root.children = this.build(root, changes)
    this.host = root
    for (const view of changes.detached) view.detach()
    for (const view of changes.attached) view.attach()
  }

  /** Ends the view: components first, as WeChat does. */
  destroy(): void {
    for (const child of this.children.values()) child.detach()
    this.children.clear()
    this.alive = false
  }

  private setData(patch: Record<string, unknown>, done?: () => void): void {
    if (!this.alive) return
    for (const path of Object.keys(patch)) {
      if (patch[path] !== undefined) continue
      const message = `Setting data field "${path}" to undefined is invalid.`
      this.runtime.error('console.warn', this.file, message)
    }
    const json = JSON.stringify(patch)
    this.runtime.recordSetData(this, Buffer.byteLength(json), Object.keys(patch))
    // Cloned as on the phone, where it crosses to another thread as text.
    for (const [path, value] of Object.entries(this.runtime.realm.clone(patch))) {
      assignPath(this.self.data, path, value)
    }
    this.raw = undefined
    this.page.stale = true
    if (this.runtime.drawsEach) this.page.draw()
    if (done)
      this.runtime.later(() =>
        this.runtime.guard(`${this.file} setData`, () => done.call(this.self)),
      )
  }

  private build(parent: ViewNode, changes: { attached: View[]; detached: View[] }): ViewNode[] {
    this.raw ??= this.render()
    const used = new Set<string>()
    const tags = this.runtime.components(this.file)
    const convertAll = (raws: RawNode[], at: ViewNode, key: string): ViewNode[] =>
      raws.flatMap((raw, i) => convert(raw, at, `${key}.${i}`))
    const convert = (raw: RawNode, at: ViewNode, key: string): ViewNode[] => {
      if (typeof raw !== 'object') {
        const text = String(raw)
        return text === ''
          ? []
          : [{ tag: '#text', attrs: {}, children: [], parent: at, owner: this, text }]
      }
      const tag = raw.tag.replace(/^wx-/, '')
      const below = raw.children ?? []
      if (tag === 'virtual' || tag === 'block') return convertAll(below, at, key)
      if (tag === 'slot') return this.takeSlot(at, raw.attr?.name)
      const node: ViewNode = { tag, attrs: raw.attr ?? {}, children: [], parent: at, owner: this }
      const file = tags[tag]
      if (file === undefined) {
        node.children = convertAll(below, node, key)
        return [node]
      }
      const id = node.attrs.id
      const name = typeof id === 'string' && id !== '' ? `${tag}#${id}` : `${tag}${key}`
      used.add(name)
      let child = this.children.get(name)
      if (!child) {
        child = createComponent(this.runtime, file, this)
        this.children.set(name, child)
        changes.attached.push(child)
      }
      child.host = node
      child.receive(node.attrs)
      child.slot = convertAll(below, node, key)
      node.children = child.build(child.virtual ? at : node, changes)
      return child.virtual ? node.children : [node]
    }
    this.roots = convertAll(this.raw, parent, '')
    for (const [name, child] of this.children) {
      if (used.has(name)) continue
      this.children.delete(name)
      changes.detached.push(child)
    }
    return this.roots
  }

  private render(): RawNode[] {
    try {
      const root = this.runtime.render(this.file)(this.self.data)
      return typeof root === 'object' ? (root.children ?? []) : []
    } catch (error) {
      this.runtime.error('wxml', this.file, error)
      return []
    }
  }

  private takeSlot(at: ViewNode, name: unknown): ViewNode[] {
    const wanted = typeof name === 'string' ? name : ''
    const taken = this.slot.filter((node) => (node.attrs.slot ?? '') === wanted)
    for (const node of taken) node.parent = at
    return taken
  }

  /**
   * Takes over the properties that the user of this component changed. One whose value there is as before
   * is not passed again: it would undo what the component has set itself since.
   */
  private receive(attrs: Record<string, unknown>): void {
    const properties = (this.config.properties ?? {}) as Record<
      string,
      { observer?: Method } | Method
    >
    for (const [name, property] of Object.entries(properties)) {
      if (!(name in attrs)) continue
      const json = JSON.stringify(attrs[name])
      if (this.passed.get(name) === json) continue
      this.passed.set(name, json)
      const before = this.self.data[name]
      this.self.data[name] = this.runtime.realm.clone(attrs[name])
      this.raw = undefined
      const observers = (this.config.observers ?? {}) as Record<string, Method>
      const own = 'observer' in property ? property.observer : undefined
      for (const observe of [own, observers[name]]) {
        if (!observe) continue
        const args = [this.self.data[name], before]
        this.runtime.later(() =>
          this.runtime.guard(this.file, () => observe.apply(this.self, args)),
        )
      }
    }
  }

  private attach(): void {
    if (!this.alive) return
    this.life('attached')
    this.runtime.later(() => this.alive && this.life('ready'))
  }

  private detach(): void {
    this.destroy()
    this.life('detached')
  }

  private life(name: string): void {
    const lifetimes = (this.config.lifetimes ?? {}) as Record<string, Method | undefined>
    const run = lifetimes[name] ?? (this.config[name] as Method | undefined)
    if (run) this.runtime.guard(`${this.file} ${name}`, () => run.call(this.self))
  }
}

let lastComponentId = 0

function createComponent(runtime: ViewRuntime, file: string, parent: View): View {
  const config = runtime.component(file)
  const self = runtime.realm.object<Self>()
  self.data = runtime.realm.clone((config.data ?? {}) as Record<string, unknown>)
  self.properties = self.data
  self.is = file
  const id = `component-${++lastComponentId}`
  self.getPageId = () => id
  for (const [name, property] of Object.entries(
    (config.properties ?? {}) as Record<string, unknown>,
  )) {
    const value = (property as { value?: unknown } | null)?.value
    self.data[name] = value === undefined ? undefined : runtime.realm.clone(value)
  }
  for (const [name, method] of Object.entries((config.methods ?? {}) as Record<string, Method>)) {
    self[name] = method
  }
  const view = new View(runtime, file, self, config, parent)
  self.triggerEvent = (type: string, detail?: unknown, options?: { bubbles?: boolean }) => {
    if (view.host) runtime.trigger(view.host, type, detail, options?.bubbles === true)
  }
  return view
}
