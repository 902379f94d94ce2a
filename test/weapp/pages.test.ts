import { memoryStorage } from '../store/memory-storage'
import { startStore } from '../store/open-store'
import { ALL_UNKNOWN } from '../engine/build'
import { EXAMPLE } from '@/text/profile/example'
import { CONTACTS } from '@/text/about/contacts'
import { PATHS } from '@/pages/paths'
import { someOf } from '../sample'
import { ADDRESSES, OUTLOOK_ADDRESSES, RENEWAL_ADDRESSES } from './addresses'
import { compileWxml, Host, launch } from '../weapp-host'
import { DIST } from './paths'
import { EVERYTHING, NOW, OUTLOOKS, phoneOf, RENEWALS, SPOUSE_132 } from './people'
import type { Person } from './people'
import { unbound } from './unbound'
import { unreadable } from './unreadable'

const KB = 1024
const MOST_NODES = 600
const MOST_DEPTH = 22
const MOST_CHILDREN = 50

const ELSEWHERE: readonly string[] = [PATHS.points, PATHS.profiles, PATHS.answers]

type Phone = [
  name: string,
  storage: () => Map<string, string>,
  addresses: readonly string[],
  now?: number,
]

/** Years after the last rules that are known. */
const NO_RULES = Date.UTC(2030, 4, 6, 2)

const PHONES: Phone[] = [
  ['nothing saved', () => new Map<string, string>(), ADDRESSES],
  ['the example', () => phoneOf({ label: EXAMPLE.label, ...EXAMPLE.content }), ADDRESSES],
  ['everything answered', () => phoneOf({ label: '全部', facts: EVERYTHING }), ADDRESSES],
  ['nothing known', () => phoneOf({ label: '待核实', facts: ALL_UNKNOWN }), ADDRESSES],
  [
    '20 profiles',
    () =>
      phoneOf(
        ...Array.from({ length: 20 }, (_, index) => ({ label: `第${index}份`, facts: EVERYTHING })),
      ),
    ADDRESSES,
  ],
  ['damaged texts', () => damaged(phoneOf({ label: '坏了', facts: EVERYTHING })), ADDRESSES],
  ...Object.entries(RENEWALS).map(([name, person]): Phone => [
    `a renewal: ${name}`,
    () => phoneOf(person),
    [...RENEWAL_ADDRESSES, ...ELSEWHERE],
  ]),
  ...Object.entries(OUTLOOKS).map(([name, person]): Phone => [
    `an outlook: ${name}`,
    () => phoneOf(SPOUSE_132, person),
    [...OUTLOOK_ADDRESSES, 'pages/insurance/home/index', ...ELSEWHERE],
  ]),
  [
    'a day without rules',
    () => phoneOf(OUTLOOKS.reached, OUTLOOKS.at95),
    [...OUTLOOK_ADDRESSES, ...ELSEWHERE],
    NO_RULES,
  ],
  [
    'a what-if copy in use',
    () => onTrial({ label: '我', facts: EVERYTHING }),
    [...OUTLOOK_ADDRESSES, ...ELSEWHERE],
  ],
]

/** The phone of someone in the middle of a trial. */
const onTrial = (person: Person): Map<string, string> => {
  const storage = memoryStorage(phoneOf(person))
  const { session } = startStore(storage)
  if (!session.beginTrial('我 改动').ok) throw new Error('no trial was begun')
  return storage.map
}

/** The same storage with both copies of the profile cut off, and the index garbage. */
const damaged = (phone: Map<string, string>): Map<string, string> =>
  new Map(
    Array.from(phone, ([key, text]) => [
      key,
      key.startsWith('p.') ? text.slice(0, text.length / 2) : text,
    ]),
  )

/** Each address is met on some phones, and on each phone some of the addresses. */
const LOOKED_AT = PHONES.map(([name, phone, addresses, now], place): Phone => [
  name,
  phone,
  someOf(addresses, 9, place),
  now,
])

