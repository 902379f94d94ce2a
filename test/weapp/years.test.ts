import type { Span } from '@/engine'
import { COUNT_NAMES } from '@/input'
import { countName } from '@/text/record'
import type { Host } from '../weapp-host'
import { Fingers } from './fingers'
import { LONG_LEDGER } from './people'
import { openRecord, storedSpans } from './record'
import { button, checkbox as month, radio } from './targets'

const KB = 1024
const YEARS = 'pages/insurance/years/index'

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

const HERS: Span[] = [
  { from: '2018-03', to: '2021-06', base: 'floor' },
  { from: '2021-07', to: '2024-06', base: 'x08' },
  { from: '2024-07', base: 13_000 },
]

test('eight years in at most 15 taps and 30 characters, and three months paid afterwards in five', async () => {
  await openAt('pages/insurance/home/index')
  const her = new Fingers(host)
  await her.tap('按年填')
  await her.type('哪个月开始交', '201803')
  await her.tap(radio(/^不到0.8倍/))
  await her.tap(button('以后每年都照这样填'))
  await her.tap(button(/^展开：2021年7月/))
  await her.tap(radio(/^0.8倍/))
  await her.tap(button('以后每年都照这样填'))
  await her.tap(button(/^展开：2024年7月/))
  await her.type('每月缴费基数（元）', '13000')
  await her.tap(button('以后每年都照这样填'))
  await her.tap(button('完成'))
  expect(spansNow()).toEqual(HERS)
  expect(host.page.route).toBe('pages/insurance/home/index')
  expect(her.taps).toBeLessThanOrEqual(15)
  expect(her.characters).toBeLessThanOrEqual(30)

  await host.page.tap('按年填')
  const later = new Fingers(host)
  await later.tap(button(/^展开：2022年7月/))
  for (const name of ['2022年9月', '2022年10月', '2022年11月'])
    await later.tap(month(new RegExp(`^${name}，`)))
  await later.tap(button('补缴'))
  expect(later.taps).toBeLessThanOrEqual(5)
  expect(spansNow()).toEqual([
    HERS[0],
    { from: '2021-07', to: '2022-08', base: 'x08' },
    { from: '2022-09', to: '2022-11', base: 'x08', backPaid: true },
    { from: '2022-12', to: '2024-06', base: 'x08' },
    HERS[2],
  ])
  expect(host.page.text()).toContain('补缴3个月')
})

test('by figures it is no more than 15 taps and 30 characters either', async () => {
  await openAt(YEARS)
  const her = new Fingers(host)
  await her.type('哪个月开始交', '201803')
  await her.tap(radio(/^不到0.8倍/))
  await her.tap(button('以后每年都照这样填'))
  for (const [year, base] of [
    ['2021', '8788'],
    ['2022', '9687'],
    ['2023', '10356'],
  ] as const) {
    await her.tap(button(new RegExp(`^展开：${year}年7月`)))
    await her.type('每月缴费基数（元）', base)
  }
  await her.tap(button(/^展开：2024年7月/))
  await her.type('每月缴费基数（元）', '13000')
  await her.tap(button('以后每年都照这样填'))
  expect(spansNow()).toEqual([
    HERS[0],
    { from: '2021-07', to: '2022-06', base: 8788 },
    { from: '2022-07', to: '2023-06', base: 9687 },
    { from: '2023-07', to: '2024-06', base: 10_356 },
    HERS[2],
  ])
  expect(her.taps + 2).toBeLessThanOrEqual(15)
  expect(her.characters).toBeLessThanOrEqual(30)
})

test('one tap makes a year like the one before and opens the next', async () => {
  const page = await openAt(YEARS)
  await page.type('哪个月开始交', '202306')
  await page.tap(radio(/^平均（1倍）/))
  await page.tap(button('下一年'))
  await page.tap(button(/^和上一年一样/))
  await page.tap(button(/^和上一年一样/))
  expect(page.shows(button(/^收起：2025年7月/))).toBe(true)
  expect(spansNow()).toEqual([{ from: '2023-06', to: '2025-06', base: 'x1' }])
  await page.tap(button(/^和上一年一样/))
  await page.tap(button(/^和上一年一样/))
  expect(spansNow()).toEqual([{ from: '2023-06', base: 'x1' }])
  expect(page.shows(button(/^收起：/))).toBe(false)
})

