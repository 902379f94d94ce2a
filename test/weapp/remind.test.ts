import type { Situation } from '@/engine'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, RENEWALS } from './people'

const TODAY: Situation = { permit: { expiresOn: '2026-12-20' }, changes: [] }

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

const storage = (situation: Situation = TODAY) => phoneOf({ label: '小名', facts: {}, situation })

const remind = (more: { storage?: Map<string, string>; without?: string[] } = {}) =>
  launch(DIST, { storage: storage(), url: 'pages/renewal/remind/index', now: NOW, ...more })

const entries = () => host.calls.filter(({ api }) => api === 'addPhoneCalendar')

test('one tap writes one event, in seconds and ahead, and is remembered after a restart', async () => {
  host = await remind()
  await host.page.tap('居住证还剩7天')
  expect(host.page.text()).toContain('✓ 已加到日历')
  expect(entries()).toHaveLength(1)
  const [event] = entries()[0]!.args as [Record<string, string | number>]
  expect(event).toMatchObject({
    startTime: Date.UTC(2026, 11, 13, 1) / 1000,
    title: '居住证7天后到期',
  })
  expect(JSON.stringify(event)).not.toContain('小名')

  await host.restart({ url: 'pages/renewal/remind/index', now: NOW })
  expect(host.page.text()).toContain('✓ 已加到日历')
  await host.page.tap('居住证还剩7天')
  expect(entries()).toHaveLength(1)
  expect(host.page.text()).toContain('这一条加过了')
})

test('a refusal is told once, with the text to copy', async () => {
  host = await remind()
  host.answers.fail.addPhoneCalendar = { errMsg: 'addPhoneCalendar:fail auth deny' }
  await host.page.tap('签注的最后一个工作日')
  expect(host.page.text()).toContain('没有加上')
  expect(host.page.text()).not.toContain('✓ 已加到日历')
  await host.page.tap('复制这段文字')
  expect(host.clipboard.text).toContain('2026年12月18日 上午9点\n居住证最迟今天签')
  expect(entries()).toHaveLength(1)
})

test('an old WeChat without a calendar gets the text', async () => {
  host = await remind({ without: ['addPhoneCalendar'] })
  await host.page.tap('签注的最后一个工作日')
  expect(host.page.text()).toContain('这个微信版本不能写日历')
})

test('a reminder of this morning is over, and one that cannot be remembered says so', async () => {
  host = await remind({
    storage: storage({ permit: { expiresOn: '2026-11-30' }, changes: [] }),
  })
  await host.page.tap('居住证还剩7天')
  expect(host.page.text()).toContain('已经过了。别等提醒')
  expect(entries()).toEqual([])
  host.storage.faults.push({ op: 'set', key: /marks/, kind: 'throw' })
  await host.page.tap('居住证到期的前一天')
  expect(host.page.text()).toContain('加过这件事没保存上')
})

/** How many days of each are still ahead: none twice, none past. */
const OFFERED: Record<string, number> = {
  tooEarly: 3,
  inWindow: 2,
  late: 2,
  endorsed: 5,
  filed: 2,
  decided: 1,
  allChanged: 3,
  first: 2,
}

test.each(Object.entries(RENEWALS))(
  'each day that is offered is ahead and written once, in seconds: %s',
  async (name, person) => {
    host = await remind({ storage: phoneOf(person) })
    const offers = host.page.find({ role: 'button', label: /^加到日历：/ })
    // One of this morning is over, and says so when it is tapped.
    const labels = offers
      .map(({ attrs }) => String(attrs.ariaLabel))
      .filter((label) => !label.includes('2026年11月23日'))
    expect(labels.length).toBe(OFFERED[name])
    for (const label of labels) await host.page.tap({ role: 'button', label })
    const events = entries().map(({ args }) => args[0] as Record<string, string | number>)
    expect(events).toHaveLength(labels.length)
    for (const { startTime, title } of events) {
      expect(Number.isInteger(startTime)).toBe(true)
      expect(Number(startTime) * 1000).toBeGreaterThan(NOW)
      expect(Number(startTime)).toBeLessThan(Date.UTC(2030, 0, 1) / 1000)
      expect(title).not.toContain(person.label)
    }
    expect(new Set(events.map(({ startTime }) => startTime)).size).toBe(events.length)
    const left = () =>
      host.page
        .find({ role: 'button', label: /^加到日历：/ })
        .filter(({ attrs }) => labels.includes(String(attrs.ariaLabel)))
    expect(left()).toEqual([])
    await host.restart({ url: 'pages/renewal/remind/index', now: NOW })
    expect(left()).toEqual([])
  },
)

