import { CHANGES, filingTerm, renewal, writeLetters, type Change, type Situation } from '@/engine'

import { PATHS } from '@/pages/paths'
import { cardTitle } from '@/text/common/frame'
import { FROM_NEWER, GENERAL, hrPapers, situationWords, TICK_NOT_SAVED } from '@/text/renewal/hr'
import { type Endorsed, hrSteps } from '@/text/renewal/hr-steps'
import { HR_STEPS_WORDS } from '@/text/renewal/hr-page'
import { HR_TITLES } from '@/text/renewal/hr-titles'
import { someOf } from '../sample'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, RENEWALS } from './people'

const TODAY = '2026-11-23'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

/** The changes of a number from 0 to 127, a bit for each. */
const changesOf = (bits: number): Change[] =>
  CHANGES.filter((_change, bit) => (bits >> bit) % 2 === 1)
const renewing = (bits: number): Situation => ({ kind: 'renewal', changes: changesOf(bits) })
const FIRST: Situation = { kind: 'first', changes: [] }

/** Every tenth of the 128 sets, with none, all, and a first application. */
const SETS = [
  ...Array.from({ length: 13 }, (_, index) => renewing(index * 10)),
  renewing(127),
  FIRST,
]

const writes = () => host.storage.log.filter(({ op }) => op === 'set' || op === 'remove')

/** What an employer must find for a situation, and nothing of the person: each step in a line, how it is done a tap away. */
async function expectPage(situation: Situation, endorsed?: Endorsed): Promise<void> {
  const plan = renewal(situation, TODAY)
  const { texts, text } = { texts: host.page.texts(), text: host.page.text() }
  expect(texts).toContain(HR_TITLES.page(situation.kind === 'first'))
  const { needed, inCase } = hrPapers(plan)
  expect(needed.length + inCase.length).toBeGreaterThan(3)
  expect(texts).toEqual(expect.arrayContaining([...needed, ...inCase].map(({ name }) => name)))
  const steps = hrSteps(plan, situation, endorsed)
  for (const [index, { name, optional, brief, parts }] of steps.entries()) {
    const step = HR_STEPS_WORDS.step(index + 1, name, optional)
    expect(text).toContain(`${step}\n${brief}`)
    await host.page.tap(`展开：${step}`)
    const lines = parts.flatMap((part) => [...part.lines])
    expect(host.page.texts()).toEqual(expect.arrayContaining(lines))
  }
}

test('续办 and 清单 share a path with letters only, and it opens on a phone that has nothing', async () => {
  for (const situation of someOf(SETS, 5)) {
    const permit = { expiresOn: '2026-12-10', endorsedOn: '2026-11-20' }
    const own = { ...situation, permit, unchanged: situation.changes.length === 0 }
    host = await launch(DIST, {
      storage: phoneOf({ ...RENEWALS.inWindow, label: '小名', situation: own }),
      now: NOW,
    })
    const day = situation.kind === 'first' ? '' : '&s=20261120'
    const path = `/pages/papers/hr/index?c=${writeLetters(situation)}${day}`
    expect(path).toMatch(/\?c=(f|(0|e?a?d?t?m?s?c?)&s=\d{8})$/)
    for (const page of [PATHS.renewal, PATHS.papers]) {
      await host.open(page)
      expect(await host.page.share('hr')).toMatchObject({
        title: cardTitle(HR_TITLES.card(situation.kind === 'first')),
        path,
      })
    }
    host.dispose()

    host = await launch(DIST, { url: path.slice(1), context: 1007, now: NOW })
    expect(host.page.texts()).toContain(situationWords(situation))
    const term = filingTerm(permit.endorsedOn, TODAY)
    const endorsed = { on: permit.endorsedOn, term, today: TODAY }
    await expectPage(situation, day === '' ? undefined : endorsed)
    expect(writes()).toEqual([])
    expect(host.calls).toEqual([])
    expect(host.errors).toEqual([])
    host.dispose()
  }
})

test('before anything is told, the general page is shared', async () => {
  host = await launch(DIST, { url: 'pages/renewal/home/index', now: NOW })
  expect((await host.page.share('hr')).path).toBe('/pages/papers/hr/index')
})

test.each(['zzz', 'ez', 'ee', 'E', '', '%E0%A4%A', 'x'.repeat(5000), '__proto__'])(
  'letters that nobody knows open the general page and say so: "%s"',
  async (letters) => {
    host = await launch(DIST, {
      url: `pages/papers/hr/index?c=${letters}`,
      context: 1007,
      now: NOW,
    })
    expect(host.page.texts()).toEqual(expect.arrayContaining([FROM_NEWER, GENERAL]))
    await expectPage({ kind: 'renewal', changes: [] })
    expect((await host.page.share()).path).toBe('/pages/papers/hr/index')
    expect(writes()).toEqual([])
  },
)

test('who is about to send it sees the boxes and cannot tick them; who opens the link can', async () => {
  host = await launch(DIST, { storage: phoneOf(RENEWALS.inWindow), now: NOW })
  await host.open(PATHS.papers)
  await host.page.tap('给单位人事看的一页')
  expect(host.page.text()).toContain(HR_STEPS_WORDS.preview)
  expect(host.page.find({ role: 'checkbox' })).toEqual([])
  const { path } = await host.page.share('hr')
  host.dispose()
  host = await launch(DIST, { url: path!.slice(1), context: 1007, now: NOW })
  expect(host.page.text()).not.toContain(HR_STEPS_WORDS.preview)
  expect(host.page.find({ role: 'checkbox' })).not.toEqual([])
})

