import { PERMIT_DAY_NAMES } from '@/text/situation/permit-days'

import { launch, type Host, type Page } from '../weapp-host'
import { end } from './end'
import { DIST } from './paths'
import { AT_95, NOW, OUTLOOKS, phoneOf, storedProfile, TWO_READINGS, type Person } from './people'
import { button } from './targets'

const HOME = 'pages/points/home/index'
const WAYS = 'pages/outlook/ways/index'
const KB = 1024
const PAY = '社保基数交到平均工资的0.8倍'
const DEGREE = '读完本科并拿到学士学位'

let host: Host
afterEach(() => end(host))

const openAt = async (url: string, ...people: Person[]) => {
  host = await launch(DIST, { storage: phoneOf(...people), url, now: NOW })
  await host.settle()
}
const tap = async (target: Parameters<Page['tap']>[0]) => {
  await host.page.tap(target)
  await host.settle()
}
/** Waits until a search is through. */
const through = () => host.advance(60_000)
const text = () => host.page.text()
const planOf = (label = '本人') => storedProfile(host.storage.entries, label).situation.plan

const chose = (months: Partial<Record<string, number>>, begun = '2026-11-23'): Person => ({
  ...AT_95,
  situation: {
    changes: [],
    plan: {
      begun,
      actions: Object.entries(months).map(([id, each]) => ({
        id: id as 'master',
        months: each!,
        effort: 3,
      })),
    },
  },
})

test('a way is chosen, taken back, chosen again; it stands on the first tab, and is dropped and put back', async () => {
  await openAt(HOME, AT_95)
  expect(text()).not.toContain('选的办法')
  await tap('怎么到120分')
  await through()
  await tap(button(new RegExp(`^相对省力，${PAY}，`)))
  await tap(button('就照这个办'))
  const plan = { begun: '2026-11-23', actions: [{ id: 'pay-x08', months: 1, effort: 2 }] }
  expect(planOf()).toEqual(plan)
  expect(text()).toContain('✓ 已保存，在“积分”页能看到。')
  await tap(button('撤销'))
  expect(planOf()).toBeUndefined()
  await tap(button('就照这个办'))
  expect(planOf()).toEqual(plan)
  expect(host.page.shows(button('就照这个办'))).toBe(false)

  await host.restart({ url: HOME, now: NOW })
  await host.settle()
  expect(text()).toMatch(
    /选的办法\n没有晚\n2029年12月到120分\n接下来：社保基数交到平均工资的0\.8倍，2026年12月起。\n看这个办法/,
  )
  await tap(button('看这个办法'))
  await through()
  expect(host.page.route).toBe('pages/outlook/way/index')
  expect(text()).toContain('总分\n95 → 129')
  expect(text()).toContain(`${PAY}\n现在该做，2026年12月起`)
  await tap(button('不照这个办了'))
  expect(planOf()).toBeUndefined()
  expect(text()).toContain('不照它办了。')
  await tap(button('撤销'))
  expect(planOf()).toEqual(plan)
  await tap(button('不照这个办了'))
  await host.open(HOME)
  await host.settle()
  expect(text()).not.toContain('选的办法')
})

test('late, then done by the facts: the card goes, and what comes next stands there once', async () => {
  await openAt(HOME, chose({ 'bachelor-with-degree': 5 }, '2026-04-30'))
  expect(text()).toMatch(
    /选的办法\n晚了2个月\n最早2026年11月到120分\n接下来：.*原定2026年9月底前，晚了2个月/,
  )
  await tap(button('看这个办法'))
  await through()
  await tap(button(new RegExp(`^${DEGREE}，现在该做，原定2026年9月底前，晚了2个月，做完了去填`)))
  expect(host.page.query).toMatchObject({ topic: 'education' })
  await tap({ role: 'radio', label: /学士学位/ })
  await host.open(HOME)
  await host.settle()
  expect(text()).toContain(`选的办法办到了\n做好了：${DEGREE}。`)
  expect(text()).not.toMatch(/晚了|接下来：/)
  expect(text().split('怎么保住120分')).toHaveLength(2)
  await tap(button('怎么保住120分'))
  await through()
  expect(host.page.route).toBe(WAYS)
  expect(text()).toContain('怎么保住120分\n现在')
  await tap(button(/^选的办法/))
  expect(text()).toMatch(/现在\d+分，够120分了。选的办法办到了。/)
  expect(text()).toContain(`${DEGREE}\n做好了`)
  expect(text()).not.toContain('现在就是照这个办')
  await tap(button('收起这个办法'))
  expect(planOf()).toBeUndefined()
})

