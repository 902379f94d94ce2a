import type { Realm } from './realm'
import type { ViewNode } from './tree'
import type { Method } from './view'

/** Events that travel up the tree; all others stay where they happen. */
const BUBBLING = new Set([
  'tap',
  'longpress',
  'longtap',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
])

/** What sending an event needs of the run. */
export interface EventRuntime {
  readonly realm: Realm
  now(): number
  guard<T>(where: string, run: () => T): T | undefined
  warn(where: string, message: string): void
}

/** The handler a node binds for an event, and whether it stops there. */
export function handlerOf(
  node: ViewNode,
  type: string,
): { name: string; stops: boolean } | undefined {
  for (const way of ['bind', 'catch', 'mut-bind']) {
    for (const key of [`${way}${type}`, `${way}:${type}`]) {
      const name = node.attrs[key]
      if (typeof name === 'string' && name !== '') return { name, stops: way === 'catch' }
    }
  }
  return undefined
}

/** The nodes an event passes on its way up, component hosts included. */
export function* pathOf(node: ViewNode): Generator<ViewNode> {
  for (let at: ViewNode | undefined = node; at; at = above(at)) yield at
}

function above(node: ViewNode): ViewNode | undefined {
  const { owner } = node
  return owner.virtual && owner.roots.includes(node) ? owner.host : node.parent
}

/** Sends an event to a node and, if it is of a kind that bubbles, up from there. */
export function dispatch(
  runtime: EventRuntime,
  node: ViewNode,
  type: string,
  detail: unknown = {},
  bubbles = BUBBLING.has(type),
): void {
  const touches =
    type.startsWith('touch') || type === 'tap' ? [{ identifier: 0, pageX: 1, pageY: 1 }] : []
  for (const at of bubbles ? pathOf(node) : [node]) {
    const handler = handlerOf(at, type)
    if (!handler) continue
    const { owner } = at
    const method = owner.self[handler.name]
    if (typeof method !== 'function') {
      runtime.warn(owner.file, `no method "${handler.name}" to handle event "${type}"`)
    } else {
      const event = runtime.realm.clone({
        type,
        timeStamp: runtime.now(),
        target: point(seenFrom(node, at)),
        currentTarget: point(at),
        threshold: {},
        detail,
        touches,
        changedTouches: touches,
      })
      runtime.guard(`${owner.file} ${type}`, () => (method as Method).call(owner.self, event))
    }
    if (handler.stops) return
  }
}

/** The target as the view of `at` may see it: inside a component that is the component itself. */
function seenFrom(target: ViewNode, at: ViewNode): ViewNode {
  let node: ViewNode | undefined = target
  while (node && node.owner !== at.owner)
    node = node.owner.isComponent ? node.owner.host : undefined
  return node ?? at
}

function point(node: ViewNode): object {
  const dataset: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node.attrs)) {
    if (!key.startsWith('data-')) continue
    const name = key.slice('data-'.length).toLowerCase()
    dataset[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value
  }
  return { id: node.attrs.id ?? '', dataset, offsetLeft: 0, offsetTop: 0 }
}
