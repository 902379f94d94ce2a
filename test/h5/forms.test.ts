import type { Facts } from '@/engine'
import { phoneOf } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'
import { shoot } from './shoot'

/** What is typed and tapped right after, and what stands on the screen then. */

jest.setTimeout(120_000)

const browser = phones()
const QUESTION = 'pages/points/question/index'
const SETTLED: Facts = {
  birthday: '1990-05-01',
  education: 'junior-college',
  qualifications: [],
  deductions: { falseMaterial: [], detention: [], crime: [], seriousCrime: false },
}
const at = (route: string, facts: Facts) =>
  browser.at(route, { storage: phoneOf({ label: '我', facts: { ...SETTLED, ...facts } }) })
const OPEN: Facts = { insurance: { spans: [{ from: '2021-07', base: 'unknown' }] } }
/** The screen as it stands, if a folder is named for it. */
async function picture(phone: Phone, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (folder !== undefined) await phone.page.screenshot({ path: `${folder}/${name}.png` })
}

const undo = (phone: Phone) => phone.top.getByRole('button', { name: /^撤销/ })

test('a tap right after a base was typed does what it says, and what was chosen is in sight', async () => {
  const phone = await at('pages/insurance/years/index', OPEN)
  await phone.tap(/^展开：2023年7月/)
  const field = phone.field('每月缴费基数（元）')
  await field.scrollIntoViewIfNeeded()
  await field.selectText()
  await field.pressSequentially('9000')
  const chip = phone.tappable(/^待核实$/)
  await chip.scrollIntoViewIfNeeded()
  const box = (await chip.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  // With the finger itself: nothing waits until the field is left.
  await phone.page.touchscreen.tap(x, y)
  await undo(phone).waitFor()
  await picture(phone, 'years-after')
  await phone.page.waitForTimeout(200)
  const { insurance } = (await phone.facts('我')) as Facts
  expect(insurance).toEqual({ spans: [{ from: '2021-07', base: 'unknown' }] })
  const now = (await chip.boundingBox())!
  const bar = (await undo(phone).boundingBox())!
  expect(now.y).toBeCloseTo(box.y, 0)
  expect(now.y + now.height).toBeLessThanOrEqual(bar.y)
})

test('the last option that can be tapped is not covered by what can be taken back', async () => {
  const phone = await at(`${QUESTION}?topic=education`, {
    education: 'none',
    insurance: { spans: [] },
  })
  const button = phone.top.getByRole('button').last()
  const edge = (await button.boundingBox())!.y
  const radios = await phone.top.getByRole('radio').all()
  const boxes = await Promise.all(radios.map((radio) => radio.boundingBox()))
  const place = boxes.filter((box) => box!.y + box!.height / 2 < edge - 60).length - 1
  const before = boxes[place]!
  await phone.page.touchscreen.tap(before.x + 40, before.y + 20)
  await undo(phone).waitFor()
  await picture(phone, 'education')
  const now = (await radios[place]!.boundingBox())!
  // What it opens may have come into sight: it moved up then, and is seen itself.
  expect(now.y).toBeGreaterThan(0)
  expect(now.y).toBeLessThanOrEqual(before.y + 0.5)
  expect(now.y + now.height / 2).toBeLessThan((await undo(phone).boundingBox())!.y)
})

test('an end that is given to a span is said as such, and not beside the span that follows', async () => {
  const phone = await at('pages/insurance/span/index?from=2021-07', OPEN)
  await phone.type(/^到哪个月/, '202406')
  await phone.sees('改到2024年6月为止')
  expect(await phone.text()).not.toContain('已删除')
  await shoot(phone, ['span-end'])
  const from = phone.field('从哪个月')
  await phone.page.mouse.wheel(0, 2000)
  await phone.page.waitForTimeout(200)
  expect((await from.boundingBox())!.y).toBeLessThan(0)
  await phone.tap('保存并加下一段')
  await phone.seesNo('改到2024年6月为止')
  // The next one is begun from the top, where it is said that the one before was saved.
  const saved = phone.top.getByText('已保存：2021年7月 – 2024年6月')
  expect((await saved.boundingBox())!.y).toBeGreaterThan(0)
  await phone.type(/^每月缴费基数/, '13000')
  await phone.sees('撤销')
  await phone.tap('撤销')
  const { insurance } = (await phone.facts('我')) as Facts
  expect(insurance).toEqual({ spans: [{ from: '2021-07', to: '2024-06', base: 'unknown' }] })
})

test('months that are marked as not paid are said as such, with what that makes of the total', async () => {
  const spans = [{ from: '2016-01', base: 'floor' } as const]
  const phone = await at('pages/insurance/years/period/index?m=2020-02&to=2020-04', {
    insurance: { spans },
  })
  await phone.tap('没交')
  await phone.sees(/已记为没交 2020年2月 – 4月，总分(还是|现在是|从)\d+分/)
})

test('a chosen level folds the list, so that what is asked next is in sight; it can be changed', async () => {
  const phone = await at(`${QUESTION}?topic=certificate&part=new`, { insurance: { spans: [] } })
  await phone.tap(/技能三级/)
  const next = phone.top.getByText('是在上海工作期间取得的吗？')
  await undo(phone).waitFor()
  await phone.page.waitForTimeout(200)
  await picture(phone, 'certificate')
  const foot = (await undo(phone).boundingBox())!
  expect((await next.boundingBox())!.y).toBeLessThan(foot.y)
  await phone.tap('撤销')
  await phone.seesNo(/换一种/)
  expect(((await phone.facts('我')) as Facts).qualifications).toEqual([])
  await phone.tap(/技能三级/)
  await phone.tap(/^换一种/)
  await phone.tap(/技能二级/)
  await phone.seesNo('技能三级')
  await phone.sees('换一种')
  expect(((await phone.facts('我')) as Facts).qualifications).toHaveLength(1)
})

test('months without a base are asked for as such, in the form of just these', async () => {
  const phone = await at('', OPEN)
  await phone.sees('个月的基数还没定（2022年11月起）')
  await phone.sees(/\d+～\d+分/)
  await shoot(phone, ['home-bases'])
  await phone.tap('填基数')
  await phone.sees('2022年11月 – 2023年6月')
  await shoot(phone, ['period'])
})
