import type { Host } from '../weapp-host'
import { Fingers } from './fingers'
import { LONG_LEDGER } from './people'
import { openRecord, storedSpans } from './record'
import { button, checkbox as month, radio } from './targets'

const MONTHS = 'pages/insurance/months/index'
const PERIOD = 'pages/insurance/years/period/index'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

const openAt = async (url: string, insurance?: object) => {
  host = await openRecord(url, insurance)
  return host.page
}
const spansNow = () => storedSpans(host)
const GOING_ON = { spans: [{ from: '2024-01', base: 13_000 }] }

test.each([
  'pages/insurance/month/index?m=2025-03',
  `${PERIOD}?m=2025-03&to=2025-06`,
  'pages/insurance/span/index?from=new',
  'pages/insurance/years/index',
])(
  '%s, where a gap is entered, says once that it does not take the other months away',
  async (url) => {
    await openAt(url, { spans: [{ from: '2024-01', to: '2026-10', base: 13_000 }] })
    if (url.includes('years/index')) await host.page.tap(button(/^展开：2025年7月/))
    await host.settle()
    expect(host.page.text().match(/清零/g)).toEqual(['清零'])
  },
)

test('what a record lacks stands with what counts of it, each a tap from where it is filled', async () => {
  await openAt('pages/insurance/home/index', {
    spans: [
      { from: '2024-01', to: '2024-06', base: 'unknown' },
      { from: '2024-09', base: 13_000 },
    ],
  })
  expect(host.page.text()).toMatch(/2024年7月 – 8月没有记录[^]*6个月的基数待核实[^]*每个月是几倍/)
  await host.page.tap(button(/没有记录/))
  await host.settle()
  expect(host.page.route).toBe(PERIOD)
  expect(host.page.text()).toContain('现在：没有记录')
})

test('a first and a last month, in either order and of two years, are changed as one and taken back', async () => {
  await openAt(MONTHS, GOING_ON)
  const her = new Fingers(host)
  await her.tap(button('一起改几个月'))
  expect(host.page.text()).toContain('点第一个月')
  await her.tap(month(/^2026年2月，/))
  expect(host.page.text()).toContain('从2026年2月起，再点最后一个月')
  await her.tap(button(/^2025年：/))
  await her.tap(month(/^2025年11月，/))
  expect(host.page.text()).toContain('2025年11月 – 2026年2月')
  expect(host.page.text()).toContain('现在：交了4个月 · 基数 13,000元')
  await her.tap(radio('补缴'))
  expect(host.page.text()).toContain('补缴4个月')
  expect(her.taps).toBe(5)
  const marked = [
    { from: '2024-01', to: '2025-10', base: 13_000 },
    { from: '2025-11', to: '2026-02', base: 13_000, backPaid: true },
    { from: '2026-03', base: 13_000 },
  ]
  expect(spansNow()).toEqual(marked)
  await host.page.type('这4个月，每月缴费基数（元）', '20000')
  expect(spansNow()?.[1]).toEqual({ ...marked[1], base: 20_000 })
  // The total is as it was, and the change can be taken back all the same.
  await host.page.tap(button('撤销'))
  expect(spansNow()).toEqual(marked)
  await host.page.type('这4个月，每月缴费基数（元）', '20000')
  await host.page.tap(radio('没交'))
  await host.page.tap(button('撤销'))
  expect(spansNow()?.[1]).toEqual({ ...marked[1], base: 20_000 })
  await host.page.tap(radio('没交'))
  expect(spansNow()).toEqual([marked[0], marked[2]])
  expect(host.page.text()).toContain('现在：没有记录')
  expect(host.page.text()).toContain('已记为没交 2025年11月 – 2026年2月')
  expect(host.page.find(radio('没交'))[0]?.attrs.ariaChecked).toBe('true')
  // Paid again, on the base of the month before.
  await host.page.tap(radio('正常'))
  expect(spansNow()).toEqual(GOING_ON.spans)
  await host.page.tap(button('完成'))
  expect(host.page.route).toBe(MONTHS)
  expect(host.page.shows(button('一起改几个月'))).toBe(true)
  expect(host.page.shows(month(/^2025年/))).toBe(false)
})

