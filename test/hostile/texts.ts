import { PROFILE_SCHEMA } from '@/engine'
import type { Rng } from '../random'
import { encoded, hostileWord } from './words'

const RECORD = [
  '202301',
  '2023年1月',
  '12183',
  '12,183.00',
  '补缴',
  '欠缴',
  '缴费基数',
  '至',
  '倍',
  '\n',
  '\t',
]

/** A record of payments as nobody has it. */
export function hostilePaste(rng: Rng): string {
  const bits = rng.int(1, rng.chance(0.02) ? 3000 : 40)
  const parts = Array.from({ length: bits }, () =>
    rng.chance(0.6) ? rng.pick(RECORD) : hostileWord(rng).slice(0, 3000),
  )
  const text = parts.join(rng.pick(['', ' ', '\n', ',', '\t', '|']))
  // In the host text travels as a message, and half a character does not.
  return text.slice(0, rng.pick([text.length, 100_000, 10]))
}

const TYPES = [null, true, 0, -1, 1e308, '', [], {}, [[[]]], { length: 3 }] as const

const SOUND = {
  schema: PROFILE_SCHEMA,
  id: 'a1',
  label: '我',
  facts: {
    birthday: '1990-05-01',
    education: 'master',
    qualifications: [{ level: 'mid-title', gainedInShanghai: true, matchesJob: true }],
    insurance: {
      spans: [
        { from: '2020-01', to: '2021-06', base: 9000 },
        { from: '2024-02', base: 'x08' },
      ],
    },
    deductions: { falseMaterial: ['2019-02-03'], detention: [], crime: [], seriousCrime: false },
    shanghaiSpouse: { marriedOn: '2015-05-01' },
  },
  situation: {
    kind: 'renewal',
    permit: { expiresOn: '2026-12-12', endorsedOn: '2026-11-16' },
    changes: ['title'],
    plan: { actions: [{ id: 'master', months: 20, effort: 1 }], begun: '2026-01-01' },
  },
  progress: { contract: 'doing' },
}

/** A text that would be a backup: a sound one with leaves changed, names doubled, cut, or wrapped in something. */
export function hostileBackup(rng: Rng): string {
  if (rng.chance(0.15)) return hostilePaste(rng)
  let text = JSON.stringify(changed(SOUND, rng, 0))
  if (rng.chance(0.2)) text = doubled(text, rng)
  if (rng.chance(0.1)) text = text.slice(0, rng.int(0, text.length))
  if (rng.chance(0.05)) text = '{"facts":'.repeat(rng.int(1, 7000)) + text
  if (rng.chance(0.05)) text = text.replace(/"/g, '“')
  if (rng.chance(0.2)) text = `${hostileWord(rng)}${text}${hostileWord(rng)}`
  return text
}

/** A name twice, and names that all objects have. */
function doubled(text: string, rng: Rng): string {
  const more = rng.pick([
    ...[
      '"facts":{},',
      '"facts":null,',
      '"__proto__":{"polluted":1},',
      '"schema":99,',
      '"schema":1,',
    ],
    ...[
      '"constructor":{"prototype":{"polluted":1}},',
      '"id":"../x",',
      '"toString":1,',
      '"label":{},',
    ],
  ])
  const at = text.indexOf('{', rng.int(0, Math.max(0, text.length - 10))) + 1
  return `${text.slice(0, at)}${more}${text.slice(at)}`
}

function changed(value: unknown, rng: Rng, depth: number): unknown {
  if (rng.chance(0.06) && depth > 0) return somethingElse(rng)
  if (Array.isArray(value)) {
    const items = value.map((one) => changed(one, rng, depth + 1))
    return rng.chance(0.03) ? Array.from({ length: rng.int(0, 400) }, () => items[0]) : items
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, one]) => [
    rng.chance(0.03) ? hostileWord(rng).slice(0, 200) : name,
    changed(one, rng, depth + 1),
  ])
  if (rng.chance(0.1)) members.push([hostileWord(rng).slice(0, 200), somethingElse(rng)])
  return Object.fromEntries(members) as unknown
}

function somethingElse(rng: Rng): unknown {
  return rng.chance(0.4) ? rng.pick(TYPES) : encoded(hostileWord(rng), rng)
}

/** Something typed or pasted into any field. */
export const hostileTyped = (rng: Rng): string =>
  rng.chance(0.5)
    ? hostileWord(rng)
    : rng.chance(0.5)
      ? hostilePaste(rng)
      : encoded(hostileWord(rng), rng)
