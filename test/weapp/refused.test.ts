import { PATHS } from '@/pages/paths'
import { NOT_OPENED } from '@/text/common/frame'
import { FIRST_RUN_WORDS } from '@/text/points/home'
import { COUNTS_FORM_WORDS } from '@/text/record/counts-form'
import { launch, type Host, type LaunchOptions } from '../weapp-host'
import { DIST } from './paths'
import { EVERYTHING, NOW, phoneOf, RENEWALS } from './people'

type How = 'success' | 'fail'
type Callbacks = Record<How, (answer: object) => void>

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  host.dispose()
})

/** A phone whose interfaces of these names answer by callbacks alone, and always in this way. */
const answering = (names: string[], how: How, options: LaunchOptions = {}) =>
  launch(DIST, {
    now: NOW,
    ...options,
    api: Object.fromEntries(
      names.map((name) => [
        name,
        (given) => {
          const { [how]: answer } = given as Callbacks
          setImmediate(() => answer({ errMsg: `${name}:${how}` }))
        },
      ]),
    ),
  })

const RECORDED = () => phoneOf({ label: '有记录', facts: EVERYTHING })

/** Opens pages one upon the other until the next one has to take the place of the last. */
async function goDeep(): Promise<void> {
  for (let depth = 1; depth < 8; depth += 1) await host.open(PATHS.sources, 'navigateTo')
}

/** What one can do is folded on the first screen. */
async function tapCan(name: string): Promise<void> {
  await host.page.tap(FIRST_RUN_WORDS.can)
  await host.page.tap(name)
}

/** A tap that asks for each of the ways to another page. */
const MOVES: [name: string, tap: () => Promise<void>][] = [
  ['navigateTo', () => tapCan('算积分')],
  ['switchTab', () => tapCan('记社保')],
  [
    'redirectTo',
    async () => {
      await goDeep()
      await host.page.tap('词语')
    },
  ],
  [
    'navigateBack',
    async () => {
      await host.open(PATHS.counts, 'navigateTo')
      await host.page.tap(COUNTS_FORM_WORDS.keepRecord)
    },
  ],
]

describe.each(MOVES)('%s', (name, tap) => {
  test.each([
    ['fail', [NOT_OPENED]],
    ['success', []],
  ] as const)('that ends in %s', async (how, said) => {
    const storage = name === 'navigateBack' ? RECORDED() : new Map<string, string>()
    host = await answering([name], how, { storage })
    await tap()
    expect(host.calls.filter(({ api }) => api === name)).toHaveLength(1)
    expect(host.toasts).toEqual(said)
  })
})

test('where a page does not open and even that cannot be said, the page stays as it is', async () => {
  host = await answering(['navigateTo', 'showToast'], 'fail')
  await tapCan('算积分')
  expect(host.page.route).toBe(PATHS.points)
})

test.each([
  ['fail', false],
  ['success', true],
] as const)('what is copied ends in %s', async (how, isCopied) => {
  const storage = phoneOf(RENEWALS.inWindow)
  host = await answering(['setClipboardData'], how, { storage, url: PATHS.renewal })
  await host.page.tap({ role: 'button', label: /拿不准，问谁/ })
  const before = host.page.text()
  await host.page.tap({ role: 'button', label: /^复制“12345”/ })
  expect(host.page.text()).not.toBe(before)
  expect(host.page.text().includes('已复制')).toBe(isCopied)
})

test.each(['fail', 'success'] as const)('a name for the bar ends in %s', async (how) => {
  const storage = phoneOf(RENEWALS.inWindow)
  host = await answering(['setNavigationBarTitle'], how, { storage, url: PATHS.renewal })
  expect(host.page.text()).toContain('续办')
})
