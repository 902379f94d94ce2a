import { NEEDED_BY_WORDS } from '@/text/outlook/needed-by'
import { PATHS, TABS } from '@/pages/paths'
import { EXAMPLE } from '@/text/profile/example'
import { DAY_WORDS } from '@/text/points/day'
import { someOf } from '../sample'
import { launch, type Host } from '../weapp-host'
import { ADDRESSES } from './addresses'
import { DIST } from './paths'
import { phoneOf, RENEWALS, storedProfile } from './people'

jest.setTimeout(120_000)

const SECOND = 1000
/** Ten seconds before the day on which a point goes, by the birthday, and the permit has a day less. */
const LATE = Date.parse('2026-11-22T23:59:50+08:00')
const FACTS = { ...EXAMPLE.content.facts, birthday: '1982-11-23' }

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

const lines = () => host.page.text().split('\n')

test('at midnight an open page goes on with the new day', async () => {
  host = await launch(DIST, { now: LATE, storage: phoneOf({ label: '我', facts: FACTS }) })
  expect(host.page.text()).toContain('今天 2026年11月22日')
  expect(lines()).toContain('117')
  await host.advance(8 * SECOND)
  expect(lines()).toContain('117')
  await host.advance(5 * SECOND)
  expect(host.page.text()).toContain('今天 2026年11月23日')
  expect(lines()).toContain('116')
  await host.advance(24 * 3600 * SECOND)
  expect(host.page.text()).toContain('今天 2026年11月24日')
})

test.each<[path: string, tellsDays: boolean]>([
  [PATHS.renewal, true],
  [PATHS.papers, true],
  [PATHS.hr, true],
  [PATHS.remind, false],
  [PATHS.dates, false],
])('at midnight %s says what it says when it is opened then', async (path, tellsDays) => {
  const storage = () => phoneOf(RENEWALS.inWindow)
  host = await launch(DIST, { now: LATE, storage: storage(), url: path })
  const before = host.page.text()
  await host.advance(15 * SECOND)
  const after = host.page.text()
  host.dispose()
  host = await launch(DIST, { now: LATE + 15 * SECOND, storage: storage(), url: path })
  expect(after).toBe(host.page.text())
  expect(after !== before).toBe(tellsDays)
})

test('a day chosen to look at stays, whatever the clock does', async () => {
  host = await launch(DIST, {
    now: LATE,
    storage: phoneOf({ label: '我', facts: FACTS }),
    url: PATHS.day,
  })
  await host.page.type(DAY_WORDS.label, '20270301')
  await host.page.tap(DAY_WORDS.use)
  expect(host.page.route).toBe(PATHS.points)
  await host.advance(15 * SECOND)
  expect(host.page.text()).toContain('2027年3月1日')
  await host.open(PATHS.day)
  expect(host.page.text()).toContain(DAY_WORDS.notToday('2027年3月1日'))
})

test('the school’s day is offered, and leads to its points without a verdict of its own', async () => {
  const situation = { changes: [], neededBy: '2027-03-15' }
  const storage = phoneOf({ label: '我', facts: FACTS, situation })
  host = await launch(DIST, { now: LATE, storage, url: PATHS.day })
  await host.page.tap(DAY_WORDS.school('2027年3月15日'))
  expect(host.page.route).toBe(PATHS.points)
  await host.settle()
  expect(host.page.text()).toContain(NEEDED_BY_WORDS.notToday)
  expect(host.page.text()).not.toMatch(/来得及|来不及|赶不上/)
})

test('back from behind, a page goes by the day that it is then', async () => {
  host = await launch(DIST, { now: LATE, storage: phoneOf({ label: '我', facts: FACTS }) })
  await host.hide()
  host.setNow(LATE + 3600 * SECOND)
  await host.show()
  expect(lines()).toContain('116')
  await host.hide()
  host.setNow(LATE)
  await host.show()
  expect(lines()).toContain('117')
})

const CLOCKS: [string, number, boolean][] = [
  ['before 1970', Date.UTC(1969, 6, 20), false],
  ['1970', 0, false],
  ['the last day of 2022', Date.parse('2022-12-31T23:00:00+08:00'), false],
  ['the last day of 2099', Date.parse('2099-12-31T12:00:00+08:00'), true],
  ['2100', Date.parse('2100-01-01T00:00:00+08:00'), false],
  ['9999', Date.parse('9999-12-31T12:00:00+08:00'), false],
  ['beyond 9999', Date.parse('+012026-11-22T12:00:00+08:00'), false],
  ['the last that there is', 8.64e15, false],
]

test.each(CLOCKS)('a clock at %s: every page opens, answers are kept', async (...given) => {
  const [, now, isPlausible] = given
  const storage = phoneOf({ label: '我', facts: FACTS, situation: RENEWALS.inWindow.situation })
  host = await launch(DIST, { now, storage })
  for (const address of [...TABS, ...someOf(ADDRESSES, 5)]) {
    const page = await host.open(address)
    expect([address, page.text()]).toEqual([address, expect.stringMatching(/\S{2}/)])
    expect([address, page.text()]).toEqual([address, expect.not.stringMatching(/NaN|undefined/)])
  }
  await host.open(PATHS.day)
  expect(host.page.text().includes(DAY_WORDS.fixToday)).toBe(!isPlausible)
  await host.open('pages/points/question/index?topic=education')
  await host.page.tap('博士研究生')
  await host.restart()
  expect(storedProfile(host.storage.entries).facts).toEqual({ ...FACTS, education: 'doctor' })
})

test('a clock that jumps back between two writes: the later write is the one that is kept', async () => {
  host = await launch(DIST, {
    now: Date.parse('2099-12-31T12:00:00+08:00'),
    storage: phoneOf({ label: '我', facts: FACTS }),
    url: 'pages/points/question/index?topic=education',
  })
  await host.page.tap('博士研究生')
  host.setNow(0)
  await host.page.tap('硕士研究生')
  await host.restart({ now: LATE })
  expect(storedProfile(host.storage.entries).facts).toMatchObject({ education: 'master' })
  await host.restart({ now: 0, url: 'pages/points/question/index?topic=award' })
  await host.page.tap('没有')
  await host.restart({ now: LATE })
  expect(storedProfile(host.storage.entries).facts).toMatchObject({
    education: 'master',
    award: 'none',
  })
})
