import { EXAMPLE } from '@/text/example'
import { LINE_GROUPS } from '@/text/lines'
import { ALL_UNKNOWN } from '../engine/build'
import { nameOf } from './host/find'
import { launch, type Host } from './host/host'
import { readPackage } from './host/package'
import { DIST } from './paths'
import { EVERYTHING, NOW, phoneOf } from './people'
import { unbound } from './unbound'

const KB = 1024
const MOST_NODES = 600
const MOST_DEPTH = 22
const MOST_CHILDREN = 50

const TOPICS = [
  ...['birthday', 'education', 'qualifications', 'insurance', 'extras', 'deductions', 'permit'],
  ...['shortage-major', 'shanghai-spouse', 'fresh-graduate', 'award', 'public-service'],
  ...['suburb', 'investment', 'founder', 'intermediary'],
]
const RULES = LINE_GROUPS.flatMap(({ rules }) => rules)

/** Every page as it is opened, with each parameter that it takes. */
const ADDRESSES = readPackage(DIST).pages.flatMap((page) => {
  const name = page.split('/')[1]
  if (name === 'question') return TOPICS.map((topic) => `${page}?topic=${topic}`)
  if (name === 'line') return RULES.map((rule) => `${page}?rule=${rule}`)
  if (name === 'span') return [`${page}?index=0`, `${page}?index=new`]
  if (name === 'source-list') {
    return ['clauses', 'conflicts', 'documents', 'wages'].map((part) => `${page}?part=${part}`)
  }
  return [page]
})

const PHONES: [string, () => Map<string, string>][] = [
  ['nothing saved', () => new Map<string, string>()],
  ['the example', () => phoneOf({ label: EXAMPLE.label, ...EXAMPLE.content })],
  ['everything answered', () => phoneOf({ label: '全部', facts: EVERYTHING })],
  ['nothing known', () => phoneOf({ label: '待核实', facts: ALL_UNKNOWN })],
  [
    '20 profiles',
    () =>
      phoneOf(
        ...Array.from({ length: 20 }, (_, index) => ({ label: `第${index}份`, facts: EVERYTHING })),
      ),
  ],
  ['damaged texts', () => damaged(phoneOf({ label: '坏了', facts: EVERYTHING }))],
]

/** The same storage with both copies of the profile cut off, and the index garbage. */
const damaged = (phone: Map<string, string>): Map<string, string> =>
  new Map(
    Array.from(phone, ([key, text]) => [
      key,
      key.startsWith('p.') ? text.slice(0, text.length / 2) : text,
    ]),
  )

describe.each(PHONES)('with %s', (_name, phone) => {
  let host: Host
  beforeAll(async () => {
    host = await launch(DIST, { storage: phone(), now: NOW })
  })
  afterAll(() => host.dispose())

  test.each(ADDRESSES)('%s mounts within its limits', async (address) => {
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
    expect(Math.max(...page.setDataLog.map(({ bytes }) => bytes))).toBeLessThanOrEqual(24 * KB)
    expect(host.errors).toEqual([])
    expect(host.violations).toEqual([])
    expect(host.unknownApis).toEqual([])
  })

  test('nothing is written by looking', () => {
    expect(host.storage.log.filter(({ op }) => op === 'set' || op === 'remove')).toEqual([])
  })
})

test('the first page reads at most six values before it is drawn', async () => {
  const host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: EVERYTHING }),
    now: NOW,
  })
  const reads = host.storage.log.filter(({ op }) => op === 'get' || op === 'info')
  expect(reads.length).toBeLessThanOrEqual(6)
  expect(host.page.setDataLog[0]!.bytes).toBeLessThanOrEqual(24 * KB)
  host.dispose()
})

test('a tap sends at most 8 KB to its page, wherever one taps', async () => {
  const storage = phoneOf({ label: '全部', facts: EVERYTHING })
  const host = await launch(DIST, { storage, now: NOW })
  const heavy: string[] = []
  let taps = 0
  for (const address of ADDRESSES) {
    await host.open(address)
    for (const [role, label] of offered(host)) {
      const page = await host.open(address)
      if (!page.shows({ role, label })) continue
      const calls = await host.measure(() => page.tap({ role, label }))
      taps += 1
      for (const { pageId, bytes } of calls) {
        const most = pageId === page.setDataLog[0]!.pageId ? 8 * KB : 24 * KB
        if (bytes > most) heavy.push(`${address} ${label}: ${bytes}`)
      }
    }
  }
  expect(taps).toBeGreaterThan(200)
  expect(heavy).toEqual([])
  expect(host.errors).toEqual([])
  host.dispose()
}, 300_000)

/** What a screen reader offers to tap: role and name. */
function offered(host: Host): [string, string][] {
  const nodes = host.page.find((node) => ROLES.includes(String(node.attrs.ariaRole)))
  return nodes.map((node) => [String(node.attrs.ariaRole), nameOf(node)])
}

const ROLES = ['button', 'radio', 'checkbox']