test('that it was begun is one tap, today or another day, and is taken back where it was made', async () => {
  await openAt(
    'pages/outlook/way/index?of=plan',
    chose({ 'bachelor-with-degree': 36 }, '2026-09-20'),
  )
  const started = () => planOf()!.actions[0]!.started?.on
  await tap(button(`${DEGREE}：已经开始了`))
  expect(started()).toBe('2026-11-23')
  expect(text()).toContain(`${DEGREE}\n2026年11月23日开始了，2029年11月底前`)
  await host.page.type('哪天开始的', '20261009')
  await host.settle()
  expect(started()).toBe('2026-10-09')
  expect(text()).toContain('2026年10月9日开始了，2029年10月底前')
  await host.page.type('哪天开始的', '20261124')
  await host.settle()
  expect(started()).toBe('2026-10-09')
  await tap(button(`${DEGREE}：还没开始`))
  expect(planOf()!.actions[0]).toEqual({ id: 'bachelor-with-degree', months: 36, effort: 3 })
  expect(text()).toContain('2029年9月底前')
  await tap(button(`${DEGREE}：已经开始了`))
  await host.restart({ url: HOME, now: NOW })
  await host.settle()
  expect(text()).toContain(`正在做：${DEGREE}，2026年11月23日开始了，2029年11月底前（还有3年）。`)
  await host.open('pages/outlook/way/index?of=plan')
  await host.settle()
  await tap(button(`${DEGREE}：改开始的日子`))
  await tap(button(`${DEGREE}：还没开始`))
  expect(started()).toBeUndefined()
})

test('time alone is a way too', async () => {
  await openAt('pages/outlook/way/index', AT_95)
  await tap(button('就照这个办'))
  expect(planOf()).toEqual({ begun: '2026-11-23', actions: [] })
  await host.open(HOME)
  await host.settle()
  expect(text()).toContain('2035年11月到120分\n接着交社保、基数别降，等着就到。')
  await tap(button('看这个办法'))
  await through()
  expect(text()).toContain('2035年11月（9年后）到122分')
})

test('another way takes the place of the one that was chosen', async () => {
  await openAt('pages/outlook/way/index?a=pay-x08', chose({ master: 36 }))
  expect(text()).toContain('原来选的办法会换成这一个。')
  await tap(button('就照这个办'))
  expect(planOf()!.actions.map(({ id }) => id)).toEqual(['pay-x08'])
  await tap(button('撤销'))
  expect(planOf()!.actions.map(({ id }) => id)).toEqual(['master'])
})

test('at the threshold, which time alone loses: a way that keeps it is chosen and stands', async () => {
  await openAt(HOME, OUTLOOKS.losing)
  expect(text()).not.toContain('怎么到120分')
  await tap(button(/^怎么保住120分/))
  await through()
  await tap(button(new RegExp(`^最快、相对省力，${PAY}.*2027年4月起`)))
  await tap(button('就照这个办'))
  await host.open(HOME)
  await host.settle()
  expect(text()).toContain('选的办法\n没有晚\n现在够120分，照着做能保住')
  await tap(button('看这个办法'))
  await through()
  expect(text()).toContain('2027年4月起还有126分')
})

