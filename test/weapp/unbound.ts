import type { Page } from '../weapp-host'

// What Taro sends of a node besides its attributes, which go by p0, p1 and so on; it gives `focus` no shorter name.
const TARO = ['sid', 'uid', 'nn', 'cn', 'cl', 'st', 'v', 'focus']

/**
 * Names of attributes that the source sets on a page's elements and the template does not bind: Taro sends
 * them under their full names, and nobody reads them. Add such a name to `config/weapp/components.js`.
 */
export function unbound(page: Page): string[] {
  const found = new Set<string>()
  const visit = (node: Record<string, unknown>): void => {
    for (const name of Object.keys(node)) {
      if (!TARO.includes(name) && !/^p\d+$/.test(name)) found.add(name)
    }
    for (const child of childrenOf(node)) visit(child)
  }
  for (const child of childrenOf(page.data.root)) visit(child)
  return [...found]
}

function childrenOf(node: unknown): Record<string, unknown>[] {
  return (node as { cn?: Record<string, unknown>[] } | undefined)?.cn ?? []
}