test('what the months come to is told while one types, and what is typed survives leaving', async () => {
  const insurance = { spans: [{ from: '2023-07', to: '2024-06', base: 'floor' }] }
  await openAt('pages/insurance/home/index', insurance)
  const page = await host.open(YEARS, 'navigateTo')
  await page.tap(button(/^展开：2023年7月/))
  expect(page.text()).not.toContain('0.8倍以上：')
  await page.type('每月缴费基数（元）', '1000', { blur: false })
  expect(page.text()).not.toContain('0.8倍以上：')
  await page.type('每月缴费基数（元）', '10000', { blur: false })
  expect(page.text()).toContain('近48个月里，0.8倍以上：12个月')
  expect(page.text()).toContain('基数 10,000元 · 0.8倍以上')
  expect(spansNow()).toEqual([{ from: '2023-07', to: '2024-06', base: 'floor' }])
  await page.type('每月缴费基数（元）', '1e4', { blur: false })
  await host.back()
  await host.open(YEARS, 'navigateTo')
  expect(host.page.shows(button(/^收起：2023年7月/))).toBe(true)
  expect(host.page.value('每月缴费基数（元）')).toBe('1e4')
  await host.page.tap(button('下一年'))
  expect(host.page.shows(button(/^收起：2023年7月/))).toBe(true)
  await host.page.type('每月缴费基数（元）', '1e4')
  expect(host.page.text()).toContain('只写数字就行')
})

test('selected months get a base or a mark of their own, and each change is taken back alone', async () => {
  const page = await openAt(YEARS, { spans: [{ from: '2024-07', base: 13_000 }] })
  await page.tap(button(/^展开：2024年7月/))
  await page.tap(month(/^2024年8月，/))
  await page.type('选中的1个月，每月缴费基数（元）', '20000')
  await page.tap(button('个税不对应'))
  const changed = [
    { from: '2024-07', to: '2024-07', base: 13_000 },
    { from: '2024-08', to: '2024-08', base: 20_000, taxMismatch: true },
    { from: '2024-09', base: 13_000 },
  ]
  expect(spansNow()).toEqual(changed)
  await page.tap(button(/^展开：2026年7月/))
  await page.tap(month(/^2026年11月，/))
  await page.tap(button('没交'))
  expect(spansNow()).toEqual([
    ...changed.slice(0, 2),
    { from: '2024-09', to: '2026-10', base: 13_000 },
  ])
  await host.page.tap(button('撤销'))
  expect(spansNow()).toEqual(changed)
  expect(host.page.shows(button(/^收起：2026年7月/))).toBe(true)
})

test('counts give way only to a first change, after they were said to', async () => {
  const counts = {
    months: 3,
    last48: { x08: 0, x1: 0, x2: 0 },
    last36: { x3: 0 },
    last12: { paid: 0, x1: 0 },
    asOf: '2026-10',
  }
  const page = await openAt(YEARS, { counts })
  expect(page.shows('哪个月开始交')).toBe(false)
  await page.tap(button('改成按年填'))
  await page.type('哪个月开始交', '202607')
  expect(spansNow()).toBeUndefined()
  await page.tap(radio('待核实'))
  expect(spansNow()).toEqual([{ from: '2026-07', base: 'unknown' }])
})

