import { type Host, launch } from '../weapp-host'
import { WALKS } from '../walks/people'
import { walk } from '../walks/walk'
import type { Walker } from '../walks/walker'
import { DIST } from './paths'

const HOME = 'pages/points/home/index'
const ROLES = ['radio', 'checkbox', 'button'] as const
const noon = (day: string): number => Date.parse(`${day}T12:00:00+08:00`)

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

/** Longer than a search for ways takes. */
const WHILE = 60_000

const walker = (): Walker => ({
  async on(day) {
    await host.restart({ url: HOME, now: noon(day) })
    await host.settle()
  },
  async tap(label) {
    const role = ROLES.find((one) => host.page.shows({ role: one, label }))
    await host.page.tap(role === undefined ? label : { role, label })
    await host.advance(WHILE)
  },
  type: (label, text) => host.page.type(label, text),
  async tab(name) {
    await host.switchTab(name)
  },
  async open(path) {
    await host.open(path)
    await host.advance(WHILE)
  },
  text: () => Promise.resolve(host.page.text()),
})

test.each(Object.keys(WALKS) as (keyof typeof WALKS)[])('%s, day by day', async (who) => {
  host = await launch(DIST, { storage: new Map(), now: noon(WALKS[who][0]!.on) })
  await walk(walker(), WALKS[who])
})
