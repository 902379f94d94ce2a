import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { EXAMPLE } from '@/text/example'
import { EVERYTHING, phoneOf } from '../weapp/people'
import { addresses } from './addresses'
import { audit, LEAST } from './audit'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(process.env.SHOTS ? 600_000 : 120_000)

const normal = phones()

const LABELS = Array.from({ length: 19 }, (_, index) => `第${index + 1}份`)
const PEOPLE = {
  nobody: () => new Map<string, string>(),
  example: () => phoneOf({ label: EXAMPLE.label, ...EXAMPLE.content }),
  heavy: () =>
    phoneOf(...LABELS.map((label) => ({ label, facts: {} })), {
      label: '什么都填了的一份',
      facts: EVERYTHING,
    }),
}

/** The id of a stored profile. */
const idIn = (storage: Map<string, string>): string =>
  [...storage.keys()]
    .filter((key) => key.startsWith('p.'))
    .at(-1)
    ?.split('.')[1] ?? 'none'

/** Takes each page with one parameter only. */
const isFirst = (address: string, index: number, all: string[]): boolean =>
  all.findIndex((other) => other.split('?')[0] === address.split('?')[0]) === index

/** Opens every page and gathers what is wrong with it, by address. */
async function faultsOf(phone: Phone, person: string, size: string, pages: string[]) {
  const found: Record<string, string[]> = {}
  for (const address of pages) {
    await phone.go(address)
    const text = await phone.text()
    const bad = /NaN|undefined|\bnull\b|\[object|Infinity/.exec(text)
    const faults = [
      ...(bad ? [`says ${bad[0]}`] : []),
      ...(await phone.page.evaluate(audit, LEAST)),
    ]
    if (faults.length > 0) found[address] = faults
    for (const scheme of ['light', 'dark'] as const)
      await shoot(phone, scheme, [person, size, address])
  }
  return found
}

/** A picture of the whole page, if a folder for it is named. */
async function shoot(phone: Phone, colorScheme: 'light' | 'dark', words: string[]): Promise<void> {
  const folder = process.env.SHOTS
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  const name = [...words, colorScheme].join('-').replace(/pages\/|\/index/g, '')
  await phone.page.emulateMedia({ colorScheme })
  const height = await phone.top.evaluate((page) => page.scrollHeight)
  await phone.page.setViewportSize({ width: 390, height: Math.max(844, height + 50) })
  await phone.page.screenshot({
    path: path.join(folder, `${name.replace(/[^\w-]+/g, '-')}.png`),
    scale: 'css',
  })
  await phone.page.setViewportSize({ width: 390, height: 844 })
}

test('the audit finds what it looks for', async () => {
  const phone = await normal.at('pages/about/index')
  expect(await phone.page.evaluate(audit, LEAST)).toEqual([])
  await phone.top.evaluate((page) => {
    page.innerHTML = `
      <div role="button" style="width: 20px; height: 20px"></div>
      <div role="radio" aria-label="一个" style="height: 60px; width: 500px"></div>
      <input placeholder="没有名字">
      <div style="overflow: hidden; width: 60px; white-space: nowrap">一二三四五六七八</div>
      <div>上面</div><div style="margin-top: -20px">下面</div>`
  })
  expect(await phone.page.evaluate(audit, LEAST)).toEqual([
    expect.stringMatching(/^DIV is \d+ wide, shown 390$/),
    'a button has no name',
    '"" is 20 high',
    '"" is 20 wide',
    'a INPUT has no name',
    '"一二三四五六七八" is cut off',
    '"上面" lies on "下面"',
  ])
})

describe.each([
  ['normal', normal, { nobody: 'some', example: 'all', heavy: 'all' }],
  ['large', phones({ largeType: true }), { example: 'some', heavy: 'all' }],
] as const)('in %s type, every page fits, can be tapped and is named', (size, browser, looks) => {
  test.each(Object.entries(looks))('%s, %s', async (person, which) => {
    const storage = PEOPLE[person as keyof typeof PEOPLE]()
    const every = addresses(idIn(storage))
    const pages = which === 'all' ? every : every.filter(isFirst)
    const half = Math.ceil(pages.length / 2)
    // Two at a time, as many as there are processors.
    const found = await Promise.all(
      [pages.slice(0, half), pages.slice(half)].map(async (part) =>
        faultsOf(await browser.at('', { storage }), person, size, part),
      ),
    )
    expect(Object.assign({}, ...found)).toEqual({})
  })
})