test.each([MONTHS, 'pages/insurance/home/index'])(
  'what was marked as not paid is on %s not said to be deleted',
  async (url) => {
    await openAt(`${PERIOD}?m=2025-11&to=2026-02`, GOING_ON)
    await host.page.tap(radio('没交'))
    await host.open(url, 'reLaunch')
    await host.settle()
    expect(host.page.text()).toContain('已记为没交 2025年11月 – 2026年2月')
    expect(host.page.text()).not.toContain('已删除')
    await host.page.tap(button('撤销'))
    expect(spansNow()).toEqual(GOING_ON.spans)
  },
)

test('what a page has marked is said there and on the way back, and on no page that is opened later', async () => {
  await openAt(MONTHS, GOING_ON)
  await host.page.tap(button(/^2025年：/))
  await host.page.tap(button(/^2025年5月，/))
  await host.page.tap(radio('没交'))
  await host.page.tap(button('完成'))
  await host.settle()
  expect(host.page.text()).toContain('已记为没交 2025年5月')
  await host.page.tap(button(/^2025年6月，/))
  expect(host.page.text()).not.toContain('已记为没交')
  await host.back()
  await host.settle()
  expect(host.page.text()).not.toContain('已记为没交')
  await host.open('pages/insurance/years/index', 'reLaunch')
  await host.settle()
  expect(host.page.text()).not.toContain('已记为没交')
})

test('a month to come stands for this one, and what is still paid follows it', async () => {
  await openAt(MONTHS, GOING_ON)
  await host.page.tap(button('一起改几个月'))
  await host.page.tap(month(/^2026年10月，/))
  await host.page.tap(month(/^2026年12月，/))
  expect(host.page.text()).toContain('2026年10月 – 11月')
  await host.page.tap(radio(/^不到0.8倍/))
  expect(spansNow()).toEqual([
    { from: '2024-01', to: '2026-09', base: 13_000 },
    { from: '2026-10', base: 'floor' },
  ])
})

test('months may be looked at again once nothing is chosen', async () => {
  await openAt(MONTHS, GOING_ON)
  await host.page.tap(button('一起改几个月'))
  await host.page.tap(month(/^2026年2月，/))
  await host.page.tap(button('不选了'))
  await host.page.tap(button(/^2026年2月，/))
  expect(host.page.route).toBe('pages/insurance/month/index')
})

test('a base that is wrong keeps one on the page, and a whole one is saved on the way back', async () => {
  await openAt(MONTHS, GOING_ON)
  const page = await host.open(`${PERIOD}?m=2025-01&to=2025-02`, 'navigateTo')
  await page.type('这2个月，每月缴费基数（元）', '1e4')
  expect(page.text()).toContain('只写数字就行')
  await page.tap(button('完成'))
  await page.tap(radio('补缴'))
  expect(host.page.route).toBe(PERIOD)
  expect(spansNow()).toEqual(GOING_ON.spans)
  await page.type('这2个月，每月缴费基数（元）', '9000', { blur: false })
  await host.back()
  expect(spansNow()?.[1]).toEqual({ from: '2025-01', to: '2025-02', base: 9000 })
})

test('no record yet: months are added; counts and months that are none are told', async () => {
  let page = await openAt(`${PERIOD}?m=2026-01&to=2026-03`)
  await page.tap(radio('补缴'))
  expect(spansNow()).toEqual([{ from: '2026-01', to: '2026-03', base: 'unknown', backPaid: true }])
  await page.tap(radio('没交'))
  expect(spansNow()).toBeUndefined()
  page = await host.open(`${PERIOD}?m=2026-12&to=2027-01`)
  expect(page.text()).toContain('没有找到这一页')
  page = await host.open(`${PERIOD}?m=2026-11&to=2026-11`)
  expect(page.text()).toContain('这个月标成')
})

test('nothing is saved past the limit of spans', async () => {
  const page = await openAt(`${PERIOD}?m=2025-03&to=2025-03`, { spans: LONG_LEDGER })
  await page.type('每月缴费基数（元）', '9000')
  expect(page.text()).toContain('记录会超过200段')
  expect(spansNow()).toEqual(LONG_LEDGER)
})
