import { findAll, type Host, nameOf, type Page, roleOf, type ViewNode } from '../../weapp-host'

/** How a page says whose facts it is about. */
const WHOSE = [
  /^档案：(.*)，换一份$/,
  /^在试一份改动，改的是副本“(.*)”，看结果$/,
  /^“(.*)”是假设的，不是现在的情况，换一份$/,
]

/** The name of whose facts the page shows, as it stands on top; undefined where it does not say. */
export function whoseOn(page: Page): string | undefined {
  for (const name of named(page, 'button')) {
    for (const words of WHOSE) {
      const found = words.exec(name)
      if (found) return found[1]
    }
  }
  return undefined
}

/** Names of all nodes of a role, in reading order. */
export const named = (page: Page, role: string): string[] => withRole(page, role).map(nameOf)

/** All nodes of a role, in reading order. */
export const withRole = (page: Page, role: string): ViewNode[] =>
  findAll(page.tree, (node) => roleOf(node) === role)

/** All that a person can read on a page: its words, what stands in its fields, and what is chosen. */
export function shownOn(page: Page): string {
  const seen = new Map<string, number>()
  const fields = named(page, 'textbox').map((label) => {
    const nth = seen.get(label) ?? 0
    seen.set(label, nth + 1)
    return `${label}=${page.value(label, nth)}`
  })
  const chosen = [...withRole(page, 'radio'), ...withRole(page, 'checkbox')]
    .filter(({ attrs }) => attrs.ariaChecked === 'true')
    .map((node) => `✓ ${nameOf(node)}`)
  return [page.route, ...page.texts(), ...fields, ...chosen].join('\n')
}

/** What the page with this address shows when the app is started anew on the same storage. */
export async function afresh(host: Host, url: string): Promise<{ shown: string; whose?: string }> {
  await host.restart({ url })
  await host.settle()
  return { shown: shownOn(host.page), whose: whoseOn(host.page) }
}
