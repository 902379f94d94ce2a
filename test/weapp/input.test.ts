import { open } from '@/store/envelope'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf } from './people'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  host.dispose()
})

/** The facts of the one stored profile, the later of its two copies. */
function storedFacts(): Record<string, unknown> {
  const opened = Array.from(host.storage.entries)
    .filter(([key]) => key.startsWith('p.'))
    .map(([, text]) => open(String(text)))
    .flatMap((one) => (one.state === 'ok' ? [one] : []))
    .sort((one, other) => other.seq - one.seq)
  return (opened[0]!.body as { facts: Record<string, unknown> }).facts
}

const me = () =>
  phoneOf({
    label: '我',
    facts: {
      birthday: '1990-05-01',
      insurance: { spans: [{ from: '2022-01', to: '2022-12', base: 12000 }] },
    },
  })

/** Page, field, what is typed, and what must be said about it. */
const WRONG: [string, string | RegExp, string, RegExp][] = [
  ['points/question/index?topic=birthday', '出生年月日', '20301231', /还没到/],
  ['points/question/index?topic=birthday', '出生年月日', '19000101', /太早|早于/],
  ['points/question/index?topic=birthday', '出生年月日', '19901301', /没有13月/],
  ['points/question/index?topic=birthday', '出生年月日', '1990-02-30', /没有30日/],
  ['points/question/index?topic=birthday', '出生年月日', '生日', /请写全/],
  ['points/question/index?topic=permit', /有效期/, '20271332', /没有13月/],
]

test.each(WRONG)('%s, %s: "%s" is refused in words', async (page, field, typed, said) => {
  host = await launch(DIST, { storage: me(), url: `pages/${page}`, now: NOW })
  await host.page.type(field, typed)
  expect(host.page.text()).toMatch(said)
  expect(host.page.value(field)).toBe(typed)
  expect(storedFacts()).toEqual({
    birthday: '1990-05-01',
    insurance: { spans: [{ from: '2022-01', to: '2022-12', base: 12000 }] },
  })
})

test('a marriage before birth is refused at its field', async () => {
  host = await launch(DIST, {
    storage: me(),
    url: 'pages/points/question/index?topic=shanghai-spouse',
    now: NOW,
  })
  await host.page.tap('是上海户籍')
  await host.page.type('哪一天领的结婚证', '1980-01-01')
  expect(host.page.text()).toContain('不能早于出生日期')
})

test('a share of 101 % is refused at its field', async () => {
  host = await launch(DIST, {
    storage: me(),
    url: 'pages/points/question/index?topic=investment',
    now: NOW,
  })
  await host.page.tap('有')
  await host.page.type(/份额/, '101')
  expect(host.page.text()).toMatch(/最多是100/)
})

/** From, to, base, and what must be said. */
const SPANS: [string, string, string, RegExp][] = [
  ['202301', '', '0', /太小|至少/],
  ['202301', '', '1000000000', /太大/],
  ['202301', '', '-5', /负数/],
  ['202301', '', '1e3', /只写数字/],
  ['202313', '', '9000', /没有13月/],
  ['199212', '', '9000', /早于1993年1月/],
  ['199301', '205301', '9000', /太长|最多/],
  ['202306', '202301', '9000', /早于开始/],
  ['202206', '202306', '9000', /重叠/],
]

test.each(SPANS)('a span %s–%s with base %s is refused in words', async (from, to, base, said) => {
  host = await launch(DIST, { storage: me(), url: 'pages/insurance/span/index?from=new', now: NOW })
  await host.page.type('从哪个月', from)
  await host.page.type('到哪个月', to)
  await host.page.type(/每月缴费基数/, base)
  await host.page.tap('保存')
  expect(host.page.text()).toMatch(said)
  expect(host.page.value('从哪个月')).toBe(from)
  expect(storedFacts().insurance).toEqual({
    spans: [{ from: '2022-01', to: '2022-12', base: 12000 }],
  })
})

test('full-width digits, commas and units are understood', async () => {
  host = await launch(DIST, { storage: me(), url: 'pages/insurance/span/index?from=new', now: NOW })
  await host.page.type('从哪个月', '２０２３年１月')
  await host.page.type('到哪个月', '2023.6')
  await host.page.type(/每月缴费基数/, '１２，０００元')
  await host.page.tap('完成')
  expect(storedFacts().insurance).toEqual({
    spans: [
      { from: '2022-01', to: '2022-12', base: 12000 },
      { from: '2023-01', to: '2023-06', base: 12000 },
    ],
  })
})

