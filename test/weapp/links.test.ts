import { hostileLink, written, type HostileLink } from '../hostile/links'
import { commonNames, retell } from '../hostile/words'
import { rngOf } from '../random'
import { sample } from '../sample'
import { launch, type Host } from '../weapp-host'
import { ADDRESSES } from './addresses'
import { DIST } from './paths'
import { EVERYTHING, NOW, phoneOf, RENEWALS } from './people'

/**
 * Links that nobody has made by a tap, handed over raw as WeChat does. HOSTILE: how many (`npm run test:hostile` opens
 * 20,000), and SEED the first of them.
 */
const MANY = Number(process.env.HOSTILE ?? sample(1_000, 120))
const FIRST = Number(process.env.SEED ?? 500_000)
/** Each so-many-eth link starts the app. */
const COLD = 20

const PHONES: readonly [whose: string, storage: () => Map<string, unknown>][] = [
  ['nobody', () => new Map()],
  ['a renewal', () => phoneOf(RENEWALS.allChanged)],
  ['everything answered', () => phoneOf({ label: '全部', facts: EVERYTHING })],
]

let host: Host
afterEach(() => host.dispose())

async function follow({ path, query }: HostileLink, at: number): Promise<void> {
  const raw = query as Record<string, string>
  if (at % COLD === 0) return host.restart({ url: path, query: raw })
  await host.open(path, 'reLaunch', raw)
}

/** What is wrong after a link; nothing where a page or a sentence came of it, and nothing else. */
function wrongAfter(stored: string, names: string): string[] {
  const { nodes, depth } = host.page.size()
  const text = host.page.text()
  return [
    ...host.errors.map(({ message, stack }) => `${message}\n${stack ?? ''}`),
    ...host.violations.map(({ api }) => api),
    ...host.unknownApis,
    ...(text === '' ? ['the page is blank'] : []),
    ...(/undefined|\bnull\b|NaN|\[object/.exec(text) ?? []),
    ...(nodes > 600 || depth > 22 ? [`${nodes} nodes, ${depth} deep`] : []),
    ...(JSON.stringify([...host.storage.entries]) === stored ? [] : ['something was stored']),
    ...(commonNames(host.page.data) === names ? [] : ['what all objects have in common changed']),
  ]
}

test.each(PHONES)(
  'any link gives a page or a sentence, and changes nothing: %s',
  async (_, phone) => {
    const storage = phone()
    host = await launch(DIST, { storage, now: NOW, drawsEach: false })
    const stored = JSON.stringify([...storage])
    const names = commonNames(host.page.data)
    const share = Math.ceil(MANY / PHONES.length)
    for (let at = 0; at < share; at += 1) {
      const link = hostileLink(ADDRESSES, rngOf(FIRST + at))
      try {
        await follow(link, at)
      } catch (error) {
        throw retell(`link ${FIRST + at}: ${written(link).slice(0, 500)}`, error)
      }
      const wrong = wrongAfter(stored, names)
      if (wrong.length > 0)
        throw new Error(`link ${FIRST + at}: ${written(link).slice(0, 500)}\n${wrong.join('\n')}`)
      for (const list of [host.calls, host.logs, host.setData, host.storage.log]) list.length = 0
    }
  },
)
