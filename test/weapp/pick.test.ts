import type { Span } from '@/engine'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, storedProfile } from './people'
import { button } from './targets'

const SPAN = 'pages/insurance/span/index?from=new'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

const openAt = async (url: string, facts: object = {}) => {
  host = await launch(DIST, { storage: phoneOf({ label: '我', facts }), url, now: NOW })
  await host.settle()
  return host.page
}
const now = () => storedProfile(host.storage.entries)
const picker = (name: string) => {
  const [node] = host.page.find(button(name))
  return node!.parent!.attrs
}

test('a month is picked as it is typed: read, echoed, refused and saved alike', async () => {
  const page = await openAt(SPAN)
  expect(picker('选月份：从哪个月')).toMatchObject({ fields: 'month', value: '2026-11' })
  await page.pick('选月份：从哪个月', '2023-07')
  expect(page.value('从哪个月')).toBe('202307')
  expect(picker('选月份：到哪个月').value).toBe('2023-07')
  await page.pick('选月份：到哪个月', '2023-06')
  expect(page.text()).toContain('结束月份早于开始月份（2023年7月）')
  await page.pick('选月份：到哪个月', '2024-06')
  expect(page.text()).toContain('12个月')
  await page.type('每月缴费基数（元）', '12183')
  expect(now().facts.insurance).toEqual({
    spans: [{ from: '2023-07', to: '2024-06', base: 12183 }],
  })
  // All the rest is right, so a picked month is saved at once.
  await page.pick('选月份：从哪个月', '2023-08')
  expect(now().facts.insurance).toEqual({
    spans: [{ from: '2023-08', to: '2024-06', base: 12183 }],
  })
  await page.type('从哪个月', '202301')
  expect(picker('选月份：从哪个月').value).toBe('2023-01')
  await expect(page.pick('选月份：从哪个月', '1992-12')).rejects.toThrow('1993-01')
})

test('what is picked can be typed over, and the other way round', async () => {
  const page = await openAt('pages/points/question/index?topic=birthday')
  expect(picker('选日期：出生年月日').value).toBe('1991-01-01')
  await page.pick('选日期：出生年月日', '1990-02-28')
  expect(now().facts.birthday).toBe('1990-02-28')
  await page.type('出生年月日', '19900230')
  expect(page.text()).toContain('没有30日')
  expect(now().facts.birthday).toBe('1990-02-28')
  await page.pick('选日期：出生年月日', '1990-03-01')
  expect(page.text()).not.toContain('没有30日')
  expect(now().facts.birthday).toBe('1990-03-01')
  await expect(page.pick('选日期：出生年月日', '2026-11-24')).rejects.toThrow('2026-11-23')
})

test('what contradicts another answer is refused when it is picked', async () => {
  const page = await openAt('pages/points/question/index?topic=shanghai-spouse', {
    birthday: '1990-05-01',
  })
  await page.tap('是上海户籍')
  await page.pick('选日期：哪一天领的结婚证', '1980-01-01')
  expect(page.text()).toContain('不能早于出生日期')
})

test('the months of 按年填 and of counts, and the day in the place of today', async () => {
  let page = await openAt('pages/insurance/years/index')
  await page.pick('选月份：哪个月开始交', '2018-03')
  expect(page.text()).toContain('有11个缴费年度')
  await expect(page.pick('选月份：哪个月开始交', '2026-12')).rejects.toThrow('2026-11')
  page = await host.open('pages/insurance/counts/index')
  const [asOf] = page.find({ role: 'button', label: /^选月份/ })
  expect(asOf!.parent!.attrs.value).toBe('2026-10')
  await page.pick(/^选月份/, '2026-09')
  expect(page.text()).toContain('2026年9月')
  page = await host.open('pages/points/day/index')
  await page.pick(/^选日期/, '2027-01-20')
  expect(page.text()).toContain('2027年1月20日')
})

test('a new span begins where the record ends, and not where it goes on', async () => {
  const ended: Span[] = [{ from: '2020-01', to: '2024-06', base: 9000 }]
  const page = await openAt(SPAN, { insurance: { spans: ended } })
  expect(page.value('从哪个月')).toBe('202407')
  // What was offered and not touched is not saved.
  await host.open('pages/points/home/index')
  expect(now().facts.insurance).toEqual({ spans: ended })
  await openSpanOf([{ from: '2020-01', to: '2026-10', base: 9000 }], '202611')
  await openSpanOf([{ from: '2020-01', to: '2026-11', base: 9000 }], '')
  await openSpanOf([{ from: '2020-01', base: 9000 }], '')
})

async function openSpanOf(spans: Span[], begins: string): Promise<void> {
  host.dispose()
  const page = await openAt(SPAN, { insurance: { spans } })
  expect(page.value('从哪个月')).toBe(begins)
}

test('the next span passes over months that are recorded already', async () => {
  const page = await openAt(SPAN, {
    insurance: { spans: [{ from: '2021-01', to: '2021-03', base: 9000 }] },
  })
  await page.type('从哪个月', '202001')
  await page.type('到哪个月', '202012')
  await page.type('每月缴费基数（元）', '8000')
  await page.tap(button('保存并加下一段'))
  expect(page.value('从哪个月')).toBe('202104')
})
