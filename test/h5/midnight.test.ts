import type { Page } from 'playwright-core'
import { EXAMPLE } from '@/text/profile/example'
import { phoneOf } from '../weapp/people'
import { stopClock } from './clock'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()
const FACTS = { ...EXAMPLE.content.facts, birthday: '1982-11-23' }
const at = (time: string) => Date.parse(`2026-11-22T${time}+08:00`)
const open = (now: number) =>
  browser.at('', { now, storage: phoneOf({ label: '我', facts: FACTS }) })

/** As when the browser has been behind another app. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))

test('at midnight an open page goes on with the new day', async () => {
  const phone = await open(at('23:59:59'))
  expect(await phone.sees('今天 2026年11月22日')).toMatch(/^117$/m)
  await phone.page.evaluate(stopClock, at('23:59:59') + 3000)
  expect(await phone.sees('今天 2026年11月23日')).toMatch(/^116$/m)
})

test('coming back, a page goes by the day that it is then', async () => {
  const phone = await open(at('10:00:00'))
  await phone.sees('今天 2026年11月22日')
  await phone.page.evaluate(stopClock, at('10:00:00') + 22 * 3_600_000)
  await comeBack(phone.page)
  expect(await phone.sees('今天 2026年11月23日')).toMatch(/^116$/m)
})
