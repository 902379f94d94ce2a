import type { Browser } from 'playwright-core'
import { launch as launchBrowser } from '../h5/browser.mjs'
import { audit, LEAST } from '../h5/audit'
import { PEOPLE } from '../h5/people'
import { PATHS } from '@/pages/paths'
import { launch, type Host } from '../weapp-host'
import { ADDRESSES } from '../weapp/addresses'
import { DIST } from '../weapp/paths'
import { NOW } from '../weapp/people'
import { Screen } from './screen'

jest.setTimeout(1_200_000)

let browser: Browser
let screen: Screen
beforeAll(async () => {
  browser = await launchBrowser()
  screen = await Screen.open(browser, DIST)
})
afterAll(() => browser.close())

type Person = keyof typeof PEOPLE

/** The app of somebody, with their size of type. */
const appOf = (person: Person, width: number, type: number): Promise<Host> =>
  launch(DIST, {
    storage: PEOPLE[person](),
    now: NOW,
    device: { windowWidth: width },
    fontSizeScaleFactor: type,
  })

/** Opens a page and draws it; what is wrong with what is seen. */
async function faultsAt(host: Host, address: string, width: number): Promise<string[]> {
  const page = await host.open(address)
  await screen.draw(page.route, page.data, width)
  const isWhole = (await screen.words()) === page.text().replace(/\s/g, '')
  return [
    ...(isWhole ? [] : ['does not say what the page holds']),
    ...(await screen.page.evaluate(audit, LEAST)),
  ]
}

const isFirst = (address: string, index: number): boolean =>
  ADDRESSES.findIndex((other) => other.split('?')[0] === address.split('?')[0]) === index

/** Each width with each size of type and each of three people, and what is tightest for those on their way. */
const LOOKS: [width: number, type: number, person: Person, which: 'all' | 'first'][] = [
  [320, 1, 'nobody', 'first'],
  [320, 1.4, 'example', 'first'],
  [320, 1.6, 'heavy', 'all'],
  [390, 1, 'example', 'all'],
  [390, 1.4, 'heavy', 'first'],
  [390, 1.6, 'nobody', 'first'],
  [768, 1, 'heavy', 'first'],
  [768, 1.4, 'nobody', 'first'],
  [768, 1.6, 'example', 'first'],
  [390, 1.6, 'heavy', 'first'],
  [320, 1.6, 'planned', 'first'],
  [320, 1.6, 'unpermitted', 'first'],
  [320, 1.6, 'filed', 'first'],
  [320, 1.6, 'manyPlans', 'first'],
]

describe('every page fits and can be tapped', () => {
  test.each(LOOKS)('%i px wide, type %f, %s, %s', async (width, type, person, which) => {
    const host = await appOf(person, width, type)
    const addresses = ADDRESSES.filter(
      (address, index) => which === 'all' || isFirst(address, index),
    )
    const found: Record<string, string[]> = {}
    for (const address of addresses) {
      const faults = await faultsAt(host, address, width)
      if (faults.length > 0) found[address] = faults
    }
    expect(host.errors).toEqual([])
    host.dispose()
    expect(found).toEqual({})
  })
})

test.each([
  [320, 1, 17],
  [390, 1.4, 23.8],
  [768, 1.6, 27.2],
])('%i px wide, type %f has letters of %f px', async (width, type, size) => {
  const host = await appOf('example', width, type)
  await screen.draw(PATHS.points, (await host.open(PATHS.points)).data, width)
  const seen = await screen.page.evaluate(
    () => getComputedStyle(document.querySelector('.glass_page > *')!).fontSize,
  )
  expect(parseFloat(seen)).toBeCloseTo(size, 2)
  host.dispose()
})

test('the sheets hold in the dark', async () => {
  const host = await appOf('nobody', 390, 1)
  await screen.draw(PATHS.points, (await host.open(PATHS.points)).data, 390)
  const ground = () =>
    screen.page.evaluate(
      () => getComputedStyle(document.querySelector('.glass_page > *')!).backgroundColor,
    )
  expect(await ground()).toBe('rgb(245, 244, 239)')
  await screen.page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).toBe('rgb(17, 19, 18)')
  await screen.page.emulateMedia({ colorScheme: 'light' })
  host.dispose()
})

test('the audit finds what it looks for', async () => {
  const host = await appOf('example', 320, 1)
  const { route, data } = await host.open(PATHS.months)
  host.dispose()
  const faults = async (css: string) => {
    await screen.draw(route, data, 320)
    await screen.page.evaluate((more) => document.getElementById('sheet')!.append(more), css)
    return (await screen.page.evaluate(audit, LEAST)).join('\n')
  }
  expect(await faults('')).toBe('')
  expect(await faults('wx-text { white-space: nowrap !important; font-size: 60px }')).toMatch(
    /wide, shown 320/,
  )
  expect(await faults('[aria-role] { min-height: 0 !important; height: 40px }')).toMatch(/40 high/)
  expect(await faults('wx-view { line-height: 4px !important }')).toMatch(/lies on/)
  expect(
    await faults('wx-text { display: block; overflow: hidden; width: 30px; white-space: nowrap }'),
  ).toMatch(/cut off/)
})
