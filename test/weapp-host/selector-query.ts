import type { Canvases } from './canvas'
import { word } from './journal'
import type { Realm } from './realm'
import { walk, type ViewNode } from './tree'

/** What a selector query needs of the run. */
export interface QueryRuntime {
  readonly realm: Realm
  guard<T>(where: string, run: () => T): T | undefined
  later(run: () => void): void
  tree(): ViewNode | undefined
  readonly canvases: Canvases
}

type Callback = (result: unknown) => void

/**
 * `wx.createSelectorQuery`: finds by `#id` and `.class` only. There is no layout here, so every box has
 * the size 0. `node` is that of a canvas of type 2d, else null.
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
        add((node) => ({ ...box(node), node: canvasOf(node, runtime) }), done),
      scrollOffset: (done?: Callback) =>
        add((node) => ({ ...box(node), scrollTop: 0, scrollLeft: 0 }), done),
      node: (done?: Callback) => add((node) => ({ node: canvasOf(node, runtime) }), done),
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
        const results = jobs.map((job) => handOver(realm, job.find()))
        runtime.guard('createSelectorQuery', () => {
          jobs.forEach((job, i) => job.done?.(results[i]))
          done?.(realm.array(results))
        })
      }),
  })
}

/** A copy made in the app's world, but of a canvas, which is handed over itself. */
function handOver(realm: Realm, found: unknown): unknown {
  if (typeof found !== 'object' || found === null || !('node' in found)) return realm.clone(found)
  const { node, ...rest } = found
  return Object.assign(realm.clone(rest), { node })
}

function canvasOf({ tag, attrs, owner }: ViewNode, { canvases }: QueryRuntime): object | null {
  return tag === 'canvas' && attrs.type === '2d' ? canvases.node(owner, word(attrs.id)) : null
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
