import type { View } from './view'

/** A node as $gwx returns it. */
export type RawNode = string | { tag: string; attr?: Record<string, unknown>; children?: RawNode[] }

/** A node of the rendered page: an element, or a run of text (tag `#text`). */
export interface ViewNode {
  /** Without WeChat's `wx-`: `view`, `text`, `input`, `custom-wrapper`. */
  tag: string
  /** As bound in the .wxml: `id`, `ariaLabel`, `data-sid`, `bindtap`. */
  attrs: Record<string, unknown>
  children: ViewNode[]
  parent?: ViewNode
  /** The page or component whose .wxml holds the node. */
  owner: View
  /** Of a run of text. */
  text?: string
}

/** The node and all below it that can be seen: `hidden` and `display: none` are left out. */
export function* walk(node: ViewNode): Generator<ViewNode> {
  if (!isVisible(node)) return
  yield node
  for (const child of node.children) yield* walk(child)
}

function isVisible(node: ViewNode): boolean {
  const { hidden, style } = node.attrs
  if (hidden === true || hidden === 'true' || hidden === '') return false
  return !(typeof style === 'string' && /(^|;)\s*display\s*:\s*none/.test(style))
}

/**
 * The visible texts below a node, one per element: the runs inside one `text` belong together, and two
 * elements side by side never run into one word or number.
 */
export function texts(node: ViewNode): string[] {
  const lines: string[] = []
  collect(node, lines)
  return lines.map(tidy).filter((line) => line !== '')
}

/** Text of a node with white space made single. */
export function textOf(node: ViewNode): string {
  return tidy(texts(node).join(' '))
}

function collect(node: ViewNode, lines: string[]): void {
  if (!isVisible(node)) return
  if (node.tag === 'text') {
    lines.push(Array.from(walk(node), (part) => part.text ?? '').join(''))
    return
  }
  let open = false
  for (const child of node.children) {
    if (child.text === undefined) {
      open = false
      collect(child, lines)
    } else if (open) {
      lines.push((lines.pop() ?? '') + child.text)
    } else {
      open = true
      lines.push(child.text)
    }
  }
}

/** Text with each stretch of white space made one space. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** How large a tree is; runs of text count as nodes too, the page itself does not. */
export interface TreeSize {
  nodes: number
  depth: number
  maxChildren: number
}

/** Counts nodes, depth and children, hidden ones included, as the phone has to hold them. */
export function measureTree(root: ViewNode): TreeSize {
  const size = { nodes: 0, depth: 0, maxChildren: 0 }
  const visit = (node: ViewNode, depth: number): void => {
    size.depth = Math.max(size.depth, depth)
    size.maxChildren = Math.max(size.maxChildren, node.children.length)
    size.nodes += node.children.length
    for (const child of node.children) visit(child, depth + 1)
  }
  visit(root, 0)
  return size
}

/** The page as indented lines, for a failing test to print. */
export function outline(node: ViewNode, indent = ''): string {
  if (node.text !== undefined) return `${indent}${JSON.stringify(node.text)}\n`
  const shown = ['id', 'class', 'ariaRole', 'ariaLabel', 'value', 'disabled']
    .filter((name) => node.attrs[name] !== undefined && node.attrs[name] !== '')
    .map((name) => ` ${name}=${JSON.stringify(node.attrs[name])}`)
  const below = node.children.map((child) => outline(child, `${indent}  `)).join('')
  return `${indent}<${node.tag}${shown.join('')}>\n${below}`
}