test('by the reading that gives fewer points it is still to be done', async () => {
  const { plan } = chose({ 'bachelor-with-degree': 6 }).situation!
  await openAt(HOME, { ...TWO_READINGS, situation: { changes: [], plan: plan! } })
  expect(text()).toMatch(
    /按采用的读法，现在够120分\n接下来：.*\n看这个办法\n做完了去填\n条文另一种读法：2027年5月到。采用的读法把握较大。/,
  )
  await tap(button('看这个办法'))
  await through()
  expect(text()).toContain('条文另一种读法')
  expect(text()).toContain('不照这个办了')
})

test('for the school’s day the card says whether the plan is in time', async () => {
  const person = chose({ 'bachelor-with-degree': 6 })
  await openAt(HOME, { ...person, situation: { ...person.situation!, neededBy: '2028-05-01' } })
  expect(text()).toMatch(/2028年5月1日\n审核不拖就来得及/)
  // The school's own card answers with the plan too.
  expect(text()).not.toContain('照这样赶不上')
})

test('积分 and 续办 give one verdict: what was decided last; the renewal that the plan comes too late for is named', async () => {
  const person = chose({ 'bachelor-with-degree': 24 })
  const permit = { expiresOn: '2027-10-31' }
  const asked = { kind: 'renewal', permit, neededBy: '2027-04-30' } as const
  await openAt(HOME, { ...person, situation: { ...person.situation!, ...asked } })
  const verdict = /2027年4月30日\n《积分通知单》上到120分就行/
  expect(text()).toMatch(verdict)
  expect(text()).toContain('2027年10月续办不够120分。')
  expect(text()).toContain('学校的日子：上次没到120分的，来不及。')
  expect(text()).not.toContain('没有晚')
  expect(host.page.nodes()).toBeLessThanOrEqual(600)
  await host.switchTab('续办')
  await host.settle()
  expect(text()).toMatch(verdict)
  expect(text()).not.toContain('来不及')
  await host.open('pages/outlook/way/index?of=plan')
  await through()
  expect(text()).toContain('2027年10月续办不够120分。')
})

test('before the renewal the school’s day hangs on what was decided last: asked for on its card, said, taken back', async () => {
  const permit = { expiresOn: '2027-10-31' }
  const situation = { changes: [], kind: 'renewal', permit, neededBy: '2027-04-30' } as const
  await openAt(HOME, { ...AT_95, situation: { ...situation, changes: [] } })
  const answered = () => storedProfile(host.storage.entries, '本人').situation.permit
  await tap(button('没到'))
  expect(answered()).toEqual({ ...permit, lastReached: false })
  expect(text()).toMatch(/2027年4月30日\n来不及\n。什么都不改的话，2035年11月才够分/)
  await tap(button('撤销'))
  expect(answered()).toEqual(permit)
  await tap(button('到了'))
  expect(answered()).toEqual({ ...permit, lastReached: true })
  // It is 95 now.
  expect(text()).toMatch(/上次到了，管到2027年10月31日\n。照现在填的不到120分。/)
  expect(host.page.nodes()).toBeLessThanOrEqual(600)

  await host.open(WAYS)
  await through()
  expect(text()).not.toContain('学校的日子：')
  await host.open('pages/points/question/index?topic=needed')
  await host.settle()
  await tap(button(/^上次《积分通知单》到120分：到了/))
  await tap(button('没到'))
  await host.open(WAYS)
  await through()
  expect(text()).toMatch(/学校的日子：(来不及|分数赶得上，要先调整)/)
  expect(text()).toContain('2027年10月续办不够120分')

  await host.open('pages/renewal/dates/index')
  await host.settle()
  await host.page.type(PERMIT_DAY_NAMES.expiresOn, '20281031')
  await host.settle()
  expect(answered()).toEqual({ expiresOn: '2028-10-31' })
})

