import { PATHS } from '@/pages/paths'
import { PASTE_WORDS } from '@/text/input'
import { RESTORE_WORDS } from '@/text/backup'
import { hostileBackup, hostilePaste, hostileTyped } from '../hostile/texts'
import { arrived, commonNames, retell } from '../hostile/words'
import { rngOf, type Rng } from '../random'
import { sample, someOf } from '../sample'
import { launch, nameOf, type Host } from '../weapp-host'
import { ADDRESSES, isPaper } from './addresses'
import { DIST } from './paths'
import { NOW } from './people'
import { recordsModel, type May } from './walker/model'
import { fields, offered } from './walker/offers'
import { phoneWith } from './whose/phone'

/** Hostile texts pasted and typed into the built package. HOSTILE=full: 300 pastes, 300 backups, ten a field. */
const FULL = process.env.HOSTILE !== undefined
const MANY = FULL ? 300 : sample(60, 12)
const EACH = FULL ? 10 : sample(2, 1)

let host: Host
let model: ReturnType<typeof recordsModel>
let names: string
let stored: Map<string, unknown>

/** A phone with three profiles, all closed but one. */
async function begin(url: string): Promise<void> {
  stored = new Map(phoneWith(false).storage)
  const storage = new Map(stored)
  host = await launch(DIST, { storage, url, now: NOW, drawsEach: false })
  model = recordsModel(storage)
  names = commonNames(host.page.data)
}
afterEach(() => host.dispose())

/** As it was before the last text: one does not build on another. */
async function again(url: string): Promise<void> {
  host.storage.entries.clear()
  for (const [key, text] of stored) host.storage.entries.set(key, text)
  await host.restart({ url })
  model = recordsModel(host.storage.entries)
}

function wrong(may: May = {}): string[] {
  const { nodes, depth } = host.page.size()
  return [
    ...host.errors.splice(0).map(({ message, stack }) => `${message}\n${stack ?? ''}`),
    ...host.violations.splice(0).map(({ api }) => api),
    ...(host.page.text() === '' ? ['the page is blank'] : []),
    ...(nodes > 600 || depth > 22 ? [`${nodes} nodes, ${depth} deep`] : []),
    ...(commonNames(host.page.data) === names ? [] : ['what all objects have in common changed']),
    ...model.after(may),
  ]
}

async function press(label: string): Promise<boolean> {
  const node = offered(host.page).find((one) => nameOf(one) === label)
  if (node === undefined) return false
  await host.page.tap((one) => one === node)
  return true
}

/** Runs a step for each seed; a failure tells seed and text. */
async function each(
  first: number,
  make: (rng: Rng) => string,
  step: (text: string) => Promise<May>,
) {
  for (let at = 0; at < MANY; at += 1) {
    const text = arrived(make(rngOf(first + at)))
    const told = `seed ${first + at}: ${JSON.stringify(text.slice(0, 400))}`
    try {
      const faults = wrong(await step(text))
      // What was stored is read again.
      await host.restart({ url: PATHS.points })
      faults.push(...wrong())
      if (faults.length > 0) throw new Error(faults.join('\n'))
    } catch (error) {
      throw retell(told, error)
    }
  }
}

test('any text that is restored is refused in words, or kept as a profile of its own', async () => {
  await begin(PATHS.restore)
  let kept = 0
  await each(600_000, hostileBackup, async (text) => {
    await again(PATHS.restore)
    await host.page.type(RESTORE_WORDS.field, text)
    await press(RESTORE_WORDS.read)
    if (await press(RESTORE_WORDS.add)) kept += 1
    return { creates: true }
  })
  expect(kept).toBeGreaterThan(MANY / 4)
})

test('any record that is pasted changes the open profile at most', async () => {
  await begin(PATHS.paste)
  await each(700_000, hostilePaste, async (text) => {
    await again(PATHS.paste)
    await host.page.type(PASTE_WORDS.field, text)
    for (let taps = 0; taps < 6; taps += 1) {
      const rng = rngOf(text.length + taps)
      const all = offered(host.page).filter((one) => !/换一份|›/.test(nameOf(one)))
      if (host.page.route !== PATHS.paste || all.length === 0) break
      const node = rng.pick(all)
      await host.page.tap((one) => one === node)
    }
    return {}
  })
})

const TYPED = someOf(
  ADDRESSES.filter((address) => !isPaper(address)),
  9,
)

test('any text in any field is read, or told to be wrong', async () => {
  await begin(PATHS.points)
  const rng = rngOf(800_000)
  let typed = 0
  for (const address of TYPED) {
    await again(address)
    for (let at = 0; at < fields(host.page).length; at += 1) {
      const label = nameOf(fields(host.page)[at]!)
      const nth = fields(host.page)
        .slice(0, at)
        .filter((node) => nameOf(node) === label).length
      for (let time = 0; time < EACH; time += 1) {
        const text = arrived(hostileTyped(rng))
        await host.page.type(label, text, { nth, confirm: rng.chance(0.5) })
        typed += 1
        const faults = wrong()
        if (faults.length > 0)
          throw new Error(
            `${address} ${label} ${JSON.stringify(text.slice(0, 300))}\n${faults.join('\n')}`,
          )
        if (fields(host.page).length <= at) break
      }
    }
    await host.restart({ url: PATHS.points })
    expect(wrong()).toEqual([])
  }
  expect(typed).toBeGreaterThan(TYPED.length / 10)
})
