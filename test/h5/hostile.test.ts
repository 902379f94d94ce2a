import { PATHS } from '@/pages/paths'
import { PASTE_WORDS } from '@/text/input'
import { RESTORE_WORDS } from '@/text/backup'
import { hostileLink, written } from '../hostile/links'
import { hostileBackup, hostilePaste } from '../hostile/texts'
import { arrived } from '../hostile/words'
import { rngOf } from '../random'
import { sample } from '../sample'
import { EVERYTHING, phoneOf } from '../weapp/people'
import { addresses } from './addresses'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(1_200_000)

const browser = phones()
const ALL = addresses()
const LINKS = sample(300, 40)
const TEXTS = sample(60, 10)

/** Paths that lead nowhere, or would lead out. */
const PATHS_OF_NOBODY = [
  ...['//example.com', '../../..', 'pages/none/index', '%E0%A4%A', 'javascript:alert(1)', '?', '#'],
  ...[
    '__proto__',
    'x'.repeat(5000),
    'pages/points/home/index/',
    'PAGES/POINTS/HOME/INDEX',
    '\u0000',
  ],
]

/** Runs in the browser: the names of what all objects have in common. */
const common = () =>
  [Object, Array, String, Function, Promise]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n')

const storage = () => phoneOf({ label: '全部', facts: EVERYTHING })

/**
 * Writes another address into the bar, and waits until all is still. A bar takes no line breaks; with one and a `<` in its
 * address Chromium lets a page fetch nothing more.
 */
async function enter(phone: Phone, hash: string): Promise<void> {
  await phone.page.evaluate((to) => location.assign(to), `#/${hash.replace(/[\t\n\r]/g, '')}`)
  await phone.drawn()
}

test('any address gives a page or a sentence, and changes nothing', async () => {
  const phone = await browser.at('', { storage: storage() })
  const before = [JSON.stringify([...(await phone.stored())]), await phone.page.evaluate(common)]
  const rng = rngOf(900_000)
  const hashes = [
    ...PATHS_OF_NOBODY,
    ...Array.from({ length: LINKS }, () => written(hostileLink(ALL, rng)).slice(0, 20_000)),
  ]
  for (const [at, hash] of hashes.entries()) {
    // Some open the app, and the rest are written over the address of a page that is open.
    if (at % 10 === 9) await phone.load(hash)
    else await enter(phone, hash)
    expect({ hash, errors: phone.errors, blank: (await phone.text()).trim() === '' }).toEqual({
      hash,
      errors: [],
      blank: false,
    })
    const after = [JSON.stringify([...(await phone.stored())]), await phone.page.evaluate(common)]
    expect({ hash, after }).toEqual({ hash, after: before })
  }
})

test.each([
  [PATHS.restore, RESTORE_WORDS.field, RESTORE_WORDS.read, hostileBackup],
  [PATHS.paste, PASTE_WORDS.field, PASTE_WORDS.read, hostilePaste],
] as const)('any text that is pasted gets an answer: %s', async (path, field, button, make) => {
  const phone = await browser.at(path, { storage: storage() })
  const names = await phone.page.evaluate(common)
  const stored = JSON.stringify([...(await phone.stored())])
  for (let at = 0; at < TEXTS; at += 1) {
    const text = arrived(make(rngOf(910_000 + at)))
    await phone.load(path)
    await phone.field(field).fill(text)
    await phone.tap(button)
    await phone.drawn()
    expect({ at, errors: phone.errors }).toEqual({ at, errors: [] })
    expect((await phone.text()).trim()).not.toBe('')
    expect(JSON.stringify([...(await phone.stored())])).toBe(stored)
    expect(await phone.page.evaluate(common)).toBe(names)
  }
})
