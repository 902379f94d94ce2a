import { type Host, launch } from '../weapp-host'
import { end } from './end'
import { DIST } from './paths'
import { AT_95, NOW, type Person, phoneOf, RENEWALS, storedProfile } from './people'
import { button } from './targets'

/** What one tap has changed, and nothing on the page shows any more, is taken back on the page itself. */

let host: Host
afterEach(() => end(host))

const openAt = async (url: string, person: Person) => {
  host = await launch(DIST, { storage: phoneOf(person), url, now: NOW })
  await host.settle()
}
const tap = async (target: Parameters<Host['page']['tap']>[0]) => {
  await host.page.tap(target)
  await host.settle()
}
const stored = () => storedProfile(host.storage.entries)
const RENEWAL = 'pages/renewal/home/index'

test('a school’s day that is over', async () => {
  const situation = { ...RENEWALS.filed.situation!, neededBy: '2026-11-01' }
  await openAt(RENEWAL, { ...RENEWALS.filed, situation })
  await tap(button('不用了'))
  expect(stored().situation.neededBy).toBeUndefined()
  expect(host.page.text()).toContain('✓ 已保存')
  await tap(button('撤销'))
  expect(stored().situation.neededBy).toBe('2026-11-01')
  expect(host.page.shows(button('撤销'))).toBe(false)
})

test('a cycle that was ended, with all that was ticked for it', async () => {
  await openAt(RENEWAL, { ...RENEWALS.decided, progress: { 'id-card': 'done' } })
  const before = stored()
  await tap(button('开始下一轮'))
  await tap(button('好，开始下一轮'))
  expect(stored().progress).toEqual({})
  await tap(button('撤销'))
  expect(stored()).toMatchObject({ situation: before.situation, progress: before.progress })
})

test('what was changed on the first tab, once and until another tab was opened', async () => {
  const situation = { changes: [], ...AT_95.situation, neededBy: '2026-11-01' as const }
  await openAt('pages/points/home/index', { ...AT_95, situation })
  await tap(button('不用了'))
  expect(stored().situation.neededBy).toBeUndefined()
  await host.advance(500)
  expect(host.page.find(button('撤销'))).toHaveLength(1)
  await host.switchTab('清单')
  await host.switchTab('积分')
  await host.settle()
  expect(host.page.shows(button('撤销'))).toBe(false)
})

test('months that have gone since the record ended are written down by a tap on the first tab', async () => {
  const spans = [{ from: '2021-11', to: '2026-08', base: 12_500 }]
  const stopped = { ...AT_95, facts: { ...AT_95.facts, insurance: { spans } } }
  await openAt('pages/points/home/index', stopped)
  expect(host.page.text()).toContain('“本人”的社保记到2026年8月')
  expect(host.page.text()).toContain('9月、10月照常交了吗？交了就记上，基数 12,500元。')
  expect(host.page.text()).not.toContain('已按照常交到')
  await tap(button('照常交了'))
  await host.advance(500)
  expect(stored().facts.insurance).toEqual({ spans: [{ ...spans[0], to: '2026-10' }] })
  expect(host.page.text()).not.toContain('照常交了吗')
  expect(host.page.text()).toContain('总分从142分变成145分')
  await tap(button('撤销'))
  expect(stored().facts.insurance).toEqual({ spans })
  await tap(button('不是，去改'))
  expect(host.page.route).toBe('pages/insurance/home/index')
})

test('a record without an end goes on by itself, which is said at its line', async () => {
  await openAt('pages/points/home/index', AT_95)
  expect(host.page.text()).toContain('满5年 · 已按照常交到2026年10月算')
  expect(host.page.text()).not.toContain('照常交了吗')
})

test('which kind it is; once the page was left it is too late', async () => {
  await openAt(RENEWAL, AT_95)
  await tap({ role: 'button', label: /^第一次申请/ })
  expect(stored().situation.kind).toBe('first')
  await tap(button('撤销'))
  expect(stored().situation.kind).toBeUndefined()
  await tap({ role: 'button', label: /^第一次申请/ })
  await host.switchTab('清单')
  await host.switchTab('续办')
  await host.settle()
  expect(host.page.shows(button('撤销'))).toBe(false)
})

test('the record is opened at the year that is tapped', async () => {
  await openAt('pages/insurance/home/index', AT_95)
  await tap({ role: 'button', label: /^2025年：.*逐月看这一年$/ })
  expect(host.page.text()).toContain('逐月看社保')
  expect(host.page.shows({ role: 'button', label: /^2025年3月/ })).toBe(true)
  expect(host.page.shows({ role: 'button', label: /^2026年3月/ })).toBe(false)
})

test('counts in the place of a record are not said to be a deletion', async () => {
  await openAt('pages/insurance/counts/index', AT_95)
  await tap(button('还是改用月数'))
  await host.page.type('这些月数算到哪个月', '202610')
  await host.settle()
  for (const tick of host.page.find({ role: 'checkbox' })) {
    await tap({ role: 'checkbox', label: tick.attrs.ariaLabel as string })
  }
  await tap(button(/^保存，替换/))
  await host.open('pages/insurance/home/index', 'reLaunch')
  await host.settle()
  expect(host.page.text()).toContain('已改用月数')
  expect(host.page.text()).not.toContain('已删除')
  await tap(button('撤销'))
  expect(host.page.text()).not.toContain('已改用月数')
})

test.each([
  ['over', RENEWALS.filed, '20261211', '2026-12-11'],
  ['away', RENEWALS.inWindow, '', undefined],
])('what was typed %s is put back at its field', async (_how, person, typed, saved) => {
  await openAt('pages/renewal/dates/index', person)
  const before = stored().situation
  const back = button('撤销，改回20261210：居住证有效期到')
  await host.page.type('居住证有效期到', typed)
  await host.settle()
  expect(stored().situation.permit?.expiresOn).toBe(saved)
  await tap(back)
  expect(stored().situation).toEqual(before)
  expect(host.page.shows(back)).toBe(false)
})
