import { CHANGED_WORDS, SHOWN_WORDS } from '@/text/card'
import { memoryStorage } from '../store/memory-storage'
import { startStore } from '../store/open-store'
import { someOf } from '../sample'
import { ADDRESSES } from './addresses'
import { type Host, launch, nameOf, readManifest } from '../weapp-host'
import { DIST } from './paths'
import { NOW } from './people'
import { reach, PART_ADDRESSES } from './whose/edits'
import { EVENTS, type Event } from './whose/events'
import { LABELS, phoneWith } from './whose/phone'
import { shownOn, whoseOn, withRole } from './whose/screen'

/** Longer than a search takes. */
const WHILE = 5000

/** Their words tell of the trial that has just ended: that it can be had back, and what it is called now. */
const TELLS = /^pages\/(profiles|outlook\/(trial|compare))\//

const SHOWN = [...ADDRESSES, ...PART_ADDRESSES].filter((address) => !TELLS.test(address))

/** Pages that neither show nor ask for the facts of the open one: a trial is named there too, and nobody else. */
const NOBODYS = /^pages\/(papers\/hr|sources|profiles\/(about|restore|profile)|points\/day)\//

/** A picture is put away with the profile that it was of; one of the next is made when it is asked for. */
const OWN_CARDS = /^pages\/card\/(?!.*of=hr)/

/** WeChat holds ten pages: a tab, these, and the trial on top. */
const AT_ONCE = 8
const { tabs } = readManifest(DIST)
const isTab = (address: string): boolean => tabs.some(({ pagePath }) => pagePath === address)
const TABS = SHOWN.filter(isTab)
const OTHERS = SHOWN.filter((address) => !isTab(address))
const STACKS = Array.from({ length: Math.ceil(OTHERS.length / AT_ONCE) }, (_, at) =>
  OTHERS.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
)

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  host.dispose()
})

/** What each address shows when there was never a trial. */
async function withoutTrial(): Promise<Map<string, string>> {
  const { storage } = phoneWith(true)
  startStore(memoryStorage(storage)).session.dropTrial()
  host = await launch(DIST, { storage, now: NOW })
  const shown = new Map<string, string>()
  for (const address of SHOWN) {
    // With a page below it, as in the walk: HR's page is only looked at then.
    await host.open(TABS[0]!, 'switchTab')
    await reach(host, { address }, 'navigateTo')
    await host.advance(WHILE)
    shown.set(address, shownOn(host.page))
  }
  host.dispose()
  return shown
}

/** Types something on the page and chooses something else, so that it has something of its own to hold. */
async function meddle(): Promise<void> {
  const { page } = host
  const field = withRole(page, 'textbox')[0]
  if (field !== undefined) await page.type(nameOf(field), '7', { blur: false })
  const other = withRole(page, 'radio').find(({ attrs }) => attrs.ariaChecked !== 'true')
  if (other !== undefined) await page.tap((node) => node === other)
}

const end = (name: string): Event => EVENTS.find((event) => event.name === name)!

test('every page names the trial while it runs, and shows the facts of the one that is open once it has ended', async () => {
  const due = await withoutTrial()
  const { storage, ids } = phoneWith(true)
  host = await launch(DIST, { storage: new Map(), now: NOW })
  const wrong: string[] = []
  for (const [at, stack] of someOf([...STACKS.entries()], 11)) {
    host.storage.entries.clear()
    for (const [key, text] of storage) host.storage.entries.set(key, text)
    await host.restart({ url: 'pages/insurance/home/index' })
    const expectOf = async (address: string) => {
      await host.advance(WHILE)
      if (OWN_CARDS.test(address)) {
        expect(shownOn(host.page)).not.toContain(SHOWN_WORDS.result.points!.label)
        await host.page.tap(CHANGED_WORDS.again)
        await host.advance(WHILE)
      }
      const is = shownOn(host.page)
      if (is !== due.get(address))
        wrong.push(`${address} shows\n${is}\nand not\n${due.get(address)}`)
    }
    for (const address of [...(at < 2 ? TABS : []), ...stack]) {
      await reach(host, { address }, 'navigateTo')
      if (whoseOn(host.page) !== LABELS.trial) wrong.push(`${address} names ${whoseOn(host.page)}`)
      if (!NOBODYS.test(address)) await meddle()
    }
    await end(at % 2 === 0 ? 'trial dropped' : 'trial kept').here(host, ids)
    for (const address of [...stack].reverse()) {
      await host.back()
      await host.advance(WHILE)
      // A way that is none any more has given way to the first tab.
      if (host.pages.length === 1) break
      await expectOf(address)
    }
    for (const address of at < 2 ? TABS : []) {
      await reach(host, { address }, 'navigateTo')
      await expectOf(address)
    }
  }
  expect(SHOWN.length).toBeGreaterThan(91)
  expect(wrong).toEqual([])
})
