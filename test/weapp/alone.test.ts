import { PATHS } from '@/pages/paths'
import { STILL_WORDS } from '@/text/points/home'
import { someOf } from '../sample'
import { launch, type Host } from '../weapp-host'
import { ADDRESSES } from './addresses'
import { DIST } from './paths'
import { NOW, phoneOf, RENEWALS } from './people'

const MOMENTS = 1154

let host: Host
afterEach(() => host.dispose())

const ABLE = ['button', 'checkbox', 'radio', 'switch', 'link'].map((role) => ({ role }))

test('whatever opens in 朋友圈 stands still: nothing to tap, to fill in or to keep', async () => {
  for (const storage of [new Map<string, string>(), phoneOf(RENEWALS.allChanged)]) {
    host = await launch(DIST, { storage, context: MOMENTS, now: NOW })
    for (const address of [PATHS.points, PATHS.about, ...someOf(ADDRESSES, 12)]) {
      await host.open(address)
      expect(host.page.texts()).toContain(STILL_WORDS)
      expect(host.page.text()).not.toContain(RENEWALS.allChanged.label)
      for (const target of ABLE) expect(host.page.find(target)).toEqual([])
      expect(host.page.outline()).not.toMatch(/\b(input|textarea|picker|button|navigator|switch)\b/)
    }
    expect(host.storage.log.filter(({ op }) => op === 'set' || op === 'remove')).toEqual([])
    expect(
      host.calls.filter(({ api }) => api !== 'reLaunch' && api !== 'setNavigationBarTitle'),
    ).toEqual([])
    expect(host.errors).toEqual([])
    host.dispose()
  }
})

test.each([1001, 1007, 1155])('entered by %i, the app opens', async (context) => {
  host = await launch(DIST, { context, now: NOW })
  expect(host.page.texts()).not.toContain(STILL_WORDS)
  expect(host.page.find({ role: 'button' }).length).toBeGreaterThan(3)
})

test('the cards for 朋友圈 have a title, the picture, and no parameter', async () => {
  host = await launch(DIST, { now: NOW })
  for (const page of [PATHS.points, PATHS.about]) {
    await host.open(page)
    expect(await host.page.shareTimeline()).toEqual({
      title: expect.stringMatching(/（非官方）$/) as unknown,
      query: '',
      imageUrl: '/assets/share.png',
    })
  }
})
