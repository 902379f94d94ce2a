import type { Permit } from '@/engine'

import { paragraphs } from '@/text/common/paragraphs'
import { stepName } from '@/text/renewal/steps'
import { NO_CHANGES } from '@/text/questions/situation-topics'
import { PERMIT_DAY_NAMES } from '@/text/situation/permit-days'
import { PERMIT_WORDS } from '@/text/renewal/permit-page'
import { FIRST_ENDS } from '@/text/renewal/next-cycle'
import { flowExample } from '@/text/renewal/flow'
import { MORE_WORDS, START_WORDS } from '@/text/renewal/home'
import { CHECKLIST_WORDS, PERMIT_FIRST_WORDS } from '@/text/renewal/papers-home'
import { NEEDED_BY_WORDS } from '@/text/outlook/needed-by'
import { PLAN_CARD_WORDS } from '@/text/outlook/plan-card'
import { COMMON_WORDS } from '@/text/common/common'
import { FRAME_WORDS } from '@/text/questions/frame'
import { NEEDED_WORDS } from '@/text/questions/situation'
import { PAPER_NAMES } from '@/text/renewal/papers'
import { FIRST_SCORE_WORDS } from '@/text/renewal/renewal'
import { CAN, FIRST_RUN_WORDS, RESULT_WORDS, waysRow, waysTitle } from '@/text/points/home'
import { ADD_PROFILE_WORDS } from '@/text/profile/home'
import { KINDS, TODAY_WORDS, UNSCORED_WORDS } from '@/text/today'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { phoneOf, SPOUSE_132, storedProfile } from './people'

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
  ['2026-11-27', { expiresOn: '2026-10-27' }, '按你写的日子，已过31天'],
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
  await host.page.type(TODAY_WORDS.registeredOn, '20260520')
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

const applies = (facts: object, permit?: Permit) =>
  phoneOf({
    label: '我',
    facts: facts,
    situation: { kind: 'first', changes: [], ...(permit && { permit }) },
  })

test('a first application with too few points: the ways come first, how it is filed is folded away', async () => {
  const facts = {
    birthday: '1990-05-01',
    education: 'none',
    qualifications: [],
    insurance: { spans: [] },
  }
  host = await launch(DIST, { now: on('2026-11-27'), storage: applies(facts) })
  await host.switchTab('续办')
  expect(host.page.text()).toContain(waysTitle(120, false))
  expect(host.page.text()).not.toContain(stepName('fill-form', 'first'))
  await host.page.tap(FIRST_SCORE_WORDS.folded)
  expect(host.page.text()).toContain(stepName('fill-form', 'first'))
  expect(host.page.nodes()).toBeLessThanOrEqual(600)
  await host.switchTab('清单')
  expect(host.page.text()).not.toContain(PAPER_NAMES['skill-certificate'])
})

test('a first application with points enough: on to it, the papers of what is reported, the picture', async () => {
  const facts = {
    birthday: '1990-05-01',
    education: 'master',
    qualifications: [],
    insurance: { spans: [] },
  }
  host = await launch(DIST, { now: on('2026-11-27'), storage: applies(facts) })
  await host.page.tap(RESULT_WORDS.apply)
  expect(host.page.route).toBe('pages/renewal/home/index')
  expect(host.page.text()).toContain(stepName('fill-form', 'first'))
  await host.page.tap(MORE_WORDS.flow)
  expect(host.page.text()).toContain('你在这里')
  expect(host.page.text()).not.toContain(stepName('endorse', 'first'))
  await host.back()
  await host.switchTab('清单')
  expect(host.page.text()).toContain(PAPER_NAMES['degree-certificates'])
})

test('what is filed is not offered to be applied for', async () => {
  const facts = { birthday: '1990-05-01', education: 'master', insurance: { spans: [] } }
  const permit = { expiresOn: '2027-10-31', pointsFiledOn: '2026-11-25' }
  host = await launch(DIST, { now: on('2026-11-27'), storage: applies(facts, permit) })
  expect(host.page.text()).toContain('到120分了')
  expect(host.page.text()).not.toContain(RESULT_WORDS.apply)
})

test('nothing given yet: the general picture with its example, and where it parts', async () => {
  host = await launch(DIST, { now: on('2026-11-27') })
  await host.switchTab('续办')
  await host.page.tap(START_WORDS.flow)
  expect(host.page.route).toBe('pages/flow/points/index')
  expect(host.page.text()).toContain(paragraphs(flowExample(false, '2026-11-23')).join('\n'))
  expect(host.page.text()).toContain('换了单位')
  expect(host.page.text()).not.toContain('你在这里')
})

test('the first answer is not held against a total from nothing to everything', async () => {
  host = await launch(DIST, { now: on('2026-11-27') })
  await host.page.tap('先算算看')
  await host.page.type('出生年月日', '19900501')
  expect(host.page.text()).toContain(COMMON_WORDS.saved)
  expect(host.page.text()).not.toMatch(/总分最少|→/)
})

