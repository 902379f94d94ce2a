import { addDays, renewal, turnOf, type DayText, type PaperId, type Situation } from '@/engine'

import { COMMON_WORDS, UNDO } from '@/text/common'
import { paragraphs } from '@/text/common/paragraphs'
import { TODAY_WORDS } from '@/text/today'
import { NO_PASS_NAME } from '@/text/renewal/steps-how'
import { PAPER_NAMES } from '@/text/renewal/papers'
import { MOVED_WORDS, PERMIT_DAY_NAMES } from '@/text/situation/permit-days'
import { nextCycleText } from '@/text/renewal/next-cycle'
import { phaseText } from '@/text/renewal/phases'
import { DATE_NAMES, showRenewalDate, showWeekday } from '@/text/renewal/dates'
import { NEXT_CYCLE_WARNING } from '@/text/renewal/renewal'
import { OWN_DAY } from '@/text/renewal/remind-page'
import { PLAN_WORDS, TIMELINE_WORDS } from '@/text/renewal/home'
import { PAST_WORDS } from '@/text/renewal/past-page'
import { TURN_WORDS } from '@/text/renewal/turn'
import { SITUATION_NAMES } from '@/text/situation/situation'
import { CHANGE_WORDS, NO_CHANGES } from '@/text/questions/situation-topics'
import { PLACE_NAMES, stepName } from '@/text/renewal/steps'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, RENEWALS, storedProfile } from './people'

const TODAY = '2026-11-23'
const DAY = 86_400_000
const { endorsedOn: ENDORSED, expiresOn: EXPIRES } = PERMIT_DAY_NAMES
const { pointsFiledOn: FILED } = PERMIT_DAY_NAMES

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

const situation = (): Situation => storedProfile(host.storage.entries).situation
const names = (ids: readonly PaperId[]): string[] => ids.map((id) => PAPER_NAMES[id])

/** Says that the plan on the screen is the engine's own for a situation: its phase, its dates, its steps. */
function expectPlan(own: Situation, on: DayText): void {
  const plan = renewal(own, on)
  const turn = turnOf(own, plan)
  const named = turn && 'step' in turn ? turn.step : undefined
  const { word, sentence, later = '' } = phaseText(plan, own.kind, on, named)!
  const steps = plan.steps.filter(({ optional }) => !optional)
  expect(host.page.route).toBe('pages/renewal/home/index')
  expect(host.page.texts()).toEqual(
    expect.arrayContaining([word, ...steps.map(({ id }) => stepName(id, own.kind))]),
  )
  // Its terms can be tapped, so it comes in pieces.
  expect(host.page.text().replace(/\n/g, '')).toContain(sentence ?? later)
}

describe.each(['20261210', '２０２６１２１０', '2026年12月10日'])('first visit, %s', (typed) => {
  test('expiry → timeline at once → next action → step → its paper → kept after a restart', async () => {
    host = await launch(DIST, { now: NOW })
    await host.switchTab('续办')
    await host.page.type(EXPIRES, typed)
    const own: Situation = { permit: { expiresOn: '2026-12-10' }, changes: [] }
    expect(situation()).toEqual(own)
    expectPlan(own, TODAY)
    const { dates, steps } = renewal(own, TODAY)
    await host.page.tap(`展开：${TIMELINE_WORDS.overdue}`)
    for (const date of [dates.windowOpens!, dates.expires!, dates.lastContinuous!]) {
      expect(host.page.text()).toContain(showRenewalDate(date))
    }
    expect(host.page.text()).toContain(`今天\n${showWeekday(TODAY)}`)

    // What changed is asked before anything is advised.
    expect(host.page.shows('看看怎么办')).toBe(false)
    await host.page.tap(TODAY_WORDS.changes)
    await host.page.tap(NO_CHANGES)
    await host.page.tap('继续')
    expect(host.page.route).toBe('pages/renewal/home/index')
    await host.page.tap('看看怎么办')
    const step = steps.find(({ id }) => id === 'endorse')!
    expect(host.page.route).toBe('pages/renewal/step/index')
    expect(host.page.text()).toContain(PLACE_NAMES['permit-online'])
    expect(host.page.texts()).toEqual(expect.arrayContaining(names(step.papers)))

    const paper = PAPER_NAMES[step.papers[0]!]
    await host.page.tap(paper)
    expect(host.page.route).toBe('pages/papers/paper/index')
    await host.page.tap({ role: 'radio', label: /备好了$/ })
    await host.back()
    expect(host.page.shows({ role: 'button', label: `${paper}，备好了` })).toBe(true)

    await host.restart({ url: 'pages/papers/home/index', now: NOW })
    const box = host.page.find({ role: 'checkbox', label: `${paper}备好了` })[0]
    expect(box?.attrs.ariaChecked).toBe('true')
  })
})