test('a tick is the phone’s own: kept for its letters only, and no profile comes of it', async () => {
  host = await launch(DIST, { url: 'pages/papers/hr/index?c=e', context: 1007, now: NOW })
  const [first, second] = hrPapers(renewal(renewing(1), TODAY)).needed.map(({ name }) => name)
  await host.page.tap({ role: 'checkbox', label: first })
  expect([...host.storage.entries.keys()].every((key) => /^marks\./.test(key))).toBe(true)
  await host.restart({ url: 'pages/papers/hr/index?c=e', now: NOW })
  const state = (label?: string) =>
    host.page.find({ role: 'checkbox', label })[0]?.attrs.ariaChecked
  expect([state(first), state(second)]).toEqual(['true', 'false'])
  await host.open('pages/papers/hr/index?c=ea')
  expect(state(first)).toBe('false')
  await host.open('pages/points/home/index')
  expect(host.page.text()).toContain('先算算看')
})

test('what the sender has written down as done is ticked, and the sender alone sees that', async () => {
  const permit = { expiresOn: '2026-12-10', endorsedOn: '2026-11-16', pointsFiledOn: '2026-11-20' }
  const own: Situation = { kind: 'renewal', changes: ['employer'], permit }
  const path = 'pages/papers/hr/index?c=e&s=20261116'
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: {}, situation: own }),
    url: path,
    now: NOW,
  })
  expect(host.page.text()).toContain('办好3步，共5步')
  expect(host.page.text()).toContain('✓ 3. 审核、提交')
  expect(host.page.find({ role: 'checkbox', label: /去区人才服务中心交材料/ })).toHaveLength(1)
  host.dispose()
  host = await launch(DIST, { url: path, context: 1007, now: NOW })
  expect(host.page.text()).toContain('办好0步，共5步')
  expect(host.page.text()).not.toContain('✓ 3.')
})

test('a tick that cannot be saved says so and stays', async () => {
  host = await launch(DIST, { url: 'pages/papers/hr/index?c=e', context: 1007, now: NOW })
  const [paper] = hrPapers(renewal(renewing(1), TODAY)).needed
  host.storage.faults.push({ op: 'set', key: /marks/, kind: 'throw' })
  await host.page.tap({ role: 'checkbox', label: paper!.name })
  expect(host.page.text()).toContain(TICK_NOT_SAVED)
  const box = host.page.find({ role: 'checkbox', label: paper!.name })[0]
  expect(box?.attrs.ariaChecked).toBe('true')
})

test('whoever comes by a link finds the way to a profile of their own, and back leads home', async () => {
  host = await launch(DIST, { url: 'pages/papers/hr/index?c=e', context: 1007, now: NOW })
  await host.page.tap('我也想算自己的积分')
  expect(host.page.route).toBe('pages/points/home/index')
  await host.page.tap('回到给单位人事的那一页')
  expect(host.page.route).toBe('pages/papers/hr/index')
  expect(host.page.texts()).toContain(situationWords(renewing(1)))
})

test('the sender says by when and leaves something out; HR reads both in the first line', async () => {
  const situation = {
    ...RENEWALS.allChanged.situation,
    changes: ['employer', 'address'] as Change[],
  }
  host = await launch(DIST, {
    storage: phoneOf({ ...RENEWALS.allChanged, situation }),
    url: `pages/papers/hr/index?c=${writeLetters(situation)}&s=20261113`,
    now: NOW,
  })
  await host.page.tap({ role: 'checkbox', label: '不告诉人事：搬了家' })
  await host.page.type('希望最晚哪天办好', '20261209')
  const path = '/pages/papers/hr/index?c=ex&d=20261209&s=20261113'
  expect(await host.page.share()).toMatchObject({ path })
  // Both are chosen still when the page is opened again, and 清单 sends the same.
  await host.restart({ url: PATHS.papers, now: NOW })
  expect(host.page.text()).toContain('2026年11月23日发过，没告诉：搬了家')
  expect(await host.page.share('hr')).toMatchObject({ path })
  host.dispose()

  host = await launch(DIST, { url: path.slice(1), context: 1007, now: NOW })
  expect(host.page.text()).toContain('希望最晚2026年12月9日（周三）都办好。')
  expect(host.page.text()).not.toMatch(/搬了家|住址/)
  expect(await host.page.share()).toMatchObject({ path })
  expect(writes()).toEqual([])
})

test.each(['20261332', '99991231', '2026-12-09', '%3Cb%3E', '1'.repeat(5000)])(
  'what is no day is not taken: "%s"',
  async (d) => {
    host = await launch(DIST, { url: `pages/papers/hr/index?c=e&d=${d}`, context: 1007, now: NOW })
    expect(host.page.texts()).toContain(situationWords(renewing(1)))
    expect((await host.page.share()).path).toBe('/pages/papers/hr/index?c=e')
  },
)
