import type { Insurance, Span } from '@/engine'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, storedProfile } from './people'

const MOST_NODES = 600
const MOST_BYTES = 8 * 1024

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  expect(host.page.text()).not.toMatch(/NaN|undefined|\bnull\b|\[object|Infinity/)
  host.dispose()
})

/** The page with a text pasted and looked at. */
async function pasted(text: string, insurance?: Insurance): Promise<void> {
  const facts = insurance === undefined ? {} : { insurance }
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: { birthday: '1990-05-01', ...facts } }),
    url: 'pages/insurance/paste/index',
    now: NOW,
  })
  await host.page.type('缴费记录', text)
  const before = host.page.setDataLog.length
  await host.page.tap('看看识别结果')
  await host.settle()
  expect(host.page.nodes()).toBeLessThanOrEqual(MOST_NODES)
  const sent = host.page.setDataLog.slice(before).map(({ bytes }) => bytes)
  expect(Math.max(...sent)).toBeLessThanOrEqual(MOST_BYTES)
}

const saved = (): unknown => storedProfile(host.storage.entries).facts.insurance

test('what is sure is saved; what is asked is saved as it is tapped; the rest is told with its reason', async () => {
  await pasted(
    '202301 12183\n202302 12183 欠缴\n202303 8000 9000\n202304 12183 是否补缴\n以上信息仅供参考',
  )
  const text = host.page.text()
  expect(text).toContain('认出1个月，合成1段')
  expect(text).toContain('有好几个数都像基数，哪一个是？')
  expect(text).toContain('看不出是不是补缴，是哪一种？')
  expect(text).toContain('第2行“202302 12183 欠缴”：写着没有缴、没到账或者退了')
  await host.page.tap('2023年3月 · 基数 9,000元')
  await host.page.tap('2023年4月 · 基数 12,183元 · 补缴')
  expect(host.page.text()).toContain('认出3个月，合成3段')
  await host.page.tap('保存这些月份')
  expect(host.page.route).toBe('pages/insurance/home/index')
  expect(saved()).toEqual({
    spans: [
      { from: '2023-01', to: '2023-01', base: 12183 },
      { from: '2023-03', to: '2023-03', base: 9000 },
      { from: '2023-04', to: '2023-04', base: 12183, backPaid: true },
    ],
  })
})

test('what is not answered, or denied, is not saved', async () => {
  await pasted('202301 12183\n202303 8000 9000\n202304 7000 10000 11000')
  await host.page.tap('2023年3月 · 基数 9,000元')
  await host.page.tap('都不对，不采用')
  await host.page.tap('保存这些月份')
  expect(saved()).toEqual({ spans: [{ from: '2023-01', to: '2023-01', base: 12183 }] })
})

test('a word that is not understood is named', async () => {
  await pasted('202301 12183 代缴\n202302 12183 代缴\n202303 12183 挂靠')
  expect(host.page.text()).toContain('看不懂“代缴”。')
  expect(host.page.text()).toContain('第1行“202301 12183 代缴”，第2行“202302 12183 代缴”')
  expect(host.page.text()).toContain('看不懂“挂靠”。')
})

test('with nothing but questions there is nothing to save until one is answered', async () => {
  await pasted('202301 5000')
  expect(host.page.text()).toContain('这个基数不在当月的下限和上限之间')
  expect(host.page.text()).not.toContain('保存这些月份')
  await host.page.tap('2023年1月 · 基数 5,000元')
  await host.page.tap('保存这些月份')
  expect(saved()).toEqual({ spans: [{ from: '2023-01', to: '2023-01', base: 5000 }] })
})

test('a long record of every kind is shown in small messages', async () => {
  const month = (add: number) =>
    `${2015 + Math.floor(add / 12)}${String((add % 12) + 1).padStart(2, '0')}`
  const lines = Array.from({ length: 120 }, (_, add) => {
    const ends = [
      '9000',
      `8000 9000 1000${add % 10}`,
      '9000 欠缴',
      '9100 是否补缴',
      `50${add}`,
      '9000 这是什么',
    ]
    return `${month(add)} ${ends[add % 6]} 某某公司的很长很长很长很长很长很长的名字有限公司`
  })
  await pasted(lines.join('\n'))
})