test('an expiry that is no day, and one typed over another, leave nothing wrong behind', async () => {
  host = await launch(DIST, { url: 'pages/renewal/home/index', now: NOW })
  await host.page.type(EXPIRES, '20261332')
  expect(host.page.text()).toContain('没有13月')
  expect([...host.storage.entries.keys()].filter((key) => key.startsWith('p.'))).toEqual([])
  await host.page.type(EXPIRES, '2026-12-1')
  await host.page.type(EXPIRES, '2026-12-15')
  expect(situation().permit).toEqual({ expiresOn: '2026-12-15' })
  expect(host.page.text()).toContain(showWeekday('2026-12-15'))
})

/** Opens a step from the task list of 续办, says that it was done today, and comes back. */
async function doneToday(name: string, today = '今天办好了'): Promise<void> {
  await host.page.tap({ role: 'button', label: new RegExp(`^${name}，`) })
  await host.page.tap(today)
  await host.back()
}

test('签注 today → the earliest day to file → filed → decided → the next cycle', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ ...RENEWALS.inWindow, progress: { permit: 'done' } }),
    url: 'pages/renewal/home/index',
    now: NOW,
  })
  await doneToday('居住证签注')
  const permit = { expiresOn: '2026-12-10', endorsedOn: TODAY }
  expect(situation().permit).toEqual(permit)
  const plan = renewal(situation(), TODAY)
  const { earliestFiling, filingCaution, adviseFiling } = plan.dates
  // Monday; three full working days follow.
  expect(earliestFiling).toMatchObject({ day: '2026-11-27' })
  expectPlan({ kind: 'renewal', permit, changes: [] }, TODAY)
  for (const date of [earliestFiling!, adviseFiling!, filingCaution!]) {
    expect(host.page.text()).toContain(showRenewalDate(date))
  }
  expect(host.page.text()).toContain(paragraphs(nextCycleText(plan)!).join('\n'))
  await host.page.tap({ role: 'button', label: new RegExp(`^${DATE_NAMES.earliestFiling}，`) })
  expect(host.page.text()).toContain(showRenewalDate(earliestFiling!))
  expect(host.page.text()).toContain('还有4天')

  // A day before 签注 cannot be the day of filing; the right one is kept.
  await host.restart({ url: 'pages/renewal/step/index?id=submit', now: NOW + 5 * DAY })
  await host.page.type(FILED, '20261120')
  expect(host.page.text()).toContain(`不能早于“${ENDORSED}”`)
  expect(situation().permit).toEqual(permit)
  await host.page.type(FILED, '20261127')
  expect(situation().permit).toEqual({ ...permit, pointsFiledOn: '2026-11-27' })

  await host.restart({ url: 'pages/renewal/home/index', now: NOW + 20 * DAY })
  expectPlan(situation(), addDays(TODAY, 20))
  await doneToday('审核材料', '今天收到的')
  const { decisionBy } = renewal(situation(), addDays(TODAY, 20)).dates
  expect(host.page.text()).toContain(showRenewalDate(decisionBy!))
  await doneToday('核定积分', '今天收到的')
  expectPlan(situation(), addDays(TODAY, 20))
  expect(host.page.text()).toContain('核定了，还差拿《积分通知单》')

  // The new expiry stands on the permit: it is asked for before the next cycle can begin.
  expect(host.page.shows('开始下一轮')).toBe(false)
  await host.page.type(PERMIT_DAY_NAMES.newExpiresOn, '20261201')
  expect(host.page.text()).toContain('新的到期日要比原来的')
  await host.page.type(PERMIT_DAY_NAMES.newExpiresOn, '20271210')
  await host.page.tap('开始下一轮')
  expect(host.page.text()).toContain(NEXT_CYCLE_WARNING)
  await host.page.tap('先不')
  expect(situation().permit?.decidedOn).toBe(addDays(TODAY, 20))
  await host.page.tap('开始下一轮')
  const lastFiledOn = situation().permit?.pointsFiledOn
  await host.page.tap('好，开始下一轮')
  expect(lastFiledOn).toBeDefined()
  const next: Situation = {
    kind: 'renewal',
    permit: { expiresOn: '2027-12-10', lastFiledOn },
    changes: [],
  }
  const { progress, ...stored } = storedProfile(host.storage.entries)
  expect(stored.situation).toEqual(next)
  expect(progress).toEqual({})
  expect(stored.facts).toEqual(RENEWALS.inWindow.facts)
  expectPlan(next, addDays(TODAY, 20))
  expect(host.page.text()).not.toContain('✓ 已办')
})

