import { PERMIT_DAY_NAMES } from '@/text/situation/permit-days'
import { sample, someOf } from '../sample'
import { ADDRESSES, isPaper, OUTLOOK_ADDRESSES, RENEWAL_ADDRESSES } from './addresses'
import { type Host, launch, nameOf } from '../weapp-host'
import { DIST } from './paths'
import { NOW, OUTLOOKS, phoneOf, RENEWALS } from './people'
import { pickedFor } from './whose/edits'

const KB = 1024
const MOST_NODES = 600
const MOST_DEPTH = 22
const MOST_CHILDREN = 50
const MOST_CALLS = 3
/** Longer than a search takes. */
const WHILE = 5000
const ROLES = ['button', 'radio', 'checkbox']

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

/** What a screen reader offers to tap: role and name. */
function offered(): [string, string][] {
  const nodes = host.page.find((node) => ROLES.includes(String(node.attrs.ariaRole)))
  return nodes.map((node) => [String(node.attrs.ariaRole), nameOf(node)])
}

/** Forty pages of papers are made alike: those with alternatives, many steps, or many remarks stand for all. */
const SAMPLE = ['application-form', 'contract', 'lease-proof', 'leaving-form', 'review-form']
const TAPPED = ADDRESSES.filter(
  (address) => !isPaper(address) || SAMPLE.some((id) => address.endsWith(`=${id}`)),
)

/** How many messages each page was sent. */
const perPage = (calls: readonly { pageId: number }[]): number[] =>
  calls.map(({ pageId }) => calls.filter((call) => call.pageId === pageId).length)

test('a tap sends at most 8 KB to its page, and no page more than three messages, wherever one taps', async () => {
  host = await launch(DIST, { storage: phoneOf(RENEWALS.allChanged), now: NOW })
  const heavy: string[] = []
  let taps = 0
  for (const address of someOf(TAPPED, 13)) {
    let page = await host.open(address)
    const arrived = page.setDataLog.length
    if (arrived > MOST_CALLS) heavy.push(`${address}: ${arrived} messages`)
    for (const [role, label] of offered()) {
      // What an earlier tap opened stays open: the page grows heavier on the way.
      if (host.page !== page || !page.shows({ role, label })) page = await host.open(address)
      if (!page.shows({ role, label })) continue
      const calls = await host.measure(() =>
        page.isPicked({ role, label })
          ? page.pick(label, pickedFor(label))
          : page.tap({ role, label }),
      )
      taps += 1
      // What takes a change back comes by itself, when the finger is gone: one small message more.
      const isLate = (calls.at(-1)?.bytes ?? 0) < KB / 2 && host.page.text().includes('撤销')
      const messages = Math.max(0, ...perPage(isLate ? calls.slice(0, -1) : calls))
      if (messages > MOST_CALLS) heavy.push(`${address} ${label}: ${messages} messages`)
      for (const { pageId, bytes } of calls) {
        const most = pageId === page.setDataLog[0]!.pageId ? 8 * KB : 24 * KB
        if (bytes > most) heavy.push(`${address} ${label}: ${bytes}`)
      }
    }
  }
  expect(taps).toBeGreaterThan(sample(400, 50))
  expect(heavy).toEqual([])
})

/** Everything that can be unfolded, except where one fold closes another. */
const UNFOLDED = RENEWAL_ADDRESSES.filter((address) => !isPaper(address))

test.each(someOf(Object.keys(RENEWALS) as (keyof typeof RENEWALS)[], 3))(
  'unfolded, the pages of a renewal stay within their limits: %s',
  async (name) => {
    host = await launch(DIST, { storage: phoneOf(RENEWALS[name]), now: NOW })
    const over: string[] = []
    let folds = 0
    for (const address of UNFOLDED) {
      const page = await host.open(address)
      for (const label of offered().map(([, said]) => said)) {
        if (!label.startsWith('展开')) continue
        const target = { role: 'button', label }
        const calls = await host.measure(() => page.tap(target))
        folds += 1
        const bytes = Math.max(...calls.map((call) => call.bytes))
        if (page.nodes() > MOST_NODES) over.push(`${address}: ${page.nodes()} nodes`)
        if (bytes > 8 * KB) over.push(`${address} ${label}: ${bytes} bytes`)
      }
    }
    expect(folds).toBeGreaterThan(40)
    expect(over).toEqual([])
  },
)

/** Whatever opens something in its place on the pages that look ahead. */
const OPENS = /^展开|还有\d+个办法|^\d{4}年.*展开$|^(更早|更近)的年份$/

test.each(someOf(Object.keys(OUTLOOKS) as (keyof typeof OUTLOOKS)[], 3, 2))(
  'unfolded, the pages that look ahead stay within their limits: %s',
  async (name) => {
    host = await launch(DIST, { storage: phoneOf(OUTLOOKS[name]), now: NOW })
    const over: string[] = []
    let opened = 0
    for (const address of OUTLOOK_ADDRESSES) {
      const page = await host.open(address)
      await host.advance(WHILE)
      const done = new Set<string>()
      for (;;) {
        const next = offered().find(([, said]) => OPENS.test(said) && !done.has(said))
        if (next === undefined) break
        const [role, label] = next
        done.add(label)
        opened += 1
        const calls = await host.measure(() => page.tap({ role, label }))
        await host.advance(WHILE)
        const { nodes, depth, maxChildren } = page.size()
        const bytes = Math.max(0, ...calls.map((call) => call.bytes))
        if (nodes > MOST_NODES) over.push(`${address} ${label}: ${nodes} nodes`)
        if (depth > MOST_DEPTH) over.push(`${address} ${label}: ${depth} deep`)
        if (maxChildren > MOST_CHILDREN) over.push(`${address} ${label}: ${maxChildren} children`)
        if (bytes > 8 * KB) over.push(`${address} ${label}: ${bytes} bytes`)
      }
    }
    // Where no total exists there is nothing to unfold but the years of the record.
    expect(opened).toBeGreaterThan(name === 'barred' ? 3 : 15)
    expect(over).toEqual([])
  },
)

test('typing the expiry for the first time, and ticking every paper, send at most 8 KB at once', async () => {
  host = await launch(DIST, { storage: new Map(), url: 'pages/renewal/home/index', now: NOW })
  const typed = await host.measure(() => host.page.type(PERMIT_DAY_NAMES.expiresOn, '20261210'))
  expect(Math.max(...typed.map(({ bytes }) => bytes))).toBeLessThanOrEqual(8 * KB)

  host.dispose()
  host = await launch(DIST, {
    storage: phoneOf(RENEWALS.allChanged),
    url: 'pages/papers/home/index',
    now: NOW,
  })
  const { page } = host
  for (const [, label] of offered()) {
    if (label.startsWith('展开')) await page.tap({ role: 'button', label })
  }
  const boxes = offered().filter(([role]) => role === 'checkbox')
  // Of the papers that prove where one lives only one's own.
  expect(boxes.length).toBeGreaterThan(30)
  for (const [role, label] of boxes) {
    const ticked = await host.measure(() => page.tap({ role, label }))
    expect(Math.max(...ticked.map(({ bytes }) => bytes))).toBeLessThanOrEqual(8 * KB)
  }
})
