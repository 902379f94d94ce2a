import { TABS } from '@/pages/paths'
import type { CDPSession } from 'playwright-core'
import { retell } from '../hostile/words'
import { rngOf, type Rng } from '../random'
import { sample } from '../sample'
import { EVERYTHING, phoneOf, RENEWALS } from '../weapp/people'
import { recordsModel, type May } from '../weapp/walker/model'
import { mayOf } from '../weapp/walker/offers'
import { textFor } from '../weapp/walker/values'
import { addresses } from './addresses'
import { PREFIX, type Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(1_200_000)

/** WALKER=full: eight minutes; else so many actions. */
const MINUTES = process.env.WALKER === 'full' ? 8 : 0
const ACTIONS = Number(process.env.ACTIONS ?? sample(80, 15))
const SEED = Number(process.env.SEED ?? 41)
const TOLD = 30
const EVERY = 25

const browser = phones()
const ALL = addresses()

interface Step {
  says: string
  may?: May
  does: () => Promise<unknown>
}

const BUTTONS = '[role=button]:visible, [role=radio]:visible, [role=checkbox]:visible'

const LOOK = { timeout: 2000 }

/** Runs in the browser. */
const nameOf = (one: HTMLElement): string =>
  one.getAttribute('aria-label') ?? one.innerText.replace(/\s+/g, ' ').trim()

async function tap(phone: Phone, rng: Rng): Promise<Step | undefined> {
  const all = phone.top.locator(BUTTONS)
  const count = await all.count()
  if (count === 0) return undefined
  const node = all.nth(rng.int(0, count - 1))
  // What slides away while it is looked at is not there to be tapped.
  const name = await node.evaluate(nameOf, null, LOOK).catch(() => undefined)
  if (name === undefined) return undefined
  const id = new URLSearchParams(new URL(phone.page.url()).hash.split('?')[1] ?? '').get('id')
  const may = mayOf({ route: phone.route(), query: id === null ? {} : { id } }, name)
  return {
    says: `taps ${name}`,
    may,
    async does() {
      await node.tap({ timeout: 3000 })
      // The browser's own calendar, which is not the page's.
      if (/^选(月份|日期)/.test(name)) await phone.page.keyboard.press('Escape')
    },
  }
}

async function type(phone: Phone, rng: Rng): Promise<Step | undefined> {
  const all = phone.top.getByRole('textbox')
  const count = await all.count()
  if (count === 0) return undefined
  const field = all.nth(rng.int(0, count - 1))
  const label = await field.getAttribute('aria-label', LOOK).catch(() => null)
  if (label === null) return undefined
  const text = textFor(label, rng).slice(0, 60)
  const id = new URLSearchParams(new URL(phone.page.url()).hash.split('?')[1] ?? '').get('id')
  return {
    says: `types ${JSON.stringify(text)} into ${label}`,
    may: mayOf({ route: phone.route(), query: id === null ? {} : { id } }, ''),
    async does() {
      await field.selectText({ timeout: 3000 })
      await field.press('Delete')
      await field.pressSequentially(text)
      await field.blur()
    },
  }
}

/** Something that is done by hand. */
async function nextStep(phone: Phone, rng: Rng): Promise<Step> {
  const roll = rng.next()
  const made =
    roll < 0.58 ? await tap(phone, rng) : roll < 0.76 ? await type(phone, rng) : undefined
  if (made !== undefined) return made
  if (roll < 0.84) {
    return {
      says: 'goes back in the browser',
      async does() {
        const [first] = TABS
        if ((await phone.page.evaluate(() => history.length)) > 3) await phone.page.goBack()
        if (!phone.page.url().includes('#/')) await phone.load(first)
      },
    }
  }
  if (roll < 0.96) {
    const address = rng.chance(0.4) ? rng.pick(TABS) : rng.pick(ALL)
    return {
      says: `writes ${address} into the address bar`,
      does: () => phone.page.evaluate((to) => location.assign(to), `#/${address}`),
    }
  }
  // Seldom: what is kept for good is seen where nothing is loaded anew.
  if (roll < 0.965) return { says: 'reloads', does: () => phone.page.reload() }
  const colorScheme = rng.pick(['light', 'dark'] as const)
  return {
    says: `the phone turns ${colorScheme}`,
    does: () => phone.page.emulateMedia({ colorScheme }),
  }
}

/** Bytes of the heap after it was tidied, and nodes of the document. */
async function weigh(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const named = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
  return { heap: named('JSHeapUsedSize'), nodes: named('Nodes') }
}

test('a life by chance under human taps: no error, no blank page, and no record changes but the open one', async () => {
  const rng = rngOf(SEED)
  const phone = await browser.at('', {
    storage: phoneOf(
      RENEWALS.allChanged,
      { label: '全部', facts: EVERYTHING },
      { label: '我', facts: {} },
    ),
  })
  const session = await phone.page.context().newCDPSession(phone.page)
  await session.send('Performance.enable')
  const entries = new Map<string, string>()
  const read = async () => {
    entries.clear()
    for (const [key, text] of await phone.stored()) entries.set(key.slice(PREFIX.length), text)
  }
  await read()
  const model = recordsModel(entries)
  const told: string[] = []
  const weights: { heap: number; nodes: number }[] = []
  let missed = 0
  const start = performance.now()
  const isOver = () =>
    MINUTES > 0 ? performance.now() - start > MINUTES * 60_000 : told.length >= ACTIONS

  while (!isOver()) {
    const { says, may, does } = await nextStep(phone, rng)
    told.push(`${told.length + 1} ${phone.route()}: ${says}`)
    const trail = () => `seed ${SEED}:\n${told.slice(-TOLD).join('\n')}`
    try {
      await does()
    } catch (error) {
      // What moves away under the finger is missed by people too.
      if (!/Timeout|not attached|detached/.test(String(error))) throw retell(trail(), error)
      missed += 1
    }
    try {
      await phone.drawn()
    } catch (error) {
      const pages = await phone.page
        .locator('.taro_page')
        .evaluateAll((all) => all.map((one) => `${one.id} ${one.className}`).join('\n'))
      throw retell(
        `the page is blank or never rests, ${trail()}\n${phone.page.url()}\n${pages}`,
        error,
      )
    }
    await read()
    const wrong = [...phone.errors, ...model.after(may ?? {})]
    if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\n${trail()}`)
    if (told.length % EVERY !== 0) continue
    // A tab lets go of what was above it.
    await phone.page.evaluate((to) => location.assign(to), `#/${TABS[0]}`)
    await phone.drawn()
    weights.push(await weigh(session))
  }
  expect(missed).toBeLessThan(told.length / 10 + 3)
  if (MINUTES > 0) {
    const [first, last] = [weights.slice(1, 4), weights.slice(-3)]
    const mean = (list: typeof weights, of: 'heap' | 'nodes') =>
      list.reduce((sum, one) => sum + one[of], 0) / list.length
    console.log(
      `${told.length} actions, ${missed} missed, heap ${mean(first, 'heap')} → ${mean(last, 'heap')}, ` +
        `nodes ${mean(first, 'nodes')} → ${mean(last, 'nodes')}`,
    )
    expect(mean(last, 'heap') / mean(first, 'heap')).toBeLessThan(1.3)
    expect(mean(last, 'nodes') / mean(first, 'nodes')).toBeLessThan(1.5)
  }
})
