import { word } from './journal'
import type { Realm } from './realm'
import { walk, type ViewNode } from './tree'

/** What a selector query needs of the run. */
export interface QueryRuntime {
  readonly realm: Realm
  guard<T>(where: string, run: () => T): T | undefined
  later(run: () => void): void
  tree(): ViewNode | undefined
}

type Callback = (result: unknown) => void

/**
 * `wx.createSelectorQuery`: finds by `#id` and `.class` only. There is no layout here, so every box has
 * the size 0, and there is no canvas, so `node` is always null.
 */
export function createSelectorQuery(runtime: QueryRuntime): object {
  const { realm } = runtime
  const jobs: { find: () => unknown; done?: Callback }[] = []
  const query = realm.object()
  const refs = (find: () => ViewNode[], many: boolean): object => {
    const add = (read: (node: ViewNode) => object | null, done?: Callback): object => {
      jobs.push({ find: () => (many ? find().map(read) : first(find(), read)), done })
      return query
    }
    return Object.assign(realm.object(), {
      boundingClientRect: (done?: Callback) => add(box, done),
      fields: (_fields: object, done?: Callback) =>
        add((node) => ({ ...box(node), node: null }), done),
      scrollOffset: (done?: Callback) =>
        add((node) => ({ ...box(node), scrollTop: 0, scrollLeft: 0 }), done),
      node: (done?: Callback) => add(() => ({ node: null }), done),
      context: (done?: Callback) => add(() => ({ context: null }), done),
    })
  }
  const search = (selector: string): ViewNode[] => {
    const root = runtime.tree()
    return root ? [...walk(root)].filter((node) => matches(node, selector)) : []
  }
  const viewport = (): ViewNode[] => {
    const root = runtime.tree()
    return root ? [root] : []
  }
  return Object.assign(query, {
    in: () => query,
    select: (selector: string) => refs(() => search(selector), false),
    selectAll: (selector: string) => refs(() => search(selector), true),
    selectViewport: () => refs(viewport, false),
    exec: (done?: Callback) =>
      runtime.later(() => {
        const results = jobs.map((job) => realm.clone(job.find()))
        runtime.guard('createSelectorQuery', () => {
          jobs.forEach((job, i) => job.done?.(results[i]))
          done?.(realm.array(results))
        })
      }),
  })
}

function first(nodes: ViewNode[], read: (node: ViewNode) => object | null): object | null {
  return nodes[0] ? read(nodes[0]) : null
}

function matches(node: ViewNode, selector: string): boolean {
  if (selector.startsWith('#')) return node.attrs.id === selector.slice(1)
  if (!selector.startsWith('.')) return node.tag === selector
  return word(node.attrs.class).split(/\s+/).includes(selector.slice(1))
}

function box(node: ViewNode): object {
  return { id: node.attrs.id ?? '', left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }
}