test('a change of the situation changes steps and papers at once, and back', async () => {
  const own = { ...RENEWALS.inWindow.situation!, unchanged: true }
  host = await launch(DIST, {
    storage: phoneOf({ ...RENEWALS.inWindow, situation: own }),
    url: 'pages/renewal/home/index',
    now: NOW,
  })
  const before = renewal(own, TODAY)
  const moved = renewal({ ...own, changes: ['employer'] }, TODAY)
  const more = moved.papers.filter(({ id }) => !before.papers.some((paper) => paper.id === id))
  const added = moved.steps.filter(({ id }) => !before.steps.some((step) => step.id === id))
  expect(added.map(({ id }) => id)).toEqual(['employer-login'])
  expect(more.map(({ id }) => id)).toEqual(expect.arrayContaining(['leaving-form']))
  const extra = added.map(({ id }) => stepName(id, 'renewal'))
  const shown = async () => {
    await host.switchTab('清单')
    const papers = host.page.text()
    await host.switchTab('续办')
    return { steps: host.page.texts(), papers }
  }
  const none = await shown()
  for (const name of extra) expect(none.steps).not.toContain(name)
  for (const { id } of more) expect(none.papers).not.toContain(PAPER_NAMES[id])

  await host.page.tap({ role: 'button', label: new RegExp(`^修改${SITUATION_NAMES.changes}`) })
  await host.page.tap({ role: 'checkbox', label: CHANGE_WORDS.employer.name })
  await host.page.tap('继续')
  expect(host.page.route).toBe('pages/renewal/home/index')
  expectPlan({ ...own, changes: ['employer'] }, TODAY)
  const changed = await shown()
  for (const name of extra) expect(changed.steps).toContain(name)
  for (const { id } of more.filter(({ need }) => need === 'needed')) {
    expect(changed.papers).toContain(PAPER_NAMES[id])
  }

  await host.switchTab('清单')
  await host.page.tap('修改')
  await host.page.tap(NO_CHANGES)
  await host.page.tap('继续')
  expect(host.page.route).toBe('pages/papers/home/index')
  expect(await shown()).toEqual(none)
})

const said = (...more: readonly ('employer' | 'address')[]): Partial<Situation> => ({
  changes: [...more],
  unchanged: more.length === 0,
})

test.each(['pages/renewal/home/index', 'pages/points/home/index'])(
  'filed: one card waits, says whom to ask, and takes the result, on %s',
  async (url) => {
    const permit = {
      expiresOn: '2026-12-18',
      endorsedOn: '2026-12-02',
      pointsFiledOn: '2026-12-09',
    }
    const own: Situation = { kind: 'renewal', permit, changes: [], ...said() }
    const now = Date.parse('2027-02-25T12:00:00+08:00')
    host = await launch(DIST, {
      storage: phoneOf({ ...RENEWALS.inWindow, situation: own }),
      url,
      now,
    })
    for (const words of ['现在等着', '交上去78天了', '审核要多久，办法没有写', '区人才服务中心']) {
      expect(host.page.text()).toContain(words)
    }
    await host.page.tap(TURN_WORDS.remind)
    expect(host.page.text()).toContain(OWN_DAY.title)
    await host.back()
    // Who has asked is not told to ask, until the next day for it.
    await host.page.tap(TURN_WORDS.asked)
    expect(situation().notYet).toEqual({ verification: '2027-02-25' })
    expect(host.page.text()).toContain('2027年2月25日问过，还没结果')
    expect(host.page.shows(TURN_WORDS.asked)).toBe(false)
    await host.page.tap(TODAY_WORDS.result)
    await host.page.tap(NO_PASS_NAME)
    expect(host.page.text()).toMatch(/先别记[^]*复核[^]*怎么到120分/)
    await host.page.tap(TURN_WORDS.decided)
    await host.page.tap('今天收到的')
    expect(situation().permit).toEqual({ ...permit, decidedOn: '2027-02-25' })
    await host.open('pages/renewal/home/index')
    expect(host.page.text()).toContain(TODAY_WORDS.next(stepName('notice', 'renewal')))
  },
)