describe.each(LOOKED_AT)('with %s', (_name, phone, addresses, now = NOW) => {
  let host: Host
  beforeAll(async () => {
    host = await launch(DIST, { storage: phone(), now })
  })
  afterAll(() => host.dispose())

  test.each(addresses)('%s mounts within its limits', async (address) => {
    await host.open(address)
    await host.settle()
    const { page } = host
    expect(page.text().length).toBeGreaterThan(4)
    expect(page.text()).not.toMatch(/NaN|undefined|\bnull\b|\[object|Infinity/)
    expect(page.nodes()).toBeLessThanOrEqual(MOST_NODES)
    expect(page.depth()).toBeLessThanOrEqual(MOST_DEPTH)
    expect(page.maxChildren()).toBeLessThanOrEqual(MOST_CHILDREN)
    // Deeper than the template has levels (`config/index.ts`), Taro puts in components.
    expect(page.find(({ owner }) => owner.isComponent).length).toBe(0)
    expect(unbound(page)).toEqual([])
    expect(unreadable(page)).toEqual([])
    expect(Math.max(...page.setDataLog.map(({ bytes }) => bytes))).toBeLessThanOrEqual(24 * KB)
    expect(host.errors).toEqual([])
    expect(host.violations).toEqual([])
    expect(host.unknownApis).toEqual([])
  })

  test('nothing is written by looking', () => {
    expect(host.storage.log.filter(({ op }) => op === 'set' || op === 'remove')).toEqual([])
  })
})

/** Counts what a host that is not launched yet reads until the first message to its page. */
function readsBeforeDrawn(host: Host): () => number {
  const { log } = host.storage
  let drawn: number | undefined
  const push = host.setData.push.bind(host.setData)
  host.setData.push = (...entries) => {
    drawn ??= log.filter(({ op }) => op === 'get' || op === 'info').length
    return push(...entries)
  }
  return () => drawn!
}

const OPENED_FIRST = [
  ...(['points', 'renewal', 'papers', 'check', 'hr', 'months'] as const),
  ...(['forecast', 'ways', 'way', 'actions'] as const),
]

test.each(OPENED_FIRST)(
  '%s, opened first, reads at most six values before it is drawn',
  async (page) => {
    for (const storage of [new Map<string, string>(), phoneOf(RENEWALS.allChanged)]) {
      const host = new Host(DIST, { storage, url: PATHS[page], now: NOW })
      const reads = readsBeforeDrawn(host)
      await host.restart()
      expect(reads()).toBeLessThanOrEqual(6)
      expect(host.page.setDataLog[0]!.bytes).toBeLessThanOrEqual(24 * KB)
      host.dispose()
    }
  },
)

test.each(['profiles', 'trial', 'compare'] as const)(
  '%s, which names every profile, reads two values for each beside those six',
  async (page) => {
    const people = Array.from({ length: 20 }, (_, index) => ({
      label: `第${index}份`,
      facts: EVERYTHING,
    }))
    const url = PATHS[page]
    const host = new Host(DIST, { storage: phoneOf(...people), url, now: NOW })
    const reads = readsBeforeDrawn(host)
    await host.restart()
    expect(reads()).toBeLessThanOrEqual(6 + 2 * people.length)
    host.dispose()
  },
)

test('a page drawn with the functions of its script made once is what it is with them made anew for each node', async () => {
  const host = await launch(DIST, { storage: phoneOf(RENEWALS.allChanged), now: NOW })
  const [kept, anew] = [compileWxml(DIST), compileWxml(DIST, (source) => source)]
  for (const address of [PATHS.points, PATHS.renewal, PATHS.papers, PATHS.profiles]) {
    const { data } = await host.open(address)
    const tree = JSON.stringify(kept.render(address)(data))
    expect(tree.length).toBeGreaterThan(2000)
    expect(tree).toBe(JSON.stringify(anew.render(address)(data)))
  }
  expect(anew.takeWarnings()).toEqual(kept.takeWarnings())
  host.dispose()
})

/** Pages whose only content is one question, or a date, lead back to a page that ends at a human. */
const ENDS = RENEWAL_ADDRESSES.filter((address) => !address.startsWith('pages/points/question/'))

test.each([
  ['a first visitor', () => new Map<string, string>()],
  ['a renewal in its window', () => phoneOf(RENEWALS.inWindow)],
  ['a renewal with every change', () => phoneOf(RENEWALS.allChanged)],
])('every page about the renewal ends at a human, for %s', async (_name, storage) => {
  const host = await launch(DIST, { storage: storage(), now: NOW })
  const without: string[] = []
  for (const address of ENDS) {
    const page = await host.open(address)
    const fold = { role: 'button', label: /拿不准，问谁/ }
    if (page.shows(fold)) await page.tap(fold)
    if (!CONTACTS.every(({ name }) => page.text().includes(name))) without.push(address)
  }
  expect(without).toEqual([])
  await host.open('pages/renewal/home/index')
  await host.page.tap({ role: 'button', label: /拿不准，问谁/ })
  await host.page.tap({ role: 'button', label: /^复制“12345”/ })
  expect(host.clipboard.text).toBe('12345')
  host.dispose()
})
