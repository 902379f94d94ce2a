import { phoneOf } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()
const me = () => ({ storage: phoneOf({ label: '我', facts: { birthday: '1990-05-01' } }) })
const question = (topic: string) => `pages/points/question/index?topic=${topic}`

const isChosen = (phone: Phone, name: string) => phone.tappable(name).getAttribute('aria-checked')

test('a failed save is shown, the choice stays on screen, and 再保存一次 saves it', async () => {
  const phone = await browser.at(question('education'), me())
  await phone.page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!
    const mend = () => Object.defineProperty(Storage.prototype, 'setItem', whole)
    Object.assign(window, { mend })
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await phone.tap('博士研究生')
  await phone.sees('没保存上')
  expect(await isChosen(phone, '博士研究生')).toBe('true')
  expect(await phone.facts('我')).toEqual({ birthday: '1990-05-01' })

  await phone.tap('再保存一次')
  await phone.sees('没保存上')
  await phone.page.evaluate(() => (window as typeof window & { mend: () => void }).mend())
  await phone.tap('再保存一次')
  await phone.seesNo('没保存上')
  await phone.reload()
  expect(await isChosen(phone, '博士研究生')).toBe('true')
  expect(await phone.facts('我')).toMatchObject({ education: 'doctor' })
})

test('two tabs that edit one profile lose nothing', async () => {
  const one = await browser.at(question('education'), me())
  const other = await browser.tab(one, question('qualifications'))
  // Each holds the profile as it was when it last read it, and writes on what the other has written.
  await other.tap('没有证书')
  await one.front()
  await one.tap('博士研究生')
  await one.go(question('fresh-graduate'))
  await other.front()
  await other.go(question('award'))
  await other.tap(/：没有/)
  await one.front()
  await one.tap(/：不是/)
  await one.go(question('education'))
  await one.tap('硕士研究生')
  expect(await one.facts('我')).toEqual({
    birthday: '1990-05-01',
    education: 'master',
    qualifications: [],
    award: 'none',
    freshGraduate: false,
  })
  await other.front()
  await other.load(question('education'))
  expect(await isChosen(other, '硕士研究生')).toBe('true')
  expect(other.errors).toEqual([])
})
