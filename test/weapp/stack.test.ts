import { PATHS } from '@/pages/paths'
import { NOT_OPENED } from '@/text/common/frame'
import { rngOf } from '../random'
import { sample } from '../sample'
import { launch, nameOf } from '../weapp-host'
import { ADDRESSES } from './addresses'
import { DIST } from './paths'
import { EVERYTHING, NOW, phoneOf, RENEWALS } from './people'
import { withRole } from './whose/screen'

/** From here on a page takes the place of the one on top: WeChat opens ten, and says nothing of an eleventh. */
const DEEPEST = 8

const TAPS = sample(150, 60)

test.each([
  ['a renewal', RENEWALS.allChanged, 8101],
  ['everything answered', { label: '全部', facts: EVERYTHING }, 8102],
])('above many pages whatever is tapped opens, and goes back: %s', async (_, person, seed) => {
  const rng = rngOf(seed)
  const host = await launch(DIST, { storage: phoneOf(person), now: NOW })
  const tabs = host.manifest.tabs.map(({ pagePath }) => pagePath)
  const others = ADDRESSES.filter((address) => !tabs.includes(address))
  let deeper = 0
  for (let tap = 0; tap < TAPS; tap += 1) {
    if (host.pages.length < DEEPEST) await host.open(PATHS.points)
    while (host.pages.length < DEEPEST) await host.open(PATHS.sources, 'navigateTo')
    const page = await host.open(rng.pick(others), 'redirectTo')
    const below = host.pages.slice(0, -1)
    const leads = withRole(page, 'button').filter(
      (one) => !/^(展开|收起|复制)/.test(nameOf(one)) && !page.isPicked((node) => node === one),
    )
    if (leads.length === 0) continue
    const lead = rng.pick(leads)
    await page.tap((node) => node === lead)
    if (host.page === page || host.pages.length < DEEPEST) continue
    deeper += 1
    expect(host.pages).toHaveLength(DEEPEST)
    expect(below.every((one, at) => host.pages[at] === one)).toBe(true)
  }
  // Many buttons stay where they are: they open a part, or lead to a tab.
  expect(deeper).toBeGreaterThan(TAPS / 10)
  expect(host.toasts).not.toContain(NOT_OPENED)
  while (host.pages.length > 1) await host.back()
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})
