import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pageName } from '../page-names'
import { addresses, isFirst } from './addresses'
import { idIn, PEOPLE } from './people'
import type { Phone } from './phone'
import { phones } from './phones'
import { type State, STATES } from './states'

/*
 * `npm run gallery`: every page in light and dark, for a phone with nothing, one with the example and one with everything,
 * in type 1.0, 1.4 and 1.6 times as large on screens of 320, 390 and 768 px: each of these with each other one at least
 * once. One contact sheet for each, in gallery/, and two with what else a page may be in: unsaved, read-only, a day
 * without rules.
 */

const FOLDER = path.join(__dirname, '..', '..', 'gallery')
const WHO = { empty: 'nobody', typical: 'example', full: 'heavy' } as const
const SIZES = {
  '1.0': phones(),
  '1.4': phones({ largeType: true }),
  '1.6': phones({ largeType: 26 }),
} as const

const SHEETS = [
  ['empty', '1.0', 390],
  ['empty', '1.4', 320],
  ['empty', '1.6', 768],
  ['typical', '1.0', 768],
  ['typical', '1.4', 390],
  ['typical', '1.6', 320],
  ['full', '1.0', 320],
  ['full', '1.4', 768],
  ['full', '1.6', 390],
] as const

const STATE_SHEETS = [
  ['1.0', 390],
  ['1.4', 320],
] as const

/** A picture shows at most two screens of a page. */
const SCREEN = 844
const HIGHEST = 2 * SCREEN
const COLUMNS = 10
const THUMB = 195

interface Picture {
  name: string
  /** as a data: address */
  source: string
}

jest.setTimeout(600_000)

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER)
})

test.each(SHEETS)('%s in type %s at %i px', async (who, size, width) => {
  const storage = PEOPLE[WHO[who]]()
  const phone = await SIZES[size].at('', { storage, width })
  const pictures: Picture[] = []
  for (const address of addresses(idIn(storage)).filter(isFirst)) {
    await phone.go(address)
    await phone.seesNo('正在找办法')
    for (const colorScheme of ['light', 'dark'] as const) {
      await phone.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      pictures.push({ name: `${pageName(address)} ${colorScheme}`, source: await picture(phone) })
    }
  }
  writeFileSync(path.join(FOLDER, `${who}-${size}-${width}.png`), await sheet(phone, pictures))
  expect(pictures.length).toBeGreaterThan(60)
})

test.each(STATE_SHEETS)('states in type %s at %i px', async (size, width) => {
  const pictures: Picture[] = []
  let drawn: Phone | undefined
  for (const [name, { storage, pages, now, happens }] of Object.entries<State>(STATES)) {
    const phone = await SIZES[size].at('', {
      storage: storage(),
      width,
      ...(now !== undefined && { now }),
    })
    await phone.page.emulateMedia({ reducedMotion: 'reduce' })
    await happens?.(phone)
    for (const address of pages) {
      await phone.go(address)
      await phone.seesNo('正在找办法')
      pictures.push({ name: `${name}: ${pageName(address)}`, source: await picture(phone) })
    }
    drawn ??= phone
  }
  writeFileSync(path.join(FOLDER, `states-${size}-${width}.png`), await sheet(drawn!, pictures))
})

/** The page on top, from its head down. */
async function picture(phone: Phone): Promise<string> {
  const { width } = phone.page.viewportSize()!
  const height = await phone.top.evaluate((page) => page.scrollHeight)
  await phone.page.setViewportSize({ width, height: Math.min(HIGHEST, Math.max(SCREEN, height)) })
  const bytes = await phone.page.screenshot({ type: 'jpeg', quality: 80, scale: 'css' })
  await phone.page.setViewportSize({ width, height: SCREEN })
  return `data:image/jpeg;base64,${bytes.toString('base64')}`
}

/** All pictures on one, drawn by the same browser. */
async function sheet(phone: Phone, pictures: Picture[]): Promise<Buffer> {
  const cells = pictures.map(
    ({ name, source }) => `<figure><figcaption>${name}</figcaption><img src="${source}"></figure>`,
  )
  const page = await phone.page
    .context()
    .browser()!
    .newPage({
      viewport: { width: COLUMNS * (THUMB + 8) + 8, height: 900 },
    })
  await page.setContent(`
    <style>
      body { display: grid; grid-template-columns: repeat(${COLUMNS}, ${THUMB}px); gap: 8px; margin: 8px; background: #999 }
      figure { margin: 0; font: 12px sans-serif }
      img { width: 100%; display: block }
    </style>
    ${cells.join('')}`)
  const bytes = await page.screenshot({ fullPage: true })
  await page.close()
  return bytes
}