test('papers that come back are written down with their day, and brought again with one tap', async () => {
  const permit = { expiresOn: '2026-12-10', endorsedOn: '2026-11-12', pointsFiledOn: '2026-11-18' }
  const own: Situation = { kind: 'renewal', permit, changes: [], ...said() }
  const storage = phoneOf({ ...RENEWALS.inWindow, situation: own })
  host = await launch(DIST, { storage, url: 'pages/renewal/home/index', now: NOW })
  await host.page.tap(TODAY_WORDS.result)
  await host.page.tap(TURN_WORDS.returned)
  expect(host.page.text()).toContain('哪天退回的？')
  expect(host.page.text()).not.toContain(ENDORSED)
  expect(host.page.text()).not.toContain('补好交上去了吗')
  const field = PERMIT_DAY_NAMES.returnedOn
  await host.page.type(field, '20261117')
  expect(host.page.text()).toContain('不能早于“单位提交积分的日子”：2026年11月18日')
  await host.page.type(field, '20261120')
  expect(situation().permit).toEqual({ ...permit, returnedOn: '2026-11-20' })
  expect(host.page.text()).toContain('补好交上去了吗')
  await host.page.tap('还没补好，先回续办')
  expect(host.page.text()).toMatch(
    /现在要补[^]*材料退回了，等着补[^]*官方没说[^]*会一次告知[^]*材料退回\n2026年11月20日（周五）\n等着补/,
  )
  await host.page.tap(TURN_WORDS.supplied)
  expect(situation().permit).toEqual({ ...permit, returnedOn: '2026-11-20', suppliedOn: TODAY })
  expect(host.page.text()).toMatch(
    /现在等着[^]*今天补好，又交上去了[^]*补好交上去了\n2026年11月23日/,
  )
  await host.page.tap(UNDO)
  expect(situation().permit).toEqual({ ...permit, returnedOn: '2026-11-20' })
  await host.page.tap(TURN_WORDS.supplied)
  await host.advance(500)
  expect(host.page.text()).toContain('✓ 已保存：2026年11月23日，补好交上去了')
  await host.page.tap('改日期')
  await host.page.type(PERMIT_DAY_NAMES.suppliedOn, '20261122')
  expect(situation().permit?.suppliedOn).toBe('2026-11-22')
})

test('who has moved is asked for the day, and sent on one trip by the earlier term', async () => {
  const own: Situation = { ...RENEWALS.inWindow.situation!, ...said('address') }
  host = await launch(DIST, {
    storage: phoneOf({ ...RENEWALS.inWindow, situation: own }),
    url: 'pages/renewal/home/index',
    now: NOW,
  })
  expect(host.page.text()).toContain('接下来：更新住址、居住证签注')
  expect(host.page.text()).toContain('你自己办 · 居住证签注：最晚2026年12月10日')
  await host.page.tap(TURN_WORDS.moved)
  await host.page.type(MOVED_WORDS.label, '20261101')
  await host.page.tap('继续')
  expect(situation().movedOn).toBe('2026-11-01')
  expect(host.page.text()).toContain('你自己办 · 更新住址：最晚2026年12月1日')
  expect(host.page.shows(TURN_WORDS.moved)).toBe(false)
})

test('what the employer does is sent on', async () => {
  const permit = { expiresOn: '2026-12-10', endorsedOn: '2026-11-20' }
  host = await launch(DIST, {
    storage: phoneOf({
      ...RENEWALS.inWindow,
      situation: { ...said(), kind: 'renewal', changes: [], permit },
    }),
    url: 'pages/renewal/home/index',
    now: NOW,
  })
  expect(host.page.text()).toContain('你问人事要 · ')
  await host.page.tap('发给人事')
  expect(host.page.route).toBe('pages/papers/hr/index')
})

