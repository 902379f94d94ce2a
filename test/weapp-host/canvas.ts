import type { Realm } from './realm'
import type { View } from './view'

/** One call or setting of a 2d context: its name and what it was given. */
export type DrawCall = readonly [name: string, ...given: unknown[]]

const METHODS =
  'arc arcTo beginPath bezierCurveTo clearRect clip closePath drawImage fill fillRect fillText lineTo moveTo quadraticCurveTo rect restore rotate save scale setLineDash setTransform stroke strokeRect strokeText transform translate'
const SETTINGS =
  'fillStyle font globalAlpha lineCap lineJoin lineWidth strokeStyle textAlign textBaseline'

/** A context that paints nothing, and writes down what it is asked to. A letter is as wide as its type is high, a Latin one half. */
export function recordingContext(calls: DrawCall[], host: object = {}): object {
  const context = host as Record<string, unknown>
  const settings: Record<string, unknown> = { font: '10px sans-serif' }
  for (const name of METHODS.split(' ')) {
    context[name] = (...given: unknown[]) => void calls.push([name, ...given])
  }
  for (const name of SETTINGS.split(' ')) {
    Object.defineProperty(context, name, {
      get: () => settings[name],
      set: (value: unknown) => {
        settings[name] = value
        calls.push([name, value])
      },
    })
  }
  context.measureText = (text: string) => ({ width: widthOf(text, String(settings.font)) })
  return context
}

function widthOf(text: string, font: string): number {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1])
  return Array.from(text).reduce((sum, one) => sum + (one < '\u2e80' ? size / 2 : size), 0)
}

/** A canvas node as a selector query hands it over. To set its size empties it. */
export interface CanvasNode {
  width: number
  height: number
  getContext(type: string): object | null
}

/** The canvases of a run, by their page and id. */
export class Canvases {
  private readonly nodes = new WeakMap<View, Map<string, CanvasNode>>()
  private readonly drawn = new WeakMap<object, DrawCall[]>()

  constructor(private readonly realm: Realm) {}

  /** The node of a canvas, the same each time. */
  node(owner: View, id: string): CanvasNode {
    const own = this.nodes.get(owner) ?? new Map<string, CanvasNode>()
    this.nodes.set(owner, own)
    const node = own.get(id) ?? this.create()
    own.set(id, node)
    return node
  }

  /** What was drawn on a canvas since it was emptied; undefined where it is none of this run. */
  calls(node: object): readonly DrawCall[] | undefined {
    return this.drawn.get(node)
  }

  private create(): CanvasNode {
    const calls: DrawCall[] = []
    const context = recordingContext(calls, this.realm.object())
    const node = this.realm.object<CanvasNode>()
    const size = { width: 300, height: 150 }
    for (const name of ['width', 'height'] as const) {
      Object.defineProperty(node, name, {
        enumerable: true,
        get: () => size[name],
        set: (value: number) => {
          size[name] = value
          calls.length = 0
        },
      })
    }
    node.getContext = (type) => (type === '2d' ? context : null)
    this.drawn.set(node, calls)
    return node
  }
}