test('while nobody knows how long it takes, one chooses a day of one’s own', async () => {
  const { situation } = RENEWALS.filed
  const waits = { ...situation!, permit: { ...situation!.permit!, verifiedOn: undefined } }
  host = await remind({ storage: storage(waits) })
  expect(host.page.text()).toContain('官方没说')
  const ask = { role: 'button', label: /^加到日历：问审核到哪一步，2026年1[02]月1[01]日/ }
  await host.page.type('哪一天提醒', '20261101')
  expect(host.page.shows(ask)).toBe(false)
  await host.page.type('哪一天提醒', '20261210')
  await host.page.tap(ask)
  const [event] = entries()[0]!.args as [Record<string, string | number>]
  expect(event).toMatchObject({
    startTime: Date.UTC(2026, 11, 10, 1) / 1000,
    title: '问积分审到哪一步',
  })
  expect(JSON.stringify(event)).not.toContain('小名')
  await host.restart({ url: 'pages/renewal/remind/index', now: NOW })
  await host.page.type('哪一天提醒', '20261210')
  expect(host.page.text()).toContain('✓ 已加到日历')
})

test('once it is 审核属实 the term is known, and no day is asked for', async () => {
  host = await remind({ storage: phoneOf(RENEWALS.filed) })
  expect(host.page.text()).not.toContain('自己定一天')
})

test('one that was added is written again only when that is asked for', async () => {
  host = await remind()
  await host.page.tap('居住证还剩7天')
  await host.page.tap('居住证还剩7天')
  await host.advance(3000)
  await host.page.tap('再加一次')
  expect(entries()).toHaveLength(2)
})

test('a shared link opens cold for an employer, writes nothing before a tick, and keeps it', async () => {
  const empty = new Map<string, string>()
  host = await launch(DIST, {
    storage: empty,
    url: 'pages/papers/hr/index?c=e',
    context: 1007,
    now: NOW,
  })
  expect(host.page.text()).toContain('换了单位')
  expect(host.page.text()).not.toContain('发给人事')
  expect(host.storage.log.filter(({ op }) => op === 'set')).toEqual([])
  await host.page.tap({ role: 'checkbox', label: '积分申请表' })
  expect(host.page.text()).toContain('备好1样')
  await host.restart({ url: 'pages/papers/hr/index?c=e', now: NOW })
  expect(host.page.text()).toContain('备好1样')
  await host.page.tap('把勾都去掉')
  expect(host.page.text()).toContain('备好0样')
})

test('a link of a newer version opens the general page', async () => {
  host = await launch(DIST, { url: 'pages/papers/hr/index?c=ez', now: NOW })
  expect(host.page.text()).toContain('这个链接来自更新的版本')
  expect(host.page.text()).not.toContain('员工这次')
})

test('the sender sees the page as the employer will, and a card that carries letters only', async () => {
  const moved: Situation = { permit: { expiresOn: '2026-12-20' }, changes: ['address', 'employer'] }
  host = await launch(DIST, {
    storage: storage(moved),
    url: 'pages/papers/hr/index?c=ea',
    now: NOW,
  })
  await host.page.tap('发给人事')
  expect(host.shares).toEqual([
    {
      title: '请帮我准备居住证积分续办的单位材料，希望最晚12月18日办好（非官方）',
      path: '/pages/papers/hr/index?c=ea',
      imageUrl: '/assets/share.png',
    },
  ])
})

test('全部加: one tap after another, and then which were added and which were not', async () => {
  host = await remind({ storage: storage({ permit: { expiresOn: '2027-01-12' }, changes: [] }) })
  await host.page.tap('全部加（3条）')
  expect(entries()).toHaveLength(1)
  host.answers.fail.addPhoneCalendar = { errMsg: 'addPhoneCalendar:fail auth deny' }
  await host.page.tap(/^接着加第2条，共3条：居住证还剩7天/)
  delete host.answers.fail.addPhoneCalendar
  await host.page.tap(/^接着加第3条，共3条：居住证到期的前一天/)
  expect(entries()).toHaveLength(3)
  expect(host.page.text()).toContain('加好了：可以签注了、居住证到期的前一天。')
  expect(host.page.text()).toContain('没有加上：居住证还剩7天。')
  expect(host.page.find({ role: 'button', label: /^(全部加|接着加)/ })).toEqual([])
  await host.restart({ url: 'pages/renewal/remind/index', now: NOW })
  expect(host.page.find({ role: 'button', label: /^加到日历：/ })).toHaveLength(1)
})
