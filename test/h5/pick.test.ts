import { phoneOf } from '../weapp/people'
import { audit, LEAST } from './audit'
import { axe } from './axe'
import type { Phone } from './phone'
import { phones } from './phones'
import { shoot } from './shoot'

jest.setTimeout(120_000)

const browser = phones()
const large = phones({ largeType: true })
const SPAN = 'pages/insurance/span/index?from=new'
const storage = () =>
  phoneOf({
    label: '我',
    facts: { insurance: { spans: [{ from: '2020-01', to: '2024-06', base: 9000 }] } },
  })

/** Opens the browser's own calendar by the button, and chooses in it. */
async function pick(phone: Phone, field: string, date: string): Promise<void> {
  await phone.tap(new RegExp(`^选(月份|日期)：${field}$`))
  await phone.top.locator(`input[aria-hidden][aria-label="${field}"]`).fill(date)
  await phone.page.keyboard.press('Escape')
  await phone.drawn()
}

test('a month is picked in the browser, and is read as it would be typed', async () => {
  const phone = await browser.at(SPAN, { storage: storage() })
  expect(await phone.field('从哪个月').inputValue()).toBe('202407')
  await pick(phone, '到哪个月', '2024-05')
  expect(await phone.wrongAt('到哪个月')).toMatch(/早于开始月份/)
  await pick(phone, '到哪个月', '2024-09')
  expect(await phone.field('到哪个月').inputValue()).toBe('202409')
  await phone.sees('3个月')
  expect(await phone.page.evaluate(audit, LEAST)).toEqual([])
  expect(await axe(phone)).toEqual([])
  await phone.go('pages/points/question/index?topic=birthday')
  await pick(phone, '出生年月日', '1990-05-01')
  await phone.sees('1990年5月1日，36周岁')
  expect(await phone.facts('我')).toMatchObject({ birthday: '1990-05-01' })
})

/** What of the page's fields lies under the buttons at its foot once it is scrolled to. */
const hidden = (phone: Phone, field: string | RegExp) =>
  phone.field(field).evaluate((input) => {
    input.scrollIntoView({ block: 'nearest' })
    const { left, bottom, top } = input.getBoundingClientRect()
    return [top + 4, bottom - 4].some(
      (y) => !input.parentElement!.contains(document.elementFromPoint(left + 8, y)),
    )
  })

test.each(['light', 'dark'] as const)(
  'the buttons of each form are on the screen from the start, above nothing that is typed in (%s)',
  async (colorScheme) => {
    const phone = await large.at('', { storage: storage(), colorScheme })
    await phone.page.setViewportSize({ width: 320, height: 568 })
    for (const [address, button, field] of [
      [SPAN, '保存', /每月缴费基数/],
      ['pages/insurance/month/index?m=2024-03', '完成', /每月缴费基数/],
      ['pages/insurance/years/index', '完成', '哪个月开始交'],
      ['pages/insurance/years/period/index?m=2024-03&to=2024-06', '完成', /每月缴费基数/],
      ['pages/insurance/paste/index', '看看识别结果', '缴费记录'],
    ] as const) {
      await phone.go(address)
      await phone.sees(button)
      const box = await phone.tappable(button).first().boundingBox()
      expect(box!.y + box!.height).toBeLessThanOrEqual(568)
      expect([address, await hidden(phone, field)]).toEqual([address, false])
      expect(await phone.page.evaluate(audit, LEAST)).toEqual([])
      await shoot(phone, ['foot', address, colorScheme])
    }
  },
)
