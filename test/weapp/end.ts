import type { Host } from '../weapp-host'

/** Ends what a test has opened: nothing went wrong in it, and nothing on its last page is a value instead of a word. */
export function end(host: Host): void {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  expect(host.unknownApis).toEqual([])
  expect(host.page.text()).not.toMatch(/NaN|undefined|\bnull\b|\[object|Infinity/)
  host.dispose()
}
