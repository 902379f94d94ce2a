import { PATHS } from '@/pages/paths'
import { NOW } from '../weapp/people'
import { pageName } from '../page-names'
import { addresses, isFirst } from './addresses'
import { isSampled, someOf } from '../sample'
import { audit, LEAST } from './audit'
import { axe } from './axe'
import { LEAST_CONTRAST, pale } from './contrast'
import { idIn, PEOPLE } from './people'
import type { Phone } from './phone'
import { phones } from './phones'
import { shoot } from './shoot'

// A whole run has axe-core look at every address in each size of type, a sampled one at each page once for each person.
jest.setTimeout(isSampled ? 120_000 : 1_200_000)

const normal = phones()
const large = phones({ largeType: true })
const largest = phones({ largeType: 26 })

type Name = keyof typeof PEOPLE

/** Who is looked at on another day than the others. */
const DAYS: { [N in Name]?: number } = { newYear: Date.UTC(2026, 11, 31, 2) }

const RENEWAL = ['renewal', 'papers', 'step', 'date', 'dates', 'check', 'remind']

const OUTLOOK = ['months', 'month', 'forecast', 'ways', 'way', 'actions', 'trial', 'compare']

type Look = 'all' | 'some' | 'renewal' | 'outlook'

/**
 * Which pages are opened for somebody: all, each once, once each that hangs on where a renewal stands, or all that look
 * ahead.
 */
const LOOKS: Record<Look, typeof isFirst> = {
  all: () => true,
  some: isFirst,
  renewal: (address, index, all) =>
    RENEWAL.includes(pageName(address)) && isFirst(address, index, all),
  outlook: (address) => OUTLOOK.includes(pageName(address)),
}

/** Opens every page and gathers what is wrong with it, by address. */
async function faultsOf(
  phone: Phone,
  person: string,
  size: string,
  pages: string[],
  firsts: readonly string[],
) {
  const found: Record<string, string[]> = {}
  for (const address of pages) {
    await phone.go(address)
    const text = await phone.seesNo('正在找办法')
    // What comes in is not where it will be.
    await phone.page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    )
    const bad = /NaN|undefined|\bnull\b|\[object|Infinity/.exec(text)
    const faults = [
      ...(bad ? [`says ${bad[0]}`] : []),
      ...(await phone.page.evaluate(audit, LEAST)),
    ]
    const isFirstOfPage = firsts.includes(address)
    if (!isSampled || isFirstOfPage) faults.push(...(await axeFaults(phone, false)))
    for (const colorScheme of ['dark', 'light'] as const) {
      await phone.page.emulateMedia({ colorScheme })
      const dim = await phone.page.evaluate(pale, LEAST_CONTRAST)
      faults.push(...dim.map((fault) => `${colorScheme}: ${fault}`))
      if (!isSampled && isFirstOfPage) faults.push(...(await axeFaults(phone, true)))
      await shoot(phone, [person, size, address, colorScheme])
    }
    if (faults.length > 0) found[address] = faults
  }
  return found
}

const axeFaults = async (phone: Phone, contrast: boolean): Promise<string[]> =>
  (await axe(phone, contrast)).map(({ rule, element }) => `axe: ${rule}: ${element}`)

test('the audit finds what it looks for', async () => {
  const phone = await normal.at('pages/profiles/about/index')
  expect(await phone.page.evaluate(audit, LEAST)).toEqual([])
  expect(await phone.page.evaluate(pale, LEAST_CONTRAST)).toEqual([])
  await phone.top.evaluate((page) => {
    page.innerHTML = `
      <div role="button" style="width: 20px; height: 20px"></div>
      <div role="radio" aria-label="一个" style="height: 60px; width: 500px"></div>
      <input placeholder="没有名字">
      <div style="overflow: hidden; width: 60px; white-space: nowrap">一二三四五六七八</div>
      <div>上面</div><div style="margin-top: -20px">下面</div>
      <div style="position: absolute; left: 0; top: 700px; width: 40px">前</div>
      <div style="position: absolute; left: 42px; top: 700px">后</div>
      <style>.drawn::before { content: '字字' }</style>
      <div class="drawn" style="width: 20px; font-size: 16px"></div>`
  })
  expect(await phone.page.evaluate(audit, LEAST)).toEqual([
    expect.stringMatching(/^DIV is \d+ wide, shown 390$/),
    'a button has no name',
    '"" is 20 high',
    '"" is 20 wide',
    'a INPUT has no name',
    '"字字" is 32.0 wide, its box 20.0',
    '"一二三四五六七八" is cut off',
    '"前" touches "后"',
    '"上面" lies on "下面"',
  ])
  await phone.top.evaluate((page) => {
    page.innerHTML = `
      <div style="background: #fff; color: #777">灰字</div>
      <div style="background: #fff; color: #777; font-size: 24px">大灰字</div>
      <div style="background: #000; color: #fff">
        <div style="background: rgba(255, 255, 255, 0.5)">半透明</div>
      </div>
      <div style="background: #fff; color: #000; opacity: 0.5">淡出</div>`
  })
  expect(await phone.page.evaluate(pale, LEAST_CONTRAST)).toEqual([
    '"灰字" has a contrast of 4.48',
    '"半透明" has a contrast of 3.98',
    '"淡出" has a contrast of 3.98',
  ])
})

