import { WALKS } from '../walks/people'
import { walk } from '../walks/walk'
import type { Walker } from '../walks/walker'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(120_000)

const browser = phones()
const HOME = 'pages/points/home/index'
const noon = (day: string): number => Date.parse(`${day}T12:00:00+08:00`)

const walker = (phone: Phone): Walker => ({
  async on(day) {
    await phone.setClock(noon(day))
    await phone.load(HOME)
  },
  tap: (name) => phone.tap(name),
  type: (label, text) => phone.type(label, text),
  tab: (name) => phone.switchTab(name),
  open: (path) => phone.load(path),
  text: () => phone.text(),
})

test.each(Object.keys(WALKS) as (keyof typeof WALKS)[])('%s, day by day', async (who) => {
  const phone = await browser.blank({ now: noon(WALKS[who][0]!.on) })
  await walk(walker(phone), WALKS[who])
})