test('many questions stand a few at once', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, add) => `2023${String((add % 12) + 1).padStart(2, '0')} ${1000 + add}`,
  )
  await pasted(lines.map((line) => line.replace(/ 1/, ' 5')).join('\n'))
  expect(host.page.text()).toContain('看后面的问题')
  await host.page.tap(/^看后面的问题/)
  expect(host.page.nodes()).toBeLessThanOrEqual(MOST_NODES)
})

describe('months that are there already', () => {
  const OLD: Span[] = [
    { from: '2023-01', to: '2023-03', base: 9000, otherEmployer: true },
    { from: '2023-04', to: '2023-04', base: 9000, backPaid: true },
    { from: '2023-05', to: '2023-05', base: 9000, taxMismatch: true },
  ]

  test('replacing shows what is lost, asks about 补缴 and keeps the flags a record cannot tell', async () => {
    await pasted('202302-202306 12183', { spans: OLD })
    await host.page.tap('保存这些月份')
    expect(host.page.text()).toContain('请先选一下，重叠的月份怎么办')
    await host.page.tap('用粘贴的替换重叠的月份')
    expect(host.page.text()).toContain('其中4个月的基数和粘贴的不一样')
    expect(host.page.text()).toContain('2023年2月 – 3月 · 基数 9,000元 · 单位不一致')
    expect(host.page.text()).toContain('1个月原来标着补缴，粘贴的没有写。是补缴吗？')
    await host.page.tap('保存这些月份')
    expect(host.page.text()).toContain('请先选一下，是不是补缴')
    await host.page.tap('还是补缴，标记留着')
    await host.page.tap('保存这些月份')
    expect(saved()).toEqual({
      spans: [
        { from: '2023-01', to: '2023-01', base: 9000, otherEmployer: true },
        { from: '2023-02', to: '2023-03', base: 12183, otherEmployer: true },
        { from: '2023-04', to: '2023-04', base: 12183, backPaid: true },
        { from: '2023-05', to: '2023-05', base: 12183, taxMismatch: true },
        { from: '2023-06', to: '2023-06', base: 12183 },
      ],
    })
  })

  test('numbers of months are shown before they go', async () => {
    await pasted('202301 12183', {
      counts: {
        months: 62,
        last48: { x08: 40, x1: 30, x2: 0 },
        last36: { x3: 0 },
        last12: { paid: 12, x1: 12 },
        asOf: '2026-10',
      },
    })
    expect(host.page.text()).toContain('一共62个月，算到2026年10月')
    await host.page.tap('保存这些月份')
    expect(saved()).toEqual({ spans: [{ from: '2023-01', to: '2023-01', base: 12183 }] })
  })

  test('more spans than a profile holds are refused in a sentence', async () => {
    const old: Span[] = Array.from({ length: 195 }, (_, add) => {
      const month = `${1995 + Math.floor(add / 12)}-${String((add % 12) + 1).padStart(2, '0')}`
      return { from: month, to: month, base: add % 2 === 0 ? 3000 : 3100 }
    })
    const lines = Array.from(
      { length: 10 },
      (_, add) => `2023${String(add + 1).padStart(2, '0')} ${add % 2 === 0 ? 9000 : 9100}`,
    )
    await pasted(lines.join('\n'), { spans: old })
    await host.page.tap('保存这些月份')
    expect(host.page.text()).toContain('合起来有205段，一份档案最多存200段')
    expect(saved()).toEqual({ spans: old })
  })
})

test('months before 1993 get a sentence', async () => {
  await pasted('199212 300\n199301 300')
  expect(host.page.text()).toContain('第1行“199212 300”：早于1993年1月')
  await host.page.tap('保存这些月份')
  expect(saved()).toEqual({ spans: [{ from: '1993-01', to: '1993-01', base: 300 }] })
})