const BEGUN = {
  birthday: '1990-05-01',
  education: 'none',
  qualifications: [],
  insurance: { spans: [] },
}

test('an expiry that is far off, and nothing counted yet: when the 签注 begins stands there all the same', async () => {
  const storage = renews({ expiresOn: '2027-10-31' })
  host = await launch(DIST, { now: on('2026-11-27'), storage })
  expect(host.page.text()).toContain(UNSCORED_WORDS.title)
  await host.page.tap(TODAY_WORDS.opens('2027年10月1日（周五）'))
  expect(host.page.route).toBe('pages/renewal/home/index')
})

test.each([
  ['renewal', 'none', true],
  ['first', 'doctor', false],
  ['first', 'none', true],
] as const)(
  'a first application waits for no 签注, unless for points: %s, %s',
  async (kind, education, isSaid) => {
    const storage = phoneOf({
      label: '我',
      facts: { ...BEGUN, education },
      situation: { kind, changes: [], permit: { expiresOn: '2027-10-31' } },
    })
    host = await launch(DIST, { now: on('2026-11-27'), storage })
    expect(host.page.text().includes(TODAY_WORDS.opens('2027年10月1日（周五）'))).toBe(isSaid)
  },
)

test('an expiry that is far off: the total first, and one quiet line for who was just endorsed', async () => {
  const storage = phoneOf({
    label: '我',
    facts: BEGUN as never,
    situation: {
      kind: 'renewal',
      changes: [],
      neededBy: '2027-04-30',
      permit: { expiresOn: '2027-10-31' },
    },
  })
  host = await launch(DIST, { now: on('2026-11-27'), storage })
  const text = host.page.text()
  expect(text).not.toContain('居住证还有338天到期')
  expect(text.indexOf('还差')).toBeLessThan(text.indexOf(TODAY_WORDS.justEndorsed))
  expect(text.indexOf(TODAY_WORDS.justEndorsed)).toBeLessThan(text.indexOf('2027年4月30日'))
  const opens = TODAY_WORDS.opens('2027年10月1日（周五）')
  expect(text.indexOf(opens)).toBeGreaterThan(text.indexOf('还差'))
  await host.page.tap(opens)
  expect(host.page.route).toBe('pages/renewal/home/index')
  expect(host.page.text()).toContain('居住证还有338天到期')
  await host.page.tap(TODAY_WORDS.justEndorsed)
  expect(host.page.route).toBe('pages/renewal/dates/index')
})

test('enough points, and a first application: that they end with the permit is said before it is filed', async () => {
  const show = async (neededBy?: string) => {
    const situation = { kind: 'first', changes: [], permit: { expiresOn: '2027-02-20' }, neededBy }
    const storage = phoneOf({ ...SPOUSE_132, situation } as never)
    host = await launch(DIST, { now: on('2026-12-02'), storage })
    const home = host.page.text()
    await host.switchTab('续办')
    return [home, host.page.text()]
  }
  const [home, renewal] = await show()
  expect(home).toContain(waysRow(120, true).detail)
  expect(home).not.toContain(waysRow(120, false).detail)
  // Before the window opens the card says what there is to choose.
  expect(renewal).toContain('现在申请，积分只到2027年2月20日')
  const [, between] = await show('2027-03-31')
  expect(between).toContain('积分和居住证一起到期：2027年2月20日前还要续一次')
  expect(between).not.toContain(FIRST_ENDS)
  const [, later] = await show('2028-03-31')
  expect(later).toContain('2028年2月20日前还要续一次')
  expect(later).toContain('现在申请，积分只到2027年2月20日')
})

test('the first screen says where it holds, and asks before it lists what else one can do', async () => {
  host = await launch(DIST, { now: on('2026-11-27') })
  expect(host.page.text()).toContain('上海居住证积分')
  for (const { name } of KINDS) expect(host.page.text()).toContain(name)
  expect(host.page.text()).not.toContain(CAN[0].name)
  await host.page.tap(FIRST_RUN_WORDS.can)
  for (const { name } of CAN) expect(host.page.text()).toContain(name)
})

test('a second profile begins with the same question, and 续办 asks it before it takes it for a renewal', async () => {
  host = await launch(DIST, { now: on('2026-11-27'), storage: renews({ expiresOn: '2027-10-31' }) })
  await host.switchTab('我的')
  await host.page.tap(ADD_PROFILE_WORDS.title)
  await host.page.type(ADD_PROFILE_WORDS.name, '表妹')
  await host.page.tap(ADD_PROFILE_WORDS.create)
  expect(host.page.route).toBe(HOME)
  for (const { name } of KINDS) expect(host.page.text()).toContain(name)
  await host.switchTab('续办')
  expect(host.page.text()).toContain(TODAY_WORDS.which)
  expect(host.page.text()).not.toContain(stepName('endorse', 'renewal'))
  expect(host.page.text()).not.toContain(PERMIT_DAY_NAMES.expiresOn)
  await host.page.tap('还没有居住证')
  expect(host.page.text()).toContain('先办居住登记')
  await host.switchTab('积分')
  expect(host.page.text()).toContain(TODAY_WORDS.permitLead)
})

