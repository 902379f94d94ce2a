import { View, type Self, type ViewRuntime } from './view'

/** A page on the stack, or a tab's page that is kept behind it. */
export class PageView extends View {
  scrollTop = 0
  /** Milliseconds of real time from the page's creation to its first setData. */
  mountMs?: number
  private readonly created = performance.now()

  constructor(
    runtime: ViewRuntime,
    readonly route: string,
    readonly query: Record<string, string>,
    /** Text of the navigation bar. */
    public title: string,
    config: Record<string, unknown>,
    readonly id: number,
  ) {
    super(runtime, route, createSelf(runtime, route, query, config, id), config)
    this.assemble()
  }

  /** Notes the first setData, which is when something can be seen. */
  painted(): void {
    this.mountMs ??= performance.now() - this.created
  }

  /** Whether the page defines a function of this name. */
  defines(name: string): boolean {
    return typeof this.self[name] === 'function'
  }

  /** Calls `onLoad`. */
  load(): void {
    this.call('onLoad', this.self.options)
  }

  /** Ends the page. */
  unload(): void {
    this.call('onUnload')
    this.destroy()
  }
}

function createSelf(
  { realm }: ViewRuntime,
  route: string,
  query: Record<string, string>,
  config: Record<string, unknown>,
  id: number,
): Self {
  const self = realm.object<Self>()
  for (const [name, value] of Object.entries(config)) {
    self[name] = typeof value === 'function' ? value : realm.clone(value)
  }
  self.data = realm.clone((config.data ?? {}) as Record<string, unknown>)
  self.route = route
  self.__route__ = route
  self.is = route
  self.options = realm.clone(query)
  self.getPageId = () => `page-${id}`
  self.getOpenerEventChannel = () => realm.clone({})
  return self
}
