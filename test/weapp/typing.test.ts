import { STEP_NAMES } from '@/text/renewal'
import { isSampled, someOf } from '../sample'
import { type Host, launch, nameOf, type Page, type ViewNode } from '../weapp-host'
import { DIST } from './paths'
import { NOW } from './people'
import { PLACES, type Place, reach } from './whose/edits'
import { phoneWith } from './whose/phone'
import { withRole } from './whose/screen'

/** Fields that come with a tap, and a renewal that is through. */
const MORE: readonly Place[] = [
  {
    address: 'pages/renewal/dates/index',
    situation: {
      permit: {
        expiresOn: '2026-12-12',
        endorsedOn: '2026-11-16',
        newExpiresOn: '2027-12-12',
        pointsFiledOn: '2026-11-18',
        verifiedOn: '2026-11-20',
        decidedOn: '2026-11-22',
      },
    },
  },
  {
    address: 'pages/profiles/home/index',
    before: [{ kind: 'tap', role: 'button', label: /^新建/, nth: 0 }],
  },
]

let host: Host
beforeAll(async () => {
  host = await launch(DIST, { storage: new Map(), now: NOW })
})
afterEach(() => expect(host.errors).toEqual([]))
afterAll(() => host.dispose())

async function open(place: Place): Promise<Page> {
  const { storage } = phoneWith(true, place)
  host.storage.entries.clear()
  for (const [key, text] of storage) host.storage.entries.set(key, text)
  await host.restart({ url: 'pages/profiles/about/index' })
  return reach(host, place)
}

/** A field by its name and its place among those of that name. */
function fieldsOn(page: Page): { label: string; nth: number; node: ViewNode }[] {
  const times = new Map<string, number>()
  return withRole(page, 'textbox').map((node) => {
    const label = nameOf(node)
    const nth = times.get(label) ?? 0
    times.set(label, nth + 1)
    return { label, nth, node }
  })
}

/** Where the data of an element stands, as setData writes it. */
function pathTo(page: Page, id: unknown): string {
  const find = (node: Record<string, unknown>, path: string): string | undefined => {
    if (node.sid === id || node.uid === id) return path
    const children = (node.cn ?? []) as Record<string, unknown>[]
    for (const [index, child] of children.entries()) {
      const found = find(child, `${path}.cn.[${index}]`)
      if (found !== undefined) return found
    }
    return undefined
  }
  return find(page.data.root as Record<string, unknown>, 'root')!
}

/** What the app sends to the field itself while an action goes on: on a phone that may move the caret. */
async function echoes(page: Page, id: unknown, action: () => Promise<void>): Promise<string[]> {
  const own = `${pathTo(page, id)}.`
  const calls = await host.measure(action)
  return calls.flatMap(({ paths }) => paths).filter((path) => path.startsWith(own))
}

test('what is typed in the middle of a field stays there, no key is lost, and none is sent back', async () => {
  const seen = new Set<string>()
  const wrong: unknown[] = []
  for (const place of someOf([...PLACES, ...MORE], 5)) {
    const count = fieldsOn(await open(place)).length
    for (let index = 0; index < count; index += 1) {
      const page = index === 0 ? host.page : await open(place)
      const { label, nth, node } = fieldsOn(page)[index]!
      const where = `${place.address} ${label}`
      seen.add(label)
      await page.type(label, '', { nth, blur: false })
      if (!fieldsOn(page).some((one) => one.node.attrs.id === node.attrs.id)) {
        wrong.push(`${where}: gone once it is empty`)
        continue
      }
      const sent = await echoes(page, node.attrs.id, async () => {
        await page.typeKeys(label, '2024', { nth })
        const typed = await page.typeKeys(label, '01', { nth, at: 2 })
        if (typed.text !== '200124' || typed.caret !== 4) {
          wrong.push(`${where}: ${typed.text}, the caret at ${typed.caret}`)
        }
      })
      if (sent.length > 0) wrong.push(`${where}: ${String(sent)}`)
    }
  }
  expect(wrong).toEqual([])
  expect(seen.size).toBeGreaterThan(isSampled ? 8 : 40)
})

test.each([
  ['pages/insurance/paste/index', '缴费记录'],
  ['pages/profiles/restore/index', '备份文本'],
])('a key in a long text of %s sends none of it', async (address, label) => {
  const page = await open({ address })
  const line = '202401 12183\n'
  await page.type(label, line.repeat(50_000 / line.length), { blur: false })
  const { length } = page.value(label)
  expect(length).toBeGreaterThan(49_000)
  const calls = await host.measure(async () => {
    const { text, caret } = await page.typeKeys(label, '2024', { at: 1000 })
    expect([text.length, caret]).toEqual([length + 4, 1004])
  })
  for (const { bytes } of calls) expect(bytes).toBeLessThanOrEqual(300)
})

/** Where the day of each step is asked, its field has the step's name. */
const ofStep = new RegExp(`^(?:${Object.values(STEP_NAMES).join('|')})$`)

/** What may be right in a field under a keyboard of digits, by its name. */
const DIGITS: readonly [field: RegExp, texts: readonly string[]][] = [
  [/哪个月/, ['202107', '202305', '201907', '202201', '202610']],
  [
    /日|天|期/,
    ['19880808', '20261120', '20261122', '20261215', '20270205', '20280315', '20301231'],
  ],
  [ofStep, ['20261120']],
  [/基数|纳税/, ['15151']],
  [/./, ['7', '3', '36', '70']],
]

/** As some keyboards write digits, with a space. */
const wide = (digits: string): string =>
  ` ${Array.from(digits, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('')}`

test('under a keyboard of digits, digits are enough, in any width', async () => {
  const read = new Map<string, boolean>()
  const wrong: string[] = []
  for (const place of someOf([...PLACES, ...MORE], 5, 1)) {
    for (const { label, nth, node } of fieldsOn(await open(place))) {
      const isOfDigits = ['number', 'digit'].includes(String(node.attrs.type))
      if (!isOfDigits || read.get(label) === true) continue
      if (/\d[-/年]\d/.test(String(node.attrs.placeholder))) wrong.push(`${label}: its example`)
      const said = async (text: string): Promise<string> => {
        await (await open(place)).type(label, text, { nth })
        return host.page.text()
      }
      const warnings = (text: string) => text.split('⚠').length
      const before = warnings(await said(''))
      const [, texts] = DIGITS.find(([field]) => field.test(label))!
      let taken: string | undefined
      for (const text of texts) {
        const shown = await said(text)
        if (warnings(shown) > before) continue
        taken = text
        if ((await said(wide(text))) !== shown) wrong.push(`${label}: ${wide(text)}`)
        break
      }
      // What is stored beside it may leave no day that is right.
      read.set(label, taken !== undefined)
    }
  }
  expect(wrong).toEqual([])
  if (!isSampled) expect([...read].filter(([, isRead]) => !isRead)).toEqual([])
  expect(read.size).toBeGreaterThan(isSampled ? 5 : 30)
})

test('every field keeps the keyboard off what stands below it', async () => {
  for (const address of ['pages/points/day/index', 'pages/insurance/paste/index']) {
    const [field] = fieldsOn(await open({ address }))
    expect(Number(field!.node.attrs.cursorSpacing)).toBeGreaterThan(80)
  }
})