test('a month that cannot be the first is refused in words, and nothing recorded is left out', async () => {
  const page = await openAt(YEARS, { spans: [{ from: '2024-07', base: 13_000 }] })
  await page.type('哪个月开始交', '202701')
  expect(page.text()).toContain('这个月还没到：2027年1月')
  await page.type('哪个月开始交', '199212')
  expect(page.text()).toContain('不能早于1993年1月')
  await page.type('哪个月开始交', '202507')
  expect(page.text()).toContain('记录从2024年7月开始，就从这个月列起')
  expect(page.shows(button(/^展开：2024年7月/))).toBe(true)
  await page.type('哪个月开始交', '202405')
  expect(page.shows(button(/^展开：2024年5月/))).toBe(true)
  expect(spansNow()).toEqual([{ from: '2024-07', base: 13_000 }])
})

test.each([
  ['34 years in 200 spans', { spans: LONG_LEDGER }],
  ['34 years in one span', { spans: [{ from: '1993-01', base: 13_000 }] }],
])('%s are shown, opened and filled within the limits of a page', async (_, insurance) => {
  const page = await openAt(YEARS, insurance)
  const first = page.setDataLog.map(({ bytes }) => bytes)
  expect(Math.max(...first)).toBeLessThanOrEqual(24 * KB)
  const sent: [string, number][] = []
  let nodes = page.nodes()
  expect(page.shows(button(/^展开：2026年7月/))).toBe(true)
  const targets = [
    button('更早的年度'),
    button('更近的年度'),
    button(/^展开：2024年7月/),
    month(/^2025年3月，/),
    button('补缴'),
    button(/^展开：2020年7月/),
    button('以后每年都照这样填'),
  ]
  for (const target of targets) {
    const calls = await host.measure(async () => {
      await page.tap(target)
      await host.settle()
    })
    sent.push([String(target.label), Math.max(0, ...calls.map(({ bytes }) => bytes))])
    nodes = Math.max(nodes, page.nodes())
  }
  expect(sent.filter(([, bytes]) => bytes > 8 * KB)).toEqual([])
  expect(nodes).toBeLessThanOrEqual(600)
})

test('the fourth question leads into the years, and they lead on to the fifth', async () => {
  await openAt('pages/points/question/index?topic=insurance&from=flow')
  await host.page.tap(/^按年填/)
  await host.page.type('哪个月开始交', '202401')
  await host.page.tap(radio(/^不到0.8倍/))
  await host.page.tap(button('接着答下一题'))
  expect(host.page.text()).toContain('第5题，共7题')
  await host.back()
  await expectRecord()
})

/** The fourth question, of who has answered it: the record, and the ways to fill it in a tap away. */
async function expectRecord(): Promise<void> {
  expect(host.page.text()).toContain('第4题，共7题')
  expect(host.page.text()).toContain('已经记的')
  expect(host.page.text()).not.toContain('按年填')
  expect(host.page.text()).not.toContain('没有交过')
  await host.page.tap('修改')
  expect(host.page.text()).toContain('按年填')
}

test.each([
  [
    '一段一段记',
    async () => {
      await host.page.type('从哪个月', '202401')
      await host.page.type(/每月缴费基数/, '12600')
      await host.page.tap('完成')
    },
  ],
  [
    '只填月数',
    async () => {
      await host.page.type('这些月数算到哪个月', '202609')
      for (const name of COUNT_NAMES) await host.page.type(countName(name), '12')
      await host.page.tap('完成')
    },
  ],
  [
    '粘贴缴费记录',
    async () => {
      await host.page.type('缴费记录', '202401 12600')
      await host.page.tap('看看识别结果')
      await host.page.tap('保存这些月份')
    },
  ],
])('%s leads on to the fifth question, and back to the record', async (way, fill) => {
  await openAt('pages/points/question/index?topic=insurance&from=flow')
  await host.page.tap(way)
  await fill()
  expect(host.page.text()).toContain('第5题，共7题')
  await host.back()
  await expectRecord()
})

test('someone who came to change the one answer is led back to it', async () => {
  await openAt('pages/points/question/index?topic=insurance&from=answers')
  await host.page.tap(/^按年填/)
  await host.page.type('哪个月开始交', '202401')
  await host.page.tap(radio(/^不到0.8倍/))
  await host.page.tap(button('完成'))
  expect(host.page.text()).toContain('改一个答案')
})
