import { handlerOf, pathOf } from './event'
import { textOf, texts, tidy, walk, type ViewNode } from './tree'

/**
 * What a person aims at: a text they see (or, failing that, an aria-label they hear, or a part of a text),
 * a role and name as a screen reader tells them, or any test of a node.
 */
export type Target =
  string | RegExp | { role?: string; label?: string | RegExp } | ((node: ViewNode) => boolean)

/** Tags whose Taro template binds every event whether or not anyone listens. */
const ALWAYS_BOUND = new Set([
  'scroll-view',
  'picker',
  'input',
  'textarea',
  'swiper',
  'picker-view',
])

const TAG_ROLES: Readonly<Record<string, string>> = {
  button: 'button',
  input: 'textbox',
  textarea: 'textbox',
  navigator: 'link',
  image: 'img',
  switch: 'switch',
}

/** Visible nodes that match, in reading order; of nested ones only the innermost. */
export function findAll(root: ViewNode, target: Target): ViewNode[] {
  const elements = [...walk(root)].filter((node) => node.text === undefined && node !== root)
  if (typeof target === 'function') return elements.filter(target)
  if (target instanceof RegExp)
    return innermost(elements.filter((node) => target.test(textOf(node))))
  if (typeof target === 'object') {
    return elements.filter(
      (node) =>
        (target.role === undefined || roleOf(node) === target.role) &&
        (target.label === undefined || fits(nameOf(node), target.label)),
    )
  }
  const wanted = tidy(target)
  const exact = innermost(elements.filter((node) => textOf(node) === wanted))
  if (exact.length > 0) return exact
  const labelled = elements.filter((node) => node.attrs.ariaLabel === wanted)
  if (labelled.length > 0) return labelled
  return innermost(elements.filter((node) => textOf(node).includes(wanted)))
}

/** What a screen reader calls the node: its aria-label, else its text. */
export function nameOf(node: ViewNode): string {
  const { ariaLabel } = node.attrs
  return typeof ariaLabel === 'string' && ariaLabel !== '' ? ariaLabel : textOf(node)
}

/** The aria-role bound, else the one the tag has by itself. */
export function roleOf(node: ViewNode): string | undefined {
  const { ariaRole } = node.attrs
  return typeof ariaRole === 'string' && ariaRole !== '' ? ariaRole : TAG_ROLES[node.tag]
}

/** The nearest node, itself included, that would do something when tapped. */
export function tappable(node: ViewNode): ViewNode | undefined {
  for (const at of pathOf(node)) {
    if (at.tag === 'navigator' || (at.tag === 'button' && at.attrs.openType)) return at
    const handler = handlerOf(at, 'tap')
    if (handler && !(handler.name === 'eh' && ALWAYS_BOUND.has(at.tag))) return at
  }
  return undefined
}

/** Whether the node, or what holds it, is switched off. */
export function isDisabled(node: ViewNode): boolean {
  for (const at of pathOf(node)) {
    const { disabled, ariaDisabled } = at.attrs
    if (disabled === true || disabled === 'true' || disabled === '') return true
    if (ariaDisabled === true || ariaDisabled === 'true') return true
  }
  return false
}

/** The one node to use, or an error that says what there is instead. */
export function pick(nodes: ViewNode[], nth: number, wanted: string, root: ViewNode): ViewNode {
  const node = nodes[nth]
  if (node) return node
  const found = nodes.length === 0 ? 'is not on the page' : `is there only ${nodes.length} time(s)`
  throw new Error(`${wanted} ${found}. The page shows:\n${texts(root).join('\n')}`)
}

/** A target in words. */
export function inWords(target: Target): string {
  if (typeof target === 'function') return `a node that fits ${target.toString()}`
  if (typeof target === 'string' || target instanceof RegExp) return `"${String(target)}"`
  return `${target.role ?? 'node'} "${String(target.label ?? '')}"`
}

function fits(name: string, label: string | RegExp): boolean {
  return typeof label === 'string' ? name === label : label.test(name)
}

function innermost(nodes: ViewNode[]): ViewNode[] {
  const outer = new Set<ViewNode>()
  for (const node of nodes) {
    for (let at = node.parent; at; at = at.parent) outer.add(at)
  }
  return nodes.filter((node) => !outer.has(node))
}
