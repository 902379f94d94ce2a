import type { PageView } from './page-view'

/** How a page comes on the screen. */
export type Move = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch'

/** WeChat's limit in the WebView renderer. */
const STACK_LIMIT = 10

/** What moving between pages needs of the run. */
export interface RouterRuntime {
  pages: readonly string[]
  tabs: readonly string[]
  create(route: string, query: Record<string, string>): PageView
  later(run: () => void): void
}

/** The page stack, and the tab pages that stay alive behind it. */
export class Router {
  stack: PageView[] = []
  private readonly kept = new Map<string, PageView>()

  constructor(private readonly runtime: RouterRuntime) {}

  get current(): PageView | undefined {
    return this.stack.at(-1)
  }

  /** Every living page, hidden ones too. */
  get all(): PageView[] {
    return [...new Set([...this.kept.values(), ...this.stack])]
  }

  /**
   * Moves to a url; throws WeChat's message if that may not be.
   * @param raw the query as it is handed over, in the place of the one in the url
   */
  open(move: Move, url: string, raw?: Record<string, string>): void {
    const from = this.current?.route
    const parsed = parseUrl(url, from)
    const { route } = parsed
    const query = raw ?? parsed.query
    if (!this.runtime.pages.includes(route))
      throw new Error(`${move}:fail page "${route}" is not found`)
    const isTab = this.runtime.tabs.includes(route)
    if (isTab && (move === 'navigateTo' || move === 'redirectTo')) {
      throw new Error(`${move}:fail can not ${move} a tabbar page`)
    }
    if (!isTab && move === 'switchTab')
      throw new Error('switchTab:fail can not switch to no-tabBar page')
    if (move === 'navigateTo' && this.stack.length >= STACK_LIMIT) {
      throw new Error('navigateTo:fail webview count limit exceed')
    }
    if (move === 'switchTab') return this.switchTab(route)
    // Made first: if its file fails to load, nothing has moved yet.
    const page = this.runtime.create(route, query)
    if (move === 'navigateTo') this.current?.call('onHide')
    if (move === 'redirectTo') this.drop(1)
    if (move === 'reLaunch') this.drop(Infinity)
    this.push(page, isTab)
  }

  /** Goes back `delta` pages, to the first at most; throws when this is the first. */
  back(delta = 1): void {
    if (this.stack.length < 2)
      throw new Error('navigateBack:fail cannot navigate back at first page.')
    const count = Math.min(Math.max(1, delta), this.stack.length - 1)
    for (let i = 0; i < count; i++) this.stack.pop()?.unload()
    this.current?.call('onShow')
  }

  private switchTab(route: string): void {
    if (this.stack.length === 1 && this.current?.route === route) return
    const known = this.kept.get(route)
    const target = known ?? this.runtime.create(route, {})
    // A page that another one covers has had its onHide already.
    const covered = this.stack.length > 1
    while (this.stack.length > 1) this.stack.pop()?.unload()
    const first = this.stack.pop()
    if (first && first !== target) {
      if (this.kept.get(first.route) !== first) first.unload()
      else if (!covered) first.call('onHide')
    }
    if (!known) return this.push(target, true)
    this.stack = [target]
    target.call('onShow')
  }

  private push(page: PageView, isTab: boolean): void {
    if (isTab) this.kept.set(page.route, page)
    this.stack.push(page)
    page.load()
    page.call('onShow')
    this.runtime.later(() => page.call('onReady'))
  }

  private drop(count: number): void {
    for (let i = 0; i < count && this.stack.length > 0; i++) {
      const page = this.stack.pop()
      page?.unload()
      if (page && this.kept.get(page.route) === page) this.kept.delete(page.route)
    }
    if (count < Infinity) return
    for (const page of this.kept.values()) page.unload()
    this.kept.clear()
  }
}

/**
 * A page's route and query. As on the phone, values are not decoded, and a value ends at its first `=`.
 */
export function parseUrl(url: string, from = ''): { route: string; query: Record<string, string> } {
  const [path = '', search = ''] = url.split('?', 2)
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  const query: Record<string, string> = {}
  for (const pair of search.split('&')) {
    const [name = '', value = ''] = pair.split('=')
    if (name !== '') query[name] = value
  }
  return { route: steps.join('/'), query }
}
