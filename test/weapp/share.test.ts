import { existsSync } from 'node:fs'
import path from 'node:path'
import { PATHS } from '@/pages/paths'
import { LINE_GROUPS } from '@/text/points/lines'
import { CHECK_NAMES } from '@/text/checks/checks'
import { actionName } from '@/text/outlook/action-names'
import { PARTS } from '@/text/policy/sources'
import { HR_TITLES } from '@/text/renewal/hr-titles'
import { PAPER_NAMES } from '@/text/renewal/papers'
import { STEP_NAMES } from '@/text/renewal/steps'
import { RULE_NAMES } from '@/text/scheme'
import { pageName } from '../page-names'
import { someOf } from '../sample'
import { launch, type Host } from '../weapp-host'
import { ADDRESSES } from './addresses'
import { DIST } from './paths'
import { NOW, phoneOf, RENEWALS } from './people'

const SENDER = { ...RENEWALS.allChanged, label: '小名' }

/** Pages that can be sent, each with what its card promises, as it stands where nobody has a profile. */
const PROMISED: Record<string, RegExp> = {
  points: /居住证积分，自己算清楚/,
  indicator: /依据/,
  insurance: /基数/,
  months: /基数/,
  renewal: /到期日/,
  step: /怎么办/,
  check: new RegExp(Object.values(CHECK_NAMES).join('[^]*')),
  papers: /谁带|本人/,
  paper: /从哪来/,
  hr: /要准备什么/,
  about: /不是政府网站/,
  permit: /居住登记/,
  flow: /流程/,
  sources: /依据/,
  sourceList: /./,
  glossary: /词语/,
  way: /一个办法/,
}

/** What a title names, which must stand on the page that its card opens. */
const NAMED: Record<string, (query: URLSearchParams) => string> = {
  indicator: (query) => RULE_NAMES[query.get('rule') as keyof typeof RULE_NAMES],
  step: (query) => STEP_NAMES[query.get('id') as keyof typeof STEP_NAMES],
  paper: (query) => PAPER_NAMES[query.get('id') as keyof typeof PAPER_NAMES],
  sourceList: (query) => PARTS[query.get('part') as keyof typeof PARTS].title,
  way: (query) => actionName((query.get('a') ?? 'master') as 'master'),
  glossary: (query) => query.get('w') ?? '签注',
}

const PARAMETERS = ['rule', 'id', 'part', 'w', 'a', 'b', 'c', 'd', 's']

let host: Host
afterEach(() => host.dispose())

/** A card with nothing in it but what everybody may read, and the picture of the package. */
function expectCard({ title = '', path: to = '', imageUrl = '' }): void {
  expect(title).toMatch(/（非官方）$/)
  expect(title).not.toMatch(/小名|\d{4}年|\d+分|undefined/)
  const [page, query = ''] = to.split('?')
  expect(Object.values(PATHS).map((known) => `/${known}`)).toContain(page)
  const given = [...new URLSearchParams(query)]
  for (const [name, value] of given) {
    expect(PARAMETERS).toContain(name)
    if (name !== 'd' && name !== 's') expect(value).not.toMatch(/\d{4}/)
    expect(value).not.toBe('')
  }
  expect(imageUrl).toMatch(/^\//)
  expect(existsSync(path.join(DIST, imageUrl))).toBe(true)
}

/** Addresses that name nothing: the card is that of the app. */
const UNKNOWN = /=zzz|a=master&b=master|way\/index$/

/** One address of each page, and some more of those that name something. */
const SENT = [
  ...Object.keys(PROMISED).map((name) =>
    ADDRESSES.find(
      (each) => pageName(each) === name && !UNKNOWN.test(each) && !/of=plan/.test(each),
    )!,
  ),
  ...someOf(
    ADDRESSES.filter((each) => pageName(each) in NAMED),
    9,
  ),
  `${PATHS.glossary}?w=${encodeURIComponent('调档')}`,
  `${PATHS.way}?a=master&b=skill-3`,
]

test('the pages that can be sent, and shown to everyone, are these', async () => {
  host = await launch(DIST, { storage: phoneOf(SENDER), now: NOW })
  const [sent, shown]: [string[], string[]] = [[], []]
  for (const [name, page] of Object.entries(PATHS)) {
    await host.open(page)
    if (host.page.isShared('contact')) sent.push(name)
    if (host.page.isShared('everyone')) shown.push(name)
    const favorite = await host.page.favorite()
    expectCard({ path: `/${page}`, ...favorite })
    expect(favorite.query ?? '').not.toMatch(/\d{4}/)
  }
  expect(sent.sort()).toEqual(Object.keys(PROMISED).sort())
  expect(shown).toEqual(['points', 'about'])
  // Only a person who sends the page for 单位人事 is noted to have sent it.
  expect(host.storage.log.filter(({ op }) => op === 'set')).toEqual([])
  expect(host.errors).toEqual([])
})

test('every card opens what its title promises on a phone that has nothing', async () => {
  host = await launch(DIST, { storage: phoneOf(SENDER), now: NOW })
  const cards = new Set<string>()
  for (const address of SENT) {
    await host.open(address)
    const card = await host.page.share()
    expectCard(card)
    const isKnown = !UNKNOWN.test(address)
    if (pageName(address) in NAMED && !address.includes('of=plan')) {
      expect(card.path!.slice(1)).toBe(isKnown ? address : PATHS.points)
    }
    cards.add(card.path!.slice(1))
  }
  host.dispose()
  host = await launch(DIST, { now: NOW, context: 1007 })
  for (const address of cards) {
    await host.open(address)
    const [name, text] = [pageName(address), host.page.text()]
    expect(text).toMatch(PROMISED[name]!)
    expect(text).toContain(NAMED[name]?.(new URLSearchParams(address.split('?')[1])) ?? '')
    expect(text).not.toMatch(/没有找到这一页|用不着|用不上/)
  }
  expect(host.storage.log.filter(({ op }) => op === 'set')).toEqual([])
  expect(host.errors).toEqual([])
})

test('every step, paper and line can be read without a profile', async () => {
  host = await launch(DIST, { now: NOW })
  for (const address of someOf(ADDRESSES, 4)) {
    const name = pageName(address)
    if (!['step', 'paper', 'indicator'].includes(name)) continue
    await host.open(address)
    expect(host.page.text()).toContain(NAMED[name]!(new URLSearchParams(address.split('?')[1])))
    expect(host.page.text()).not.toMatch(/用不着|用不上/)
    if (name === 'indicator') expect(host.page.shows('从第一题开始算')).toBe(true)
  }
  expect(LINE_GROUPS.length).toBeGreaterThan(0)
})

test('续办 and 清单 send one page to 单位人事 and another to family', async () => {
  for (const page of [PATHS.renewal, PATHS.papers]) {
    host = await launch(DIST, { storage: phoneOf(SENDER), url: page, now: NOW })
    await host.page.tap('发给家人')
    await host.page.tap('发给单位人事')
    const [family, hr] = host.shares as { title: string; path: string; imageUrl: string }[]
    expectCard(family!)
    expect(family!.path).toBe(`/${page}`)
    expectCard(hr!)
    expect(hr!.path).toContain(`/${PATHS.hr}?c=`)
    expect(hr!.title).toContain(HR_TITLES.card(false))
    host.dispose()
  }
})
