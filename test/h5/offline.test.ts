import type { Browser, Request } from 'playwright-core'
import { TABS } from '@/pages/paths'
import { NEW_VERSION_WORDS } from '@/text/common'
import { phoneOf } from '../weapp/people'
import { addresses, isFirst } from './addresses'
import { launch } from './browser.mjs'
import { openPhone, type Phone } from './phone'
import { openSite, type Site } from './versions'

jest.setTimeout(240_000)

const SPAN = 'pages/insurance/span/index?from=new'
const storage = phoneOf({ label: '我', facts: { birthday: '1990-05-01' } })

let browser: Browser
let site: Site
let phone: Phone
/** everything that the pages and the service worker have asked for */
let asked: string[]

beforeAll(async () => {
  browser = await launch()
}, 60_000)
afterAll(() => browser.close())

beforeEach(async () => {
  site = await openSite()
  phone = await openPhone(browser, { address: site.address, storage, keeps: true })
  asked = []
  phone.page.context().on('request', (request: Request) => asked.push(request.url()))
  await phone.load()
  await isKept()
})

afterEach(async () => {
  await phone.close()
  await site.close()
  const elsewhere = asked.filter(
    (url) => !url.startsWith(site.address) && !/^(data|blob):/.test(url),
  )
  expect(elsewhere).toEqual([])
})

/** Waits until all files are on the phone and in use. */
async function isKept(): Promise<void> {
  await phone.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** The network is gone, and the server with it. */
async function goOffline(): Promise<void> {
  await phone.page.context().setOffline(true)
  await site.close()
}

/** Puts a newer version on the server, and waits until it is on the phone. */
async function update(): Promise<void> {
  await site.renew('newer')
  await phone.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const { installing } = registration
    if (installing === null) return
    await new Promise<void>((done) =>
      installing.addEventListener('statechange', () => installing.state === 'installed' && done()),
    )
  })
}

const version = () => phone.page.evaluate(() => document.documentElement.dataset.version ?? 'first')

test('after the first load everything opens without a network', async () => {
  await goOffline()
  for (const tab of TABS) {
    await phone.load(tab)
    await phone.reload()
    expect(phone.route()).toBe(tab)
  }
  for (const address of addresses().filter(isFirst)) {
    await phone.load(address)
    expect([address, await phone.text()]).toEqual([address, expect.stringMatching(/\S{2}/)])
  }
  await phone.load('pages/points/question/index?topic=education')
  await phone.tap('博士研究生')
  await phone.reload()
  expect(await phone.facts('我')).toMatchObject({ education: 'doctor' })
  expect(phone.errors).toEqual([])
})

test('a newer version leaves what is being typed alone, and takes over when all is closed', async () => {
  await phone.go(SPAN)
  await phone.field(/每月缴费基数/).fill('123')
  await update()
  expect(await phone.field(/每月缴费基数/).inputValue()).toBe('123')
  // Its files have gone from the server.
  await phone.go('pages/sources/glossary/index')
  await phone.reload()
  expect(await version()).toBe('first')
  expect(phone.errors).toEqual([])

  const next = await phone.tab()
  await phone.page.close()
  phone = next
  // The browser sees a moment later that the last window is closed.
  for (let time = 0; time < 20; time += 1) {
    await phone.load()
    if ((await version()) === 'newer') break
  }
  expect(await version()).toBe('newer')
  expect(phone.errors).toEqual([])
})

test('a tap takes the newer version, once no other window has the app open', async () => {
  await update()
  await phone.sees(NEW_VERSION_WORDS.lead)
  const other = await phone.tab()
  await other.load(SPAN)
  await phone.front()
  await phone.tap(NEW_VERSION_WORDS.take)
  await phone.sees(NEW_VERSION_WORDS.others)
  expect(await version()).toBe('first')

  await other.page.close()
  const loaded = phone.page.waitForEvent('load')
  await phone.tappable(NEW_VERSION_WORDS.take).tap()
  await loaded
  await phone.drawn()
  expect(await version()).toBe('newer')
  await phone.seesNo(NEW_VERSION_WORDS.lead)
  expect(await phone.facts('我')).toEqual({ birthday: '1990-05-01' })
  expect([...phone.errors, ...other.errors]).toEqual([])
})