test('what was sent is sent again, and who says that it is filed is asked for the day alone', async () => {
  const permit = { expiresOn: '2026-12-10', endorsedOn: '2026-11-16' }
  const own: Situation = { kind: 'renewal', changes: [], ...said('employer'), permit }
  host = await launch(DIST, {
    storage: phoneOf({
      ...RENEWALS.inWindow,
      situation: { ...own, sent: { hidden: [], on: '2026-11-18' } },
    }),
    url: 'pages/renewal/home/index',
    now: NOW,
  })
  expect(host.page.text()).toContain('把清单再发给人事（2026年11月18日发过）')
  await host.page.tap(TURN_WORDS.filed)
  expect(host.page.text()).toContain('哪一天？')
  expect(host.page.text()).not.toContain('还不能办')
  await host.page.tap('昨天办好了')
  expect(situation().permit?.pointsFiledOn).toBe(addDays(TODAY, -1))
  expect(host.page.text()).toContain(TODAY_WORDS.next(stepName('counter', 'renewal')))
  await host.back()

  // Who says no stays, and has a sentence to ask with.
  expect(host.page.text()).toContain('网上提交1天了')
  await host.page.tap('还没有')
  expect(host.page.route).toBe('pages/renewal/home/index')
  expect(host.page.text()).toContain('材料交到区人才服务中心了吗？')
  expect(host.page.text()).toContain(TURN_WORDS.remind)
  // Next time it is known, and asked for again only once a day on which to ask has come.
  await host.restart({ url: 'pages/renewal/home/index', now: NOW + 2 * DAY })
  expect(host.page.text()).toContain('2026年11月23日记的：还没交。可以这样问人事：')
  expect(host.page.shows('还没有')).toBe(false)
  await host.restart({ url: 'pages/renewal/home/index', now: NOW + 29 * DAY })
  expect(host.page.shows('还没有')).toBe(true)
  await host.restart({ url: 'pages/renewal/home/index', now: NOW })
  // Today is taken, as for every step that nothing is counted from.
  await host.page.tap('交了')
  await host.advance(500)
  expect(host.page.route).toBe('pages/renewal/home/index')
  expect(situation().stepsDone?.counter).toBe(TODAY)
  expect(host.page.text()).toContain('✓ 已保存：2026年11月23日，材料交了')
  expect(host.page.shows('改日期')).toBe(true)

  // One tap writes down the day, says so, and is taken back, as long as one stays.
  const ticked = () => situation().stepsDone?.receipt
  const noted = '✓ 已保存：2026年11月23日，收件凭证拿到了'
  await host.page.tap('拿到了')
  await host.advance(500)
  expect(ticked()).toBe(TODAY)
  expect(host.page.text()).toContain(noted)
  await host.page.tap('撤销')
  expect(ticked()).toBeUndefined()
  expect(host.page.text()).not.toContain('记下了')
  await host.page.tap('拿到了')
  await host.advance(500)
  await host.page.tap('改日期')
  expect(host.page.route).toBe('pages/renewal/step/index')
  await host.back()
  expect(host.page.text()).not.toContain('记下了')
})

test('a day that is taken away is had back', async () => {
  const permit = { expiresOn: '2026-12-10', endorsedOn: '2026-11-16' }
  const own: Situation = { kind: 'renewal', changes: [], ...said(), permit }
  host = await launch(DIST, {
    storage: phoneOf({ ...RENEWALS.inWindow, situation: own }),
    url: 'pages/renewal/step/index?id=endorse',
    now: NOW,
  })
  await host.page.tap('还没办，去掉这个日子')
  await host.advance(500)
  expect(situation().permit?.endorsedOn).toBeUndefined()
  expect(host.page.text()).toContain('日子去掉了')
  await host.page.tap('撤销')
  expect(situation().permit?.endorsedOn).toBe('2026-11-16')
})

test('an open address stays on the card, and is asked for where the 签注 was written down', async () => {
  const permit = { expiresOn: '2026-12-10', endorsedOn: '2026-11-20' }
  const own: Situation = { kind: 'renewal', changes: ['address'], movedOn: '2026-11-01', permit }
  host = await launch(DIST, {
    storage: phoneOf({ ...RENEWALS.inWindow, situation: own }),
    url: 'pages/points/home/index',
    now: NOW,
  })
  expect(host.page.text()).toContain('接下来：向单位要')
  expect(host.page.text()).toContain('把证面上的新到期日写下来')
  await host.page.tap(/^还有：更新住址，最晚2026年12月1日/)
  await host.open('pages/renewal/step/index?id=endorse')
  expect(host.page.text()).toMatch(/签注后，新的有效期到[^]*更新住址也办了吗[^]*接下来：/)
  await host.page.tap('办好了')
  expect(situation().stepsDone?.address).toBe('2026-11-20')
  await host.page.tap('撤销')
  expect(situation().stepsDone?.address).toBeUndefined()
})