test('axe-core finds what it looks for, and a name has what is seen in its order', async () => {
  const phone = await normal.at('pages/profiles/about/index')
  expect(await axe(phone)).toEqual([])
  await phone.top.evaluate((page) => {
    page.innerHTML = `
      <div role="button" tabindex="0"></div>
      <div role="heading" aria-role="heading" aria-level="1">题目</div>
      <div role="button" aria-label="展开：一，二"><p>一</p><p>二</p><p aria-hidden="true">三</p></div>
      <div role="button" aria-label="展开：二，一"><p>一</p><p>二</p></div>
      <div role="button" aria-label="展开：一"><p>一</p><p>二</p></div>`
  })
  expect(await axe(phone)).toEqual([
    { rule: 'aria-command-name', element: expect.stringContaining('role="button"') as string },
    { rule: 'aria-valid-attr', element: expect.stringContaining('题目') as string },
    { rule: 'label-content-name-mismatch', element: '展开：二，一' },
    { rule: 'label-content-name-mismatch', element: '展开：一' },
  ])
})

test.each([
  ['usual', normal],
  ['large', large],
  ['largest', largest],
] as const)(
  'in %s type the letters of months side by side do not touch',
  async (_size, browser) => {
    for (const width of [320, 360, 390]) {
      const phone = await browser.at(PATHS.months, { storage: PEOPLE.heavy(), width })
      await phone.page.waitForFunction(
        () => document.querySelectorAll('[aria-expanded]').length > 8,
      )
      expect([width, ...(await phone.page.evaluate(audit, LEAST))]).toEqual([width])
    }
  },
)

const STAGES = { late: 'renewal', newYear: 'renewal' } as const
const MORE = {
  tooEarly: 'renewal',
  inWindow: 'renewal',
  first: 'renewal',
  filed: 'renewal',
  decided: 'renewal',
} as const
const AHEAD = {
  neverInsured: 'outlook',
  at95: 'outlook',
  manyPlans: 'outlook',
  losing: 'outlook',
} as const
const ON_THE_WAY = { unpermitted: 'some', planned: 'some' } as const
type Looks = { [N in Name]?: Look }
const NORMAL: Looks = {
  nobody: 'some',
  example: 'all',
  heavy: 'all',
  ...STAGES,
  ...MORE,
  ...AHEAD,
  ...ON_THE_WAY,
}
/** Where there is least room: 1.6 times on the narrowest screen. */
const NARROW: Looks = {
  example: 'some',
  heavy: 'some',
  ...STAGES,
  losing: 'outlook',
  ...ON_THE_WAY,
}
const LARGE: Looks = { example: 'some', heavy: 'all', ...STAGES, ...AHEAD, ...ON_THE_WAY }

describe.each([
  ['normal', 390, normal, NORMAL],
  ['large', 390, large, LARGE],
  ['largest', 320, largest, NARROW],
  ['largest', 390, largest, { losing: 'outlook' }],
] as const)(
  'in %s type at %d px, all fits, can be tapped and is named',
  (...[size, width, browser, looks]: readonly [string, number, typeof normal, Looks]) => {
    test.each(Object.entries(looks) as [Name, Look][])('%s, %s', async (person, which) => {
      const storage = PEOPLE[person]()
      const now = DAYS[person] ?? NOW
      // Other pages for each person, so that every page is looked at for somebody.
      const place = Object.keys(looks).indexOf(person)
      const pages = someOf(addresses(idIn(storage)).filter(LOOKS[which]), 14, place)
      const firsts = size === 'normal' ? pages.filter(isFirst) : []
      const half = Math.ceil(pages.length / 2)
      // Two at a time, as many as there are processors.
      const found = await Promise.all(
        [pages.slice(0, half), pages.slice(half)].map(async (part) =>
          faultsOf(await browser.at('', { storage, now, width }), person, size, part, firsts),
        ),
      )
      expect(Object.assign({}, ...found)).toEqual({})
    })
  },
)
