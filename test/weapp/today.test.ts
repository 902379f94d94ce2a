import { stepName } from '@/text/renewal/steps'
import { NO_CHANGES } from '@/text/questions/situation-topics'
import { PERMIT_DAY_NAMES } from '@/text/situation/permit-days'
import { PERMIT_WORDS } from '@/text/renewal/permit-page'
import { TODAY_WORDS, UNSCORED_WORDS } from '@/text/today'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { phoneOf, storedProfile } from './people'

const HOME = 'pages/points/home/index'
const on = (day: string): number => Date.parse(`${day}T12:00:00+08:00`)

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

test('points already: the expiry is asked for, then what changed, then the next step is named', async () => {
  host = await launch(DIST, { now: on('2026-11-27') })
  await host.page.tap('已经有积分了')
  expect(host.page.route).toBe(HOME)
  expect(host.page.text()).toContain(TODAY_WORDS.askTitle)
  expect(host.page.text()).not.toContain('～')
  expect(host.page.text()).toContain(UNSCORED_WORDS.title)

  await host.page.type(PERMIT_DAY_NAMES.expiresOn, '20261218')
  expect(host.page.text()).toContain('可以签注了，还有21天')
  expect(host.page.text()).not.toContain(stepName('endorse', 'renewal'))
  await host.page.tap(TODAY_WORDS.changes)
  expect(host.page.route).toBe('pages/points/question/index')
  await host.page.tap(NO_CHANGES)
  await host.page.tap('继续')
  await host.switchTab('积分')
  expect(host.page.text()).toContain(TODAY_WORDS.next(stepName('endorse', 'renewal')))
  expect(storedProfile(host.storage.entries).situation).toMatchObject({
    kind: 'renewal',
    permit: { expiresOn: '2026-12-18' },
    unchanged: true,
  })
})

const renews = (permit: object) =>
  phoneOf({
    label: '我',
    facts: {},
    situation: { kind: 'renewal', changes: [], unchanged: true, permit: permit as never },
  })

test.each([
  ['2026-10-18', { expiresOn: '2026-12-18', lastFiledOn: '2025-12-10' }, undefined],
  ['2026-10-19', { expiresOn: '2026-12-18', lastFiledOn: '2025-12-10' }, '居住证还有60天到期'],
  ['2026-11-27', { expiresOn: '2026-10-27' }, '已经逾期31天'],
  [
    '2027-02-25',
    { expiresOn: '2026-12-18', endorsedOn: '2026-12-02', pointsFiledOn: '2026-12-09' },
    '交上去78天了',
  ],
])('on %s the first tab begins with what is due', async (day, permit, said) => {
  host = await launch(DIST, { now: on(day), storage: renews(permit) })
  const text = host.page.text()
  if (said === undefined) expect(text).not.toContain(TODAY_WORDS.whole)
  else expect(text.indexOf(said)).toBeLessThan(text.indexOf(UNSCORED_WORDS.title))
  expect(text.includes(said ?? UNSCORED_WORDS.title)).toBe(true)
})

test('no permit yet: how one gets there, and a way to say that it is otherwise', async () => {
  host = await launch(DIST, { now: on('2026-11-27') })
  await host.page.tap('还没有居住证')
  expect(host.page.text()).toContain(TODAY_WORDS.permitLead)
  await host.page.tap(TODAY_WORDS.changeKind)
  await host.page.tap('第一次申请')
  await host.page.tap('继续')
  await host.switchTab('积分')
  expect(host.page.text()).not.toContain(TODAY_WORDS.permitLead)
})

test('no permit yet, to its end: the days written down, what is next by when, on to the first application', async () => {
  host = await launch(DIST, { now: on('2026-11-27') })
  await host.page.tap('还没有居住证')
  expect(host.page.text()).toContain('先办居住登记')
  await host.page.tap(TODAY_WORDS.permitHow)
  expect(host.page.route).toBe('pages/flow/permit/index')
  await host.page.tap('租的')
  expect(host.page.text()).toContain('租赁合同网签申请书')
  await host.page.type(PERMIT_WORDS.registeredOn, '20260520')
  expect(host.page.text()).toContain('可以申领居住证了')
  expect(host.page.nodes()).toBeLessThanOrEqual(600)
  await host.page.type(PERMIT_WORDS.appliedOn, '20261120')
  expect(host.page.text()).toContain('最迟2026年11月30日（周一）审完')
  await host.back()
  await host.switchTab('续办')
  expect(host.page.text()).toContain('等公安审核')
  await host.page.tap(TODAY_WORDS.permitHow)
  await host.page.tap(PERMIT_WORDS.got)
  expect(host.page.route).toBe('pages/renewal/dates/index')
  await host.page.type(PERMIT_DAY_NAMES.expiresOn, '20271126')
  expect(storedProfile(host.storage.entries).situation).toEqual({
    kind: 'first',
    changes: [],
    dwelling: 'rented',
    registeredOn: '2026-05-20',
    appliedOn: '2026-11-20',
    permit: { expiresOn: '2027-11-26' },
  })
})

test('the first answer is not held against a total from nothing to everything', async () => {
  host = await launch(DIST, { now: on('2026-11-27') })
  await host.page.tap('先算算看')
  await host.page.type('出生年月日', '19900501')
  expect(host.page.text()).toMatch(/总分 30～\d+/)
  expect(host.page.text()).not.toMatch(/总分 0～|→/)
})
