import { PATHS, TABS } from '@/pages/paths'
import type { Rng } from '../../random'
import { type Host, nameOf } from '../../weapp-host'
import { ADDRESSES } from '../addresses'
import { rawRecords } from '../whose/records'
import { someFaults } from './faults'
import type { May } from './model'
import { fields, mayOf, offered, pickerOf, turned } from './offers'
import { textFor } from './values'

const DAY = 24 * 60 * 60 * 1000
/** From here on links close what is open: a person's way to them leads through a chat. */
const DEEPEST = 8

/** One thing that a person, or the phone, does. */
export interface Action {
  kind: string
  /** for a failure to print */
  says: string
  may?: May
  does: () => Promise<unknown>
}

type Maker = (host: Host, rng: Rng) => Action | undefined

const tap: Maker = (host, rng) => {
  const { page } = host
  const all = offered(page)
  if (all.length === 0) return undefined
  const node = rng.pick(all)
  const name = nameOf(node)
  const picker = pickerOf(node)
  if (picker !== undefined) {
    const value = turned(picker, rng)
    return {
      kind: 'pick',
      says: `picks ${String(value)} in ${name}`,
      does: () => page.emit((one) => one === picker, 'change', { value }),
    }
  }
  const may = mayOf(page, name)
  const kind = may.creates ? 'create' : may.removes ? 'remove' : 'tap'
  return { kind, says: `taps ${name}`, may, does: () => page.tap((one) => one === node) }
}

const type: Maker = (host, rng) => {
  const { page } = host
  const all = fields(page)
  if (all.length === 0) return undefined
  const label = nameOf(rng.pick(all))
  const same = all.filter((node) => nameOf(node) === label)
  const nth = rng.int(0, same.length - 1)
  const text = textFor(label, rng)
  const keys = { confirm: rng.chance(0.3), blur: rng.chance(0.8), nth }
  const says = `types ${JSON.stringify(text.slice(0, 80))} into ${label} ${JSON.stringify(keys)}`
  return { kind: 'type', says, may: mayOf(page, ''), does: () => page.type(label, text, keys) }
}

const back: Maker = (host) =>
  host.pages.length > 1 ? { kind: 'back', says: 'goes back', does: () => host.back() } : undefined

const tab: Maker = (host, rng) => {
  const text = rng.pick(host.manifest.tabs).text
  if (!host.manifest.tabs.some(({ pagePath }) => pagePath === host.page.route)) return undefined
  return { kind: 'tab', says: `goes to the tab ${text}`, does: () => host.switchTab(text) }
}

const link: Maker = (host, rng) => {
  const address = rng.pick(ADDRESSES)
  const isTab = TABS.some((path) => path === address)
  const move = isTab ? 'switchTab' : host.pages.length < DEEPEST ? 'navigateTo' : 'reLaunch'
  return { kind: 'link', says: `opens ${address} by ${move}`, does: () => host.open(address, move) }
}

/** The pages where profiles come and go are seldom met by chance. */
const lists: Maker = (host, rng) => {
  const names = [...rawRecords(host.storage.entries).keys()].filter((name) => name.startsWith('p.'))
  const one = names.length > 0 ? `${PATHS.profile}?id=${rng.pick(names).slice(2)}` : PATHS.profiles
  const address = rng.pick([PATHS.profiles, PATHS.trial, PATHS.restore, PATHS.recovery, one, one])
  const move = address === PATHS.profiles ? 'switchTab' : 'reLaunch'
  return { kind: 'link', says: `opens ${address} by ${move}`, does: () => host.open(address, move) }
}

const away: Maker = (host) => ({
  kind: 'away',
  says: 'puts the app away and comes back',
  does: () => host.hide().then(() => host.show()),
})

const restart: Maker = (host) => ({
  kind: 'restart',
  says: 'closes the app and opens it',
  does: () => host.restart({ url: PATHS.points }),
})

const clock: Maker = (host, rng) => {
  const by = rng.pick([1, 1, 1, 7, 30, 30, 365, -1, -30, -365]) * DAY + rng.int(0, DAY)
  const year = new Date(host.now + by).getUTCFullYear()
  // Not to run off the calendar for good.
  const now = year < 2020 || year > 2034 ? Date.UTC(2026, 10, 23, 2) : host.now + by
  return {
    kind: 'clock',
    says: `sets the clock to ${new Date(now).toISOString()} and comes back`,
    does: async () => {
      await host.hide()
      host.setNow(now)
      await host.show()
    },
  }
}

const look: Maker = (host, rng) => {
  const theme = rng.pick(['light', 'dark'] as const)
  const size = rng.pick([0.8, 1, 1.4, 2])
  return {
    kind: 'look',
    says: `the phone turns ${theme}, type ${size}`,
    does: async () => {
      host.device.fontSizeScaleFactor = size
      await host.setTheme(theme)
    },
  }
}

const pass: Maker = (host, rng) => {
  const ms = rng.pick([1000, 5000, 60_000])
  return { kind: 'wait', says: `waits ${ms} ms`, does: () => host.advance(ms) }
}

const share: Maker = (host) =>
  host.page.isShared('contact')
    ? { kind: 'share', says: 'shares the page', does: () => host.page.share() }
    : undefined

const fault: Maker = (host, rng) => {
  const { says, faults } = someFaults(rng)
  return {
    kind: 'fault',
    says: `from here on the storage: ${says}`,
    does: () => Promise.resolve(host.storage.faults.push(...faults)),
  }
}

const WEIGHTS: readonly (readonly [weight: number, maker: Maker])[] = [
  [46, tap],
  [22, type],
  [6, back],
  [7, tab],
  [6, link],
  [4, lists],
  [2, away],
  [1.5, clock],
  [1, look],
  [2, pass],
  [1, share],
]
const CLOSES = [1.5, restart] as const
const FAILS = [1.5, fault] as const

/** What is done next, by chance; the app is closed and the storage fails only where that is asked for. */
export function nextAction(
  host: Host,
  rng: Rng,
  { closes, fails }: { closes: boolean; fails: boolean },
): Action {
  const makers = [...WEIGHTS, ...(closes ? [CLOSES] : []), ...(fails ? [FAILS] : [])]
  const all = makers.reduce((sum, [weight]) => sum + weight, 0)
  for (;;) {
    let left = rng.next() * all
    const maker = makers.find(([weight]) => (left -= weight) < 0)?.[1] ?? tap
    const action = maker(host, rng)
    if (action !== undefined) return action
  }
}
