import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { TABS } from '@/pages/paths'
import { serve } from '../../config/h5/serve.mjs'
import { phoneOf, RENEWALS } from '../weapp/people'
import { someOf } from '../sample'
import { addresses } from './addresses'
import { launch } from './browser.mjs'
import { DIST, openPhone } from './phone'

jest.setTimeout(240_000)

type Browser = Awaited<ReturnType<typeof launch>>
let browser: Browser
let server: Awaited<ReturnType<typeof serve>>
/** what another place was asked for */
const arrived: (string | undefined)[] = []
const elsewhere = createServer(({ url }, answer) => {
  arrived.push(url)
  answer.end()
})
beforeAll(async () => {
  elsewhere.listen(10_099, '127.0.0.1')
  server = await serve(DIST)
  browser = await launch()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  elsewhere.close()
  elsewhere.closeAllConnections()
})

/** A phone that writes down which directive of the page's policy was broken, and by what. */
async function watched() {
  const storage = phoneOf(RENEWALS.inWindow)
  const phone = await openPhone(browser, { address: server.address, storage })
  await phone.page.addInitScript(() => {
    const broken: string[] = []
    Object.assign(window, { broken })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      broken.push(`${effectiveDirective} ${blockedURI}`),
    )
  })
  return phone
}

const broken = (page: Page) =>
  page.evaluate(() => (window as typeof window & { broken: string[] }).broken)

test('no page breaks the policy', async () => {
  const phone = await watched()
  for (const address of [...TABS, ...someOf(addresses(), 6)]) {
    await phone.load(address)
    expect([address, await broken(phone.page)]).toEqual([address, []])
  }
  expect(phone.errors).toEqual([])
  await phone.close()
})

/** What somebody who can put something into a page would try, and what refuses it. */
const ATTACKS: [name: string, refused: string, attack: () => unknown][] = [
  [
    'an inline script',
    'script-src-elem inline',
    () => {
      const script = document.createElement('script')
      script.textContent = 'window.wentThrough = true'
      document.body.append(script)
    },
  ],
  [
    'a handler in an attribute',
    'script-src-attr inline',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<i id="bad" onclick="wentThrough = true">')
      document.getElementById('bad')!.click()
    },
  ],
  [
    'a script from elsewhere',
    'script-src-elem http://127.0.0.1:10099/bad.js',
    () => {
      const script = document.createElement('script')
      script.src = 'http://127.0.0.1:10099/bad.js'
      document.body.append(script)
    },
  ],
  [
    'a script in an address',
    'script-src-elem data',
    () => {
      const script = document.createElement('script')
      script.src = 'data:text/javascript,wentThrough=true'
      document.body.append(script)
    },
  ],
  [
    'text run as code',
    'script-src eval',
    () => {
      // A timer takes text for code, as eval does.
      const later = setTimeout as (text: string) => void
      later('window.wentThrough = true')
    },
  ],
  [
    'a picture from elsewhere',
    'img-src http://127.0.0.1:10099/p.png?facts',
    () => (new Image().src = 'http://127.0.0.1:10099/p.png?facts'),
  ],
  [
    'a style from elsewhere',
    'style-src-elem http://127.0.0.1:10099/s.css',
    () =>
      document.head.insertAdjacentHTML(
        'beforeend',
        '<link rel="stylesheet" href="http://127.0.0.1:10099/s.css">',
      ),
  ],
  [
    'a fetch',
    'connect-src http://127.0.0.1:10099/',
    () => fetch('http://127.0.0.1:10099/').catch(() => undefined),
  ],
  [
    "a fetch of the app's own folder",
    'connect-src own',
    () => fetch('./index.html').then(() => Object.assign(window, { wentThrough: true }), String),
  ],
  [
    'a beacon',
    'connect-src http://127.0.0.1:10099/',
    () => navigator.sendBeacon('http://127.0.0.1:10099/', 'facts'),
  ],
  ['a socket', 'connect-src ws://127.0.0.1:10099/', () => new WebSocket('ws://127.0.0.1:10099/')],
  [
    'a frame',
    'frame-src http://127.0.0.1:10099',
    () =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<iframe src="http://127.0.0.1:10099/"></iframe>',
      ),
  ],
  [
    'a form',
    'form-action http://127.0.0.1:10099/?',
    () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<form id="f" action="http://127.0.0.1:10099/">',
      )
      ;(document.getElementById('f') as HTMLFormElement).submit()
    },
  ],
  [
    'another base',
    'base-uri http://127.0.0.1:10099/',
    () => document.head.insertAdjacentHTML('beforeend', '<base href="http://127.0.0.1:10099/">'),
  ],
]

test('what is put into a page is refused, and nothing arrives elsewhere', async () => {
  const phone = await watched()
  for (const [name, refused, attack] of ATTACKS) {
    await phone.load()
    await phone.page.evaluate(attack)
    const own = refused.replace('own', `${server.address}index.html`)
    for (let waited = 0; waited < 50; waited += 1) {
      if ((await broken(phone.page)).length > 0) break
      await phone.page.waitForTimeout(20)
    }
    const wentThrough = await phone.page.evaluate(() => 'wentThrough' in window)
    expect([name, await broken(phone.page), wentThrough, arrived]).toEqual([name, [own], false, []])
  }
  await phone.close()
})

test('no other site frames it', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.setContent(`<iframe src="${server.address}"></iframe>`)
  await page.waitForLoadState('networkidle')
  const [, frame] = page.frames()
  expect(await frame!.locator('#app').count()).toBe(0)
  await context.close()
})