test('no permit yet: 清单 has nothing to tick, and leads to the permit', async () => {
  host = await launch(DIST, { now: on('2026-11-27') })
  await host.page.tap('还没有居住证')
  await host.switchTab('清单')
  expect(host.page.text()).toContain(PERMIT_FIRST_WORDS.lead)
  expect(host.page.text()).not.toContain(CHECKLIST_WORDS.lead)
  await host.page.tap(TODAY_WORDS.permitHow)
  expect(host.page.route).toBe('pages/flow/permit/index')
})

test('a certificate that a way asked for is chosen already, and saved by going on', async () => {
  host = await launch(DIST, { now: on('2026-11-27'), storage: applies(BEGUN) })
  await host.open('pages/points/question/index?topic=certificate&part=skill-3')
  await host.settle()
  expect(storedProfile(host.storage.entries).facts.qualifications).toEqual([])
  await host.page.tap(FRAME_WORDS.stillOpen(2))
  expect(storedProfile(host.storage.entries).facts.qualifications).toMatchObject([
    { level: 'skill-3', matchesJob: 'unknown', needsRegistration: false },
  ])
})

test('the school’s day is judged where it is given', async () => {
  host = await launch(DIST, { now: on('2026-11-27'), storage: applies(BEGUN) })
  await host.open('pages/points/question/index?topic=needed')
  await host.settle()
  expect(host.page.text()).not.toContain(NEEDED_BY_WORDS.title)
  await host.page.type(NEEDED_WORDS.label, '20270430')
  await host.settle()
  expect(host.page.text()).toContain(NEEDED_BY_WORDS.title)
})

test('sentences that fit into three lines stay one paragraph', async () => {
  const storage = renews({ expiresOn: '2027-10-31' })
  host = await launch(DIST, {
    now: on('2026-11-27'),
    storage,
    url: 'pages/renewal/step/index?id=endorse',
  })
  expect(host.page.texts()).toContain(
    '到期前30日内办，不收费。网上全程能办；也可以去窗口，全市哪一家都行。',
  )
})

describe('a first application with too few points', () => {
  const permit = { expiresOn: '2027-02-20' }
  const waits = (more: object = {}) =>
    phoneOf({
      label: '我',
      facts: {
        birthday: '1991-08-02',
        education: 'junior-college',
        qualifications: [],
        insurance: {
          spans: [
            { from: '2018-09', to: '2024-06', base: 8000 },
            { from: '2024-07', base: 13000 },
          ],
        },
      },
      situation: {
        kind: 'first',
        changes: [],
        permit: { ...permit, ...more },
        plan: { actions: [], begun: '2026-11-28' },
      },
    } as never)
  const apply = [stepName('fill-form', 'first'), '去申请积分']

  test.each([
    ['2026-11-28', {}, TODAY_WORDS.opens('2027年1月21日（周四）')],
    ['2026-12-28', {}, '居住证还有54天到期'],
    ['2027-01-21', {}, TODAY_WORDS.next(stepName('endorse', 'first'))],
    ['2027-02-26', {}, '按你写的日子，已过6天'],
    ['2027-02-26', { endorsedOn: '2027-02-10' }, '积分等分数够了再申请'],
    [
      '2027-02-26',
      { endorsedOn: '2027-02-10', newExpiresOn: '2028-02-20' },
      TODAY_WORDS.opens('2028年1月21日（周五）'),
    ],
  ])('on %s with %j, the permit is seen to and nothing is filed', async (day, more, said) => {
    host = await launch(DIST, { now: on(day), storage: waits(more) })
    const text = host.page.text()
    expect(text).toContain(said)
    for (const each of apply) expect(text).not.toContain(each)
    await host.switchTab('续办')
    // What is said of the permit stands there as well, unfolded; how one files is folded.
    expect(host.page.text()).toMatch(/居住证|签注/)
    expect(host.page.text()).toContain(FIRST_SCORE_WORDS.folded)
    for (const each of apply) expect(host.page.text()).not.toContain(each)
    await host.page.tap(FIRST_SCORE_WORDS.folded)
    expect(host.page.text()).toContain(stepName('fill-form', 'first'))
  })

  test('the plan says what waiting rests on', async () => {
    host = await launch(DIST, { now: on('2027-02-26'), storage: waits() })
    const text = host.page.text()
    expect(text).toContain('2027年7月到120分')
    expect(text).toContain('接着交社保、基数别降，等着就到。')
    expect(text).toContain('近48个月里，1倍以上：31个月，还差5个月。')
    expect(text).toContain('居住证2027年2月20日过期了，先去签注。')
    expect(text).toContain(PLAN_CARD_WORDS.months)
  })
})