test('a new span is kept once as soon as it is whole, goes on as that span, and can be deleted', async () => {
  host = await launch(DIST, { storage: me(), url: 'pages/insurance/span/index?from=new', now: NOW })
  const before = { from: '2022-01', to: '2022-12', base: 12000 }
  await host.page.type('从哪个月', '202301')
  expect(storedFacts().insurance).toEqual({ spans: [before] })
  await host.page.type(/每月缴费基数/, '9000')
  expect(storedFacts().insurance).toEqual({ spans: [before, { from: '2023-01', base: 9000 }] })
  await host.page.type('到哪个月', '202306')
  const whole = { from: '2023-01', to: '2023-06', base: 9000 }
  expect(storedFacts().insurance).toEqual({ spans: [before, whole] })
  await host.page.type('到哪个月', '202206')
  expect(storedFacts().insurance).toEqual({ spans: [before, whole] })
  await host.page.tap('删除这一段')
  expect(storedFacts().insurance).toEqual({ spans: [before] })
})

test('a new span takes the place of counts only when 保存 is tapped', async () => {
  const counts = {
    months: 3,
    last48: { x08: 0, x1: 0, x2: 0 },
    last36: { x3: 0 },
    last12: { paid: 0, x1: 0 },
    asOf: '2026-10',
  }
  const storage = phoneOf({ label: '我', facts: { insurance: { counts } } })
  host = await launch(DIST, { storage, url: 'pages/insurance/span/index?from=new', now: NOW })
  await host.page.type('从哪个月', '202301')
  await host.page.type(/每月缴费基数/, '9000')
  expect(storedFacts().insurance).toEqual({ counts })
  await host.page.tap('保存')
  expect(storedFacts().insurance).toEqual({ spans: [{ from: '2023-01', base: 9000 }] })
})

test('days of records that one tap put away can be put back', async () => {
  const deductions = {
    falseMaterial: [],
    detention: ['2024-05-06'],
    crime: ['2022-03-10'],
    seriousCrime: false,
  }
  const storage = phoneOf({ label: '我', facts: { deductions } })
  host = await launch(DIST, {
    storage,
    url: 'pages/points/question/index?topic=record&part=crime',
    now: NOW,
  })
  await host.page.tap('没有')
  expect(storedFacts().deductions).toEqual({ ...deductions, crime: [] })
  expect(host.page.text()).toContain('原来记的已经换掉：1条：2022年3月10日')
  await host.page.tap('放回来')
  expect(storedFacts().deductions).toEqual(deductions)
  expect(host.page.value('第1条是哪一天')).toBe('20220310')
})

test('what is whole on the way to something wrong is not kept', async () => {
  host = await launch(DIST, {
    storage: me(),
    url: 'pages/points/question/index?topic=birthday',
    now: NOW,
  })
  const field = { role: 'textbox', label: '出生年月日' }
  for (const typed of ['1990-02-3', '1990-02-30']) {
    await host.page.emit(field, 'input', { value: typed })
  }
  expect(storedFacts().birthday).toBe('1990-05-01')
  await host.page.emit(field, 'input', { value: '1990-03-30' })
  expect(storedFacts().birthday).toBe('1990-03-30')
})

test('months paid afterwards are cut out of the span that they lie in, when 保存 is tapped', async () => {
  host = await launch(DIST, { storage: me(), url: 'pages/insurance/span/index?from=new', now: NOW })
  const whole = { from: '2022-01', to: '2022-12', base: 12000 }
  await host.page.tap({ role: 'checkbox', label: /补缴/ })
  await host.page.type('从哪个月', '202203')
  await host.page.type(/每月缴费基数/, '9000')
  expect(host.page.text()).toContain('重叠了')
  await host.page.type('到哪个月', '202205')
  expect(host.page.text()).toContain('保存时会把“2022年1月 – 12月”切开')
  expect(storedFacts().insurance).toEqual({ spans: [whole] })
  await host.page.tap('保存')
  expect(storedFacts().insurance).toEqual({
    spans: [
      { ...whole, to: '2022-02' },
      { ...whole, from: '2022-06' },
      { from: '2022-03', to: '2022-05', base: 9000, backPaid: true },
    ],
  })
})

test('the next span begins with the month after the one that is saved', async () => {
  host = await launch(DIST, { storage: me(), url: 'pages/insurance/span/index?from=new', now: NOW })
  await host.page.type('从哪个月', '202301')
  await host.page.type('到哪个月', '202306')
  await host.page.type(/每月缴费基数/, '9000')
  await host.page.tap('保存并加下一段')
  expect(host.page.text()).toContain('已保存：2023年1月 – 6月')
  expect(['从哪个月', '到哪个月', /每月缴费基数/].map((field) => host.page.value(field))).toEqual([
    '202307',
    '',
    '',
  ])
  await host.page.type(/每月缴费基数/, '9500')
  await host.page.tap('完成')
  expect(storedFacts().insurance).toEqual({
    spans: [
      { from: '2022-01', to: '2022-12', base: 12000 },
      { from: '2023-01', to: '2023-06', base: 9000 },
      { from: '2023-07', base: 9500 },
    ],
  })
})
