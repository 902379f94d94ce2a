import type { BrowserContext } from 'playwright-core'

/**
 * Lets the clock stand still in what is loaded from now on; timers run. Not by Playwright's own clock: its Date gives plain dates to a class that
 * extends it, such as the one that the engine counts days with.
 */
export async function setClock(context: BrowserContext, now: number): Promise<void> {
  await context.addInitScript(stopClock, now)
}

/** The same in a page that is loaded; runs there. */
export function stopClock(fixed: number): void {
  window.Date = new Proxy(Date, {
    construct: (date, given: unknown[], made) =>
      Reflect.construct(date, given.length === 0 ? [fixed] : given, made) as Date,
    get: (date, name) => (name === 'now' ? () => fixed : (Reflect.get(date, name) as unknown)),
  })
}
