import { PATHS } from '@/pages/paths'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()
const NONSENSE = ['%E0%A4%A', 'x'.repeat(5000), '__proto__', 'constructor', '']
const PAGES = [
  `${PATHS.indicator}?rule`,
  `${PATHS.question}?topic`,
  `${PATHS.sourceList}?part`,
  `${PATHS.span}?index`,
  `${PATHS.profile}?id`,
]

test('nonsense in an address opens a friendly page with a way on', async () => {
  const phone = await browser.at('')
  for (const page of PAGES) {
    for (const nonsense of NONSENSE) {
      await phone.go(`${page}=${nonsense}`)
      expect((await phone.text()).length).toBeGreaterThan(6)
      expect(await phone.top.getByRole('button').count()).toBeGreaterThan(1)
    }
  }
})

test('so does an address that is opened first', async () => {
  const phone = await browser.at('pages/points/indicator/index?rule=%E0%A4%A')
  await phone.tap('去首页')
  await phone.sees('自己算清楚')
  await phone.load('pages/nothing/index')
  await phone.sees('自己算清楚')
})

test('who goes back before the next page has slid in finds the tab again', async () => {
  const phone = await browser.at(PATHS.profiles)
  await phone.tappable(/^关于/).tap()
  await phone.page.waitForFunction(() => location.hash.includes('about'))
  await phone.page.evaluate(() => history.back())
  await phone.drawn()
  // Longer than a page takes to slide in.
  await phone.page.waitForTimeout(800)
  await phone.drawn()
  expect(phone.route()).toBe(PATHS.profiles)
})

test('a path that is encoded wrongly leads home, and throws nothing', async () => {
  const phone = await browser.at('%E0%A4%A')
  await phone.sees('自己算清楚')
  await phone.go(PATHS.about)
  await phone.page.evaluate(() => location.assign('#/%E0%A4%A'))
  await phone.sees('自己算清楚')
})
