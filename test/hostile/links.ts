import type { Rng } from '../random'
import { arrived, encoded, hostileWord } from './words'

/** Names that pages read from an address, and some that none does. */
const NAMES = [
  ...[
    'topic',
    'from',
    'part',
    'rule',
    'm',
    'to',
    'y',
    'a',
    'b',
    'c',
    'd',
    's',
    'id',
    'of',
    'r',
    'w',
  ],
  ...['said', 'scene', 'q', '__proto__', 'constructor', 'toString', '$taroTimestamp', 'stamp', ''],
]

export interface HostileLink {
  path: string
  /** as the phone hands it over: nothing is decoded */
  query: Record<string, unknown>
}

/**
 * A link to a page that exists, with parameters that nobody has made by a tap: a sound one changed, or all by chance.
 * @param addresses sound ones, with their parameters
 */
export function hostileLink(addresses: readonly string[], rng: Rng): HostileLink {
  const [path = '', search = ''] = rng.pick(addresses).split('?')
  const query = Object.create(null) as Record<string, unknown>
  for (const pair of search === '' ? [] : search.split('&')) {
    const [name = '', value = ''] = pair.split('=')
    query[name] = value
  }
  const known = Object.keys(query)
  // Some of what was there stays, so that pages are reached that need it.
  for (const name of known)
    if (rng.chance(0.6)) query[name] = hostileValue(rng, String(query[name]))
  const more = rng.pick([0, 0, 1, 1, 2, 3, 40])
  for (let count = 0; count < more; count += 1) {
    const name = rng.chance(0.85) ? rng.pick(NAMES) : encoded(hostileWord(rng), rng)
    query[arrived(name)] = hostileValue(rng, '')
  }
  if (rng.chance(0.05)) query.scene = encodeURIComponent(`id=${rng.pick(NAMES)}&topic=age&c=ea`)
  return { path, query }
}

function hostileValue(rng: Rng, sound: string): unknown {
  const roll = rng.next()
  const word = arrived(encoded(hostileWord(rng), rng))
  // A router of browsers may make a list of what is there twice.
  if (roll < 0.03) return [sound, word]
  if (roll < 0.12) return `${sound}${word}`
  return roll < 0.16 ? sound.toUpperCase() : word
}

/** The link as somebody would write it in an address bar. */
export const written = ({ path, query }: HostileLink): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${String(one)}`),
  )
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}
