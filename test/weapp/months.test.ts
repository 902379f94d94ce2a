import type { Span } from '@/engine'
import { launch, type Host } from '../weapp-host'
import { Fingers } from './fingers'
import { DIST } from './paths'
import { EVERYTHING, LONG_LEDGER, NOW, phoneOf, storedProfile } from './people'
import { button, radio } from './targets'

const KB = 1024

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

const openAt = async (url: string, facts: object) => {
  host = await launch(DIST, { storage: phoneOf({ label: '我', facts }), url, now: NOW })
  await host.settle()
  return host.page
}
const spansNow = (): Span[] => {
  const { insurance } = storedProfile(host.storage.entries).facts
  return typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : []
}

test('34 years are drawn and turned over in small messages', async () => {
  const page = await openAt('pages/insurance/months/index', EVERYTHING)
  const sent = page.setDataLog.map(({ bytes }) => bytes)
  expect(Math.max(...sent.splice(0))).toBeLessThanOrEqual(24 * KB)
  const nodes = [page.nodes()]
  for (const label of [/^2015年：/, '更早的年份', /^2008年：/, '更早的年份', /^1993年：/]) {
    const calls = await host.measure(async () => {
      await page.tap(button(label))
      await host.settle()
    })
    sent.push(...calls.map(({ bytes }) => bytes))
    nodes.push(page.nodes())
  }
  expect(Math.max(...sent)).toBeLessThanOrEqual(8 * KB)
  expect(Math.max(...nodes)).toBeLessThanOrEqual(600)
  expect(page.shows(button(/^1993年1月，/))).toBe(true)
})

test('a month is changed without its span, marked as not paid, and taken back', async () => {
  const insurance = { spans: [{ from: '2024-01', base: 13_000 }] }
  await openAt('pages/insurance/months/index', { insurance })
  await host.page.tap(button(/^2025年：/))
  await host.page.tap(button('2025年3月，1倍'))
  await host.page.type('每月缴费基数（元）', '30000')
  await host.page.tap(button('完成'))
  await host.settle()
  const whole = [
    { from: '2024-01', to: '2025-02', base: 13_000 },
    { from: '2025-03', to: '2025-03', base: 30_000 },
    { from: '2025-04', base: 13_000 },
  ]
  expect(spansNow()).toEqual(whole)
  expect(host.page.shows(button(/^2025年：1–2月 1倍，3月 2倍，4–12月 1倍/))).toBe(true)

  await host.page.tap(button('2025年5月，1倍'))
  await host.page.tap(radio('没交'))
  expect(host.page.text()).toContain('已记为没交 2025年5月')
  expect(host.page.find(radio('没交'))[0]?.attrs.ariaChecked).toBe('true')
  expect(host.page.text()).not.toContain('删除')
  await host.page.tap(button('撤销'))
  expect(spansNow()).toEqual(whole)
})

test('three months without a break are marked as not paid in three taps, each time by their names', async () => {
  const insurance = { spans: [{ from: '2019-03', base: 'x1' }] }
  await openAt('pages/insurance/months/index', { insurance })
  await host.page.tap(button(/^2026年：/))
  while (!host.page.shows(button(/^2020年：/))) await host.page.tap(button('更早的年份'))
  await host.page.tap(button(/^2020年：/))
  const her = new Fingers(host)
  await her.tap(button('2020年2月，1倍'))
  await her.tap(radio('到4月'))
  expect(host.page.text()).toContain('现在：交了3个月')
  await her.tap(radio('没交'))
  expect(her.taps).toBe(3)
  const gap = [
    { from: '2019-03', to: '2020-01', base: 'x1' },
    { from: '2020-05', base: 'x1' },
  ]
  expect(spansNow()).toEqual(gap)
  expect(host.page.text()).toContain('已记为没交 2020年2月 – 4月')
  await her.tap(button('完成'))
  await her.tap(button('2020年5月，1倍'))
  await her.tap(radio('没交'))
  // The end of a span that goes first is as any other month.
  expect(host.page.text()).toContain('已记为没交 2020年5月')
  expect(host.page.text()).not.toContain('改成从')
})

test('a gap is filled to its end, and back-paid', async () => {
  await openAt('pages/insurance/month/index?m=2024-02', {
    insurance: {
      spans: [
        { from: '2024-01', to: '2024-01', base: 'x1' },
        { from: '2024-05', base: 'x1' },
      ],
    },
  })
  await host.page.tap(radio('到4月'))
  await host.page.tap(radio(/^平均（1倍）/))
  await host.page.tap(radio('补缴'))
  expect(spansNow()).toEqual([
    { from: '2024-01', to: '2024-01', base: 'x1' },
    { from: '2024-02', to: '2024-04', base: 'x1', backPaid: true },
    { from: '2024-05', base: 'x1' },
  ])
})

test('nothing is saved without a change, nor past the limit of spans', async () => {
  const page = await openAt('pages/insurance/month/index?m=2025-03', {
    insurance: { spans: LONG_LEDGER },
  })
  await page.type('每月缴费基数（元）', '9000')
  expect(page.text()).toContain('记录会超过200段')
  expect(spansNow()).toEqual(LONG_LEDGER)
})

test('a base that the average wage has passed is said on the page of its line, with the way to its months', async () => {
  const rule = 'pages/points/indicator/index?rule=insurance-base'
  await openAt(rule, { insurance: { spans: [{ from: '2024-01', base: 12_500 }] } })
  expect(host.page.text()).toContain('2026年7月起平均工资是12,577元，12,500元只到0.8倍')
  await host.page.tap(button('逐月看社保'))
  expect(host.page.route).toBe('pages/insurance/months/index')
  await host.open(rule.replace('insurance-base', 'insurance-years'), 'reLaunch')
  expect(host.page.text()).not.toContain('平均工资是')
})
