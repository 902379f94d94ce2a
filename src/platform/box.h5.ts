import type { Box } from './box'

/** Where the element of an id is now; of pages of the same kind that lie on each other, on the top one. */
export function boxOf(id: string): Promise<Box | undefined> {
  const all = document.querySelectorAll(`#${id}`)
  return Promise.resolve(all[all.length - 1]?.getBoundingClientRect())
}