test('before its turn a step that is done all the same is asked for its day', async () => {
  host = await launch(DIST, {
    storage: phoneOf(RENEWALS.inWindow),
    url: 'pages/renewal/step/index?id=details',
    now: NOW,
  })
  expect(host.page.shows('今天办好了')).toBe(false)
  await host.page.tap('其实已经办好了')
  await host.page.tap('昨天办好了')
  expect(situation().stepsDone?.details).toBe(addDays(TODAY, -1))
})

test('when all is done the card says when the next round comes, whom to ask about the school, and reminds', async () => {
  const permit = {
    ...{ expiresOn: '2026-12-18', endorsedOn: '2026-12-02', newExpiresOn: '2027-12-18' },
    ...{ pointsFiledOn: '2026-12-09', decidedOn: '2027-01-20' },
  }
  host = await launch(DIST, {
    storage: phoneOf({
      ...RENEWALS.inWindow,
      situation: { ...said(), kind: 'renewal', changes: [], permit, stepsDone: { notice: TODAY } },
    }),
    url: 'pages/renewal/home/index',
    now: Date.parse('2027-01-21T12:00:00+08:00'),
  })
  const text = host.page.text()
  expect(text).toMatch(/这一轮办完了[^]*下次2027年11月18日（周四）起可以[^]*下一轮[^]*通知单怎么交/)
  // Said once.
  expect(text).not.toContain('又可以签注')
  await host.page.tap('下次签注，到时提醒我')
  expect(host.page.text()).toContain('下一次签注开始')
})

test('in season the next cycle begins with the first button, and asks for a missing expiry', async () => {
  const permit = {
    expiresOn: '2026-12-18',
    endorsedOn: '2026-12-02',
    pointsFiledOn: '2026-12-09',
    decidedOn: '2027-01-20',
  }
  host = await launch(DIST, {
    storage: phoneOf({
      ...RENEWALS.inWindow,
      situation: { ...said(), kind: 'renewal', changes: [], permit },
    }),
    url: 'pages/renewal/home/index',
    now: Date.parse('2027-11-28T12:00:00+08:00'),
  })
  expect(host.page.text()).toContain('又可以签注了，还有20天')
  await host.page.type(PERMIT_DAY_NAMES.newExpiresOn, '20271218')
  await host.page.tap('开始下一轮')
  await host.page.tap('好，开始下一轮')
  expect(situation().permit?.expiresOn).toBe('2027-12-18')
  expect(host.page.text()).toContain(TODAY_WORDS.changes)
})

test('who has done a part of it tells all of it on one page, and takes it back with one tap', async () => {
  const own: Situation = { ...RENEWALS.inWindow.situation!, ...said('address') }
  const storage = phoneOf({ ...RENEWALS.inWindow, situation: own })
  host = await launch(DIST, { storage, url: 'pages/renewal/home/index', now: NOW })
  await host.page.tap(PLAN_WORDS.past)
  await host.page.tap(COMMON_WORDS.save)
  expect(host.page.text()).toContain(PAST_WORDS.none)
  await host.page.type('单位审核、提交', '20261118')
  await host.page.tap(COMMON_WORDS.save)
  expect(host.page.text()).toContain('“单位审核、提交”还没写对')
  expect(host.page.text()).toContain('先写“签注办好的日子”')
  await host.page.type('居住证签注', '20261112')
  await host.page.type('更新住址', '20261113')
  await host.page.type('单位审核、提交', '2026111')
  await host.page.type('单位审核、提交', '20261118')
  expect(situation()).toEqual(own)
  await host.page.tap(COMMON_WORDS.save)
  const permit = { ...own.permit, endorsedOn: '2026-11-12', pointsFiledOn: '2026-11-18' }
  expect(situation()).toEqual({ ...own, permit, stepsDone: { address: '2026-11-13' } })
  expect(host.page.text()).toContain(PAST_WORDS.saved(3))
  await host.page.tap(UNDO)
  expect(situation()).toEqual(own)
  await host.page.type('居住证签注', '20261112')
  await host.page.tap(COMMON_WORDS.save)
  await host.page.tap('回到续办')
  expect(host.page.text()).toContain('积分还没续')
  expect(host.page.text()).not.toContain(PLAN_WORDS.past)
})
