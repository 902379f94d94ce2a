import type { Browser } from 'playwright-core'
import { serve } from '../../config/h5/serve.mjs'
import { launch } from './browser.mjs'
import { DIST, openPhone, PREFIX, type Phone, type PhoneOptions } from './phone'

type Options = Omit<PhoneOptions, 'address'>

/**
 * A browser and a server for the tests of one file. After each test, what its phones met must be free of errors, and
 * what they stored must be under the app's own names; they are closed then.
 * @param browserOptions as for `launch`
 */
export function phones(browserOptions: { largeType?: boolean | number } = {}) {
  let server: Awaited<ReturnType<typeof serve>>
  let browser: Browser
  const opened: Phone[] = []

  beforeAll(async () => {
    server = await serve(DIST)
    browser = await launch(browserOptions)
  }, 60_000)

  afterEach(async () => {
    for (const phone of opened.splice(0)) {
      const keys = [...(await phone.stored()).keys()]
      await phone.close()
      expect(phone.errors).toEqual([])
      expect(keys.filter((key) => !key.startsWith(PREFIX))).toEqual([])
    }
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  return {
    /** A phone with nothing loaded yet. */
    async blank(options: Options = {}): Promise<Phone> {
      const phone = await openPhone(browser, { address: server.address, ...options })
      opened.push(phone)
      return phone
    },
    /** A phone with the app open at a page. */
    async at(route: string, options: Options = {}): Promise<Phone> {
      const phone = await this.blank(options)
      await phone.load(route)
      return phone
    },
    /** Another tab, watched in the same way; it closes with the first. */
    async tab(of: Phone, route: string): Promise<Phone> {
      const phone = await of.tab()
      await phone.load(route)
      return phone
    },
  }
}
