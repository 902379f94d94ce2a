import type { Span } from '@/engine'
import { phoneOf } from '../weapp/people'
import { audit, LEAST } from './audit'
import type { Phone } from './phone'
import { phones } from './phones'
import { shoot } from './shoot'

jest.setTimeout(120_000)

const browser = phones()
const YEARS = 'pages/insurance/years/index'
const HERS: Span[] = [
  { from: '2018-03', to: '2021-06', base: 'floor' },
  { from: '2021-07', to: '2024-06', base: 'x08' },
  { from: '2024-07', base: 13_000 },
]
const storage = () => phoneOf({ label: '我', facts: { insurance: { spans: HERS } } })

/** A finger goes from the middle of one month to that of another. */
async function drag(phone: Phone, from: RegExp, to: RegExp): Promise<void> {
  const [one, other] = await Promise.all([from, to].map((name) => middle(phone, name)))
  const glass = await phone.page.context().newCDPSession(phone.page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    glass.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] })
  await touch('touchStart', one)
  for (let step = 1; step <= 8; step += 1) {
    const part = (a: number, b: number) => a + ((b - a) * step) / 8
    await touch('touchMove', { x: part(one!.x, other!.x), y: part(one!.y, other!.y) })
  }
  // At rest before it is lifted: what is thrown goes on by itself, and the next tap would only stop it.
  for (let rest = 0; rest < 3; rest += 1) {
    await phone.page.waitForTimeout(60)
    await touch('touchMove', other)
  }
  await touch('touchEnd')
  await phone.drawn()
}

async function middle(phone: Phone, name: RegExp): Promise<{ x: number; y: number }> {
  const cell = phone.top.getByRole('checkbox', { name })
  await cell.scrollIntoViewIfNeeded()
  const box = await cell.boundingBox()
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }
}

const ticked = (phone: Phone) =>
  phone.top.getByRole('checkbox', { checked: true }).evaluateAll((all) => all.length)

test.each(['light', 'dark'] as const)(
  'a finger that goes along months selects them, and one tap marks them (%s)',
  async (colorScheme) => {
    const phone = await browser.at(YEARS, { storage: storage(), colorScheme })
    await shoot(phone, ['years-closed', colorScheme])
    await phone.tap(/^展开：2022年7月/)
    await phone.sees('近48个月里')
    await shoot(phone, ['years-open', colorScheme])
    await drag(phone, /^2022年8月，/, /^2022年11月，/)
    expect(await ticked(phone)).toBe(4)
    await drag(phone, /^2022年12月，/, /^2023年3月，/)
    // From the end of the first row over the second one.
    expect(await ticked(phone)).toBe(8)
    await shoot(phone, ['years-picked', colorScheme])
    await phone.tap(/^补缴$/)
    await phone.sees('补缴8个月')
    await shoot(phone, ['years-marked', colorScheme])
    const facts = await phone.facts('我')
    expect(facts?.insurance).toEqual({
      spans: [
        HERS[0],
        { from: '2021-07', to: '2022-07', base: 'x08' },
        { from: '2022-08', to: '2023-03', base: 'x08', backPaid: true },
        { from: '2023-04', to: '2024-06', base: 'x08' },
        HERS[2],
      ],
    })
  },
)

test('up and down still scrolls and selects nothing', async () => {
  const phone = await browser.at(YEARS, { storage: storage() })
  await phone.tap(/^展开：2022年7月/)
  await drag(phone, /^2023年2月，/, /^2022年8月，/)
  expect(await ticked(phone)).toBe(0)
})

test('every month is large enough for a thumb on the narrowest phone', async () => {
  const phone = await browser.at(YEARS, { storage: storage() })
  await phone.page.setViewportSize({ width: 320, height: 640 })
  await phone.tap(/^展开：2019年5月/)
  await phone.tap(/^2020年3月，/)
  await phone.sees('选了1个月')
  expect(await phone.page.evaluate(audit, LEAST)).toEqual([])
  await shoot(phone, ['years-narrow'])
})

test('a first record', async () => {
  const phone = await browser.at('pages/insurance/home/index', {
    storage: phoneOf({ label: '我', facts: {} }),
  })
  await shoot(phone, ['home-empty'])
  await phone.tap(/^按年填/)
  await phone.type('哪个月开始交', '201803')
  await phone.sees('11个缴费年度')
  await shoot(phone, ['years-first'])
  await phone.tap(/^不到0.8倍/)
  await phone.sees('撤销')
  await shoot(phone, ['years-first-filled'])
  await phone.tap('下一年')
  await phone.tap(/^和上一年一样/)
  await phone.sees('2019年4月')
  await shoot(phone, ['years-next'])
})

test('the year that is opened next begins in sight, and what goes on from its base stands below that', async () => {
  const phone = await browser.at(YEARS, { storage: storage() })
  await phone.tap(/^展开：2021年7月/)
  await phone.tap('下一年')
  await phone.page.waitForTimeout(300)
  const heading = await phone.tappable(/^收起：2022年7月/).boundingBox()
  const onward = await phone.tappable('以后每年都照这样填').boundingBox()
  const base = await phone.tappable(/^待核实/).boundingBox()
  expect(heading!.y).toBeGreaterThanOrEqual(0)
  expect(heading!.y).toBeLessThan(500)
  expect(onward!.y).toBeGreaterThan(base!.y)
  expect(onward!.y - base!.y - base!.height).toBeLessThan(100)
})