test.each<[string, Person, string]>([
  [
    'a fact is open',
    { ...chose({ 'bachelor-with-degree': 6 }), facts: { ...AT_95.facts, education: 'unknown' } },
    '先把学历学位填清楚。',
  ],
  [
    'a fact is missing',
    { ...chose({ 'bachelor-with-degree': 6 }), facts: { birthday: '1993-09-09' } },
    '现在算不出哪个月到',
  ],
])('where %s, the card and the page say so, and it can be dropped', async (_, person, said) => {
  await openAt(HOME, person)
  expect(text()).toContain(said)
  await tap(button('看这个办法'))
  await through()
  expect(text()).toMatch(/算不出哪个月到|还缺这些/)
  await tap(button('不照这个办了'))
  expect(planOf()).toBeUndefined()
})

test('a way that is none any more when it is come back to gives way to the first tab', async () => {
  await openAt('pages/outlook/way/index?a=bachelor-with-degree', AT_95)
  await through()
  await host.open('pages/points/question/index?topic=education', 'navigateTo')
  await tap({ role: 'radio', label: /本科，有学士学位/ })
  await host.back()
  await through()
  expect(host.page.route).toBe(HOME)
})

test('one that is opened so stays, and leads to the ways', async () => {
  const has: Person = { ...AT_95, facts: { ...AT_95.facts, education: 'bachelor-with-degree' } }
  await openAt('pages/outlook/way/index?a=bachelor-with-degree', has)
  await through()
  expect(text()).toContain('照现在填的内容，这个办法用不上')
  expect(host.page.shows(button('看现在有哪些办法'))).toBe(true)
})

test('without a plan its page leads to the ways', async () => {
  await openAt('pages/outlook/way/index?of=plan', AT_95)
  expect(text()).toContain('还没有选办法。')
  await tap(button('看现在有哪些办法'))
  expect(host.page.route).toBe(WAYS)
})

test('a way that was once kept as a profile is offered to the profile it came from, and to no other', async () => {
  const kept = (label: string): Person => ({ ...AT_95, label, supposed: true })
  // The last one is how somebody is, under a label of that kind.
  const others = [kept('本人·0.8倍'), kept('配偶·硕士'), { ...AT_95, label: '本人·硕士' }]
  host = await launch(DIST, { storage: phoneOf(...others, AT_95), now: NOW })
  await host.settle()
  await host.open(WAYS)
  await through()
  expect(text()).toContain('“本人·0.8倍”')
  expect(text()).not.toMatch(/“(配偶|本人)·硕士”/)
  await tap(button(/^“本人·0\.8倍”/))
  await tap(button('就照这个办'))
  expect(planOf()!.actions).toEqual([{ id: 'pay-x08', months: 1, effort: 2 }])
})

test('the first tab with a plan stays within its limits', async () => {
  const { plan } = chose({ 'pay-x08': 3, 'bachelor-with-degree': 30 }).situation!
  await openAt(HOME, { ...AT_95, situation: { changes: [], plan: plan!, neededBy: '2028-05-01' } })
  expect(host.page.nodes()).toBeLessThanOrEqual(600)
  const sent = host.page.setDataLog.map(({ bytes }) => bytes)
  expect(Math.max(...sent)).toBeLessThanOrEqual(24 * KB)
})

test('that no way is in time for the school is said once, above them; a way that only waits has its name', async () => {
  const needed = (neededBy: string): Person => ({
    ...chose({}),
    situation: {
      ...chose({}).situation!,
      kind: 'renewal',
      permit: { expiresOn: '2027-10-31', lastReached: false },
      neededBy,
    },
  })
  const missed = '找到的办法都赶不上这一天'
  await openAt(WAYS, needed('2027-04-30'))
  await through()
  expect(text().split(missed)).toHaveLength(2)
  expect(text()).toMatch(/选的办法\n只等时间\n/)
  end(host)
  await openAt(WAYS, needed('2036-04-30'))
  await through()
  expect(text()).not.toContain(missed)
})
