import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  carryOut,
  compare,
  explain,
  goingOn,
  onward,
  ledgerYear,
  lineChanges,
  offeredActions,
  parse,
  policyOn,
  prepare,
  PROFILE_SCHEMA,
  recordYears,
  searchWays,
  type ActionId,
  type Facts,
  type MonthText,
  type OfferedAction,
  type Plan,
  type Prepared,
  type Profile,
  type Span,
} from '@/engine'

import { PACKAGE_ROOTS, PATHS } from '@/pages/paths'
import { lineDetail, signed } from '@/text/points/lines'
import { RULE_NAMES } from '@/text/scheme/names'
import { yearSentence } from '@/text/record/months'
import { isPaying } from '@/text/outlook/action-names'
import { planName, reachText } from '@/text/outlook/ways'
import { ADDRESSES, OUTLOOK_ADDRESSES } from './addresses'
import { type Host, launch, nameOf, type Page, readPackage, type ViewNode } from '../weapp-host'
import { end } from './end'
import { DIST } from './paths'
import { AT_95, MONTH_SHORT, NO_SPARE, NOW, OUTLOOKS, phoneOf, SPOUSE_132 } from './people'
import { storedProfile, storedProfiles, type Person } from './people'
import { button, radio } from './targets'

const KB = 1024
const TODAY = '2026-11-23'
const THRESHOLD = policyOn(TODAY).table!.threshold

/** The name of a way begins with what it stands out with. */
const BEST = /^(?:(?:改动最少|最快|相对省力)(?:、(?:最快|相对省力))?|找到的办法|只等时间)，/
const plainName = (node: ViewNode): string => nameOf(node).replace(BEST, '')

const startsWith = (label: string) => (node: ViewNode) =>
  node.attrs.ariaRole === 'button' && plainName(node).startsWith(label)

const contains = (label: string) => (node: ViewNode) =>
  node.attrs.ariaRole === 'button' && nameOf(node).includes(label)

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
/** Waits until a search, or a page that comes in parts, is through. */
const through = () => host.advance(60_000)

const ahead = (profile: Profile): Prepared =>
  prepare(profile, { assume: 'rules-and-wage-continue' })
const asProfile = ({ facts, situation }: Person): Profile =>
  parse({ schema: PROFILE_SCHEMA, id: 'a', label: 'a', facts, situation }).profile

/** The same person, who reckons with these of the actions and with no other. */
function reckoningWith(person: Person, isOn: (id: ActionId) => boolean): Person {
  const actions = offeredActions(asProfile(person), TODAY).map(
    ({ id, months, effort }) => [id, { months, effort, on: isOn(id) }] as const,
  )
  return { ...person, situation: { changes: [], actions: Object.fromEntries(actions) } }
}

/** What the engine finds for somebody on a day, searched at once. */
function searched(person: Profile, on = TODAY, notBefore?: MonthText) {
  const profile = goingOn(person, on)
  const actions = offeredActions(profile, on).filter((action) => action.on)
  const plans: Plan[] = []
  const steps = searchWays(ahead(profile), on, actions, notBefore)
  for (let next = steps.next(); !next.done; next = steps.next()) plans.push(...next.value.plans)
  return { profile, actions, plans }
}

/** How the row of a plan begins. */
function rowOf(plan: Plan, person: Profile, on = TODAY): string {
  const isGuess = (action: OfferedAction) =>
    plan.actions.includes(action.id) && !action.own && !isPaying(action.id)
  const guessed = offeredActions(goingOn(person, on), on).some(isGuess)
  return `${planName(plan, THRESHOLD, onward(person, on))}，${reachText(plan, THRESHOLD, { guessed })}`
}

/** The beginnings of the rows of plans on the page, all of them opened, in no order. */
async function rowsShown(): Promise<string[]> {
  while (host.page.shows(button(/^还有\d+个办法$/))) await tap(button(/^还有\d+个办法$/))
  return host.page
    .find((node) => node.attrs.ariaRole === 'button')
    .map(plainName)
    .flatMap((name) => /^.*?到\d+分/.exec(name) ?? [])
    .sort()
}
const rowsExpected = (person: Profile, on = TODAY): string[] =>
  searched(person, on)
    .plans.map((plan) => rowOf(plan, person, on))
    .sort()

describe('ways', () => {
  test('from 95 on the first page to every plan, each as the engine works it out', async () => {
    await openAt('pages/points/home/index', SPOUSE_132, AT_95)
    expect(host.page.texts()).toContain('95')
    await tap('怎么到120分')
    await through()
    expect(host.page.route).toBe('pages/outlook/ways/index')
    expect(host.page.text()).toContain('现在95分，离120分差25分')
    expect(host.page.text()).not.toContain('正在找办法')

    const { profile, actions, plans } = searched(asProfile(AT_95))
    expect(plans.length).toBeGreaterThan(3)
    expect(await rowsShown()).toEqual(rowsExpected(asProfile(AT_95)))

    const now = explain(ahead(profile), TODAY)
    for (const plan of plans) {
      await tap(startsWith(rowOf(plan, asProfile(AT_95))))
      const done = actions.filter(({ id }) => plan.actions.includes(id))
      const then = explain(ahead(carryOut(profile, TODAY, done, plan.month)), `${plan.month}-01`)
      expect(then.total).toBeGreaterThanOrEqual(THRESHOLD)
      expect(host.page.route).toBe('pages/outlook/way/index')
      expect(Object.values(host.page.query)).toEqual(plan.actions)
      const words = host.page.text()
      expect(words).toContain(`总分\n95 → ${then.total}\n`)
      const changes = lineChanges(now, then)
      expect(words.match(/ → /g)).toHaveLength(changes.length + 2)
      let total = 95
      for (const { rule, before, after } of changes) {
        const line = then.lines.find((one) => one.rule === rule)!
        expect(words).toContain(
          `${RULE_NAMES[rule]}\n${lineDetail(line, true)}\n${signed(before)} → ${signed(after)}\n`,
        )
        total += after - before
      }
      expect(total).toBe(then.total)
      await host.back()
    }
  })

  test('at the threshold and about to lose it: what keeps it, each way as the engine works it out', async () => {
    await openAt('pages/outlook/ways/index', OUTLOOKS.losing)
    await through()
    const { profile, actions, plans } = searched(asProfile(OUTLOOKS.losing))
    const [alone] = plans
    expect(alone).toMatchObject({ actions: [], months: 0, lostOn: expect.any(String) as string })
    const after = alone!.lostOn!.slice(0, 7)
    const keeping = searched(asProfile(OUTLOOKS.losing), TODAY, after).plans
    expect(keeping.length).toBeGreaterThan(1)
    await rowsShown()
    for (const plan of keeping) {
      const name = plan.actions.length === 0 ? '接着交社保，别的不用改' : planName(plan, THRESHOLD)
      await tap(contains(name))
      const done = actions.filter(({ id }) => plan.actions.includes(id))
      const on = `${plan.month}-01`
      const then = explain(ahead(carryOut(profile, TODAY, done, plan.month)), on)
      expect(then.total).toBeGreaterThanOrEqual(THRESHOLD)
      expect(plan.month >= after).toBe(true)
      expect(host.page.query).toMatchObject({ m: after })
      expect(host.page.text()).toContain(` → ${then.total}\n`)
      await host.back()
    }
  })

  test('what rests on exactly enough months says so: on the first page, ahead, and of what keeps it', async () => {
    const text = () => host.page.text()
    await openAt('pages/points/home/index', NO_SPARE)
    expect(text()).toContain('近48个月里到1倍的刚好36个月，没有富余。少1个月就是120分')
    const premise =
      /前提：基数跟着平均工资涨（现在12,800元，1倍是12,577元）。\s*2027年7月换新的平均工资，就算那以后都不到1倍，也够到2028年7月。/
    await host.open('pages/outlook/forecast/index')
    expect(text()).toContain('基数跟得上的话，一直够120分')
    expect(text()).toMatch(premise)
    await host.open('pages/outlook/ways/index')
    await through()
    expect(text()).toContain('基数跟得上的话，之后一直够')
    expect(text()).toMatch(premise)
  })

  test('nothing gets there: said, with the nearest', async () => {
    const facts: Facts = { ...AT_95.facts, birthday: '1970-01-01', education: 'none' }
    const person = reckoningWith({ ...AT_95, facts }, (id) => id === 'pay-x08')
    await openAt('pages/outlook/ways/index', person)
    await through()
    expect(searched(asProfile(person)).plans).toEqual([])
    expect(host.page.text()).toContain('十年内到不了120分')
    await tap(startsWith('社保基数交到平均工资的0.8倍，'))
    expect(host.page.text()).toMatch(/最高到\d+分，还差\d+分/)
    expect(host.page.text()).not.toContain('之后一直够（算到十年后）')
  })
})

describe('a search', () => {
  const OLD = '社保基数交到平均工资的0.8倍，'
  /** With whom it takes long: everything that is offered is tried. */
  const BUSY = reckoningWith(AT_95, () => true)

  /** Opens the ways and stops in the middle of the search, with a plan on the screen. */
  async function inTheMiddle(): Promise<Page> {
    await openAt('pages/points/home/index', BUSY)
    host.slowDown(4)
    await tap('怎么到120分')
    for (let waited = 0; !host.page.shows(startsWith(OLD)) && waited < 100; waited += 1)
      await host.advance(100)
    expect(host.page.shows(startsWith(OLD))).toBe(true)
    expect(host.page.text()).toMatch(/正在找办法，看了[1-9]\d?%/)
    expect(host.pendingTimers).toBeGreaterThan(0)
    return host.page
  }

  /** What a page shows after each message to it, from the next one on; the last is what it shows in the end. */
  function screens(page: Page): () => string[] {
    const seen: string[] = []
    const push = host.setData.push.bind(host.setData)
    // An entry is written just before its message is taken over.
    host.setData.push = (...entries) => {
      seen.push(page.text())
      return push(...entries)
    }
    return () => [...seen.slice(1), page.text()]
  }

  test('a figure changed in the middle: nothing is drawn meanwhile, and nothing old afterwards', async () => {
    const ways = await inTheMiddle()
    await tap(startsWith('能做的事：'))
    expect(host.pendingTimers).toBe(0)
    const sent = ways.setDataLog.length
    await tap(startsWith('展开：社保基数交到平均工资的0.8倍'))
    await tap({ role: 'checkbox', label: /0\.8倍：找办法时考虑这件事/ })
    expect(ways.setDataLog).toHaveLength(sent)

    const seen = screens(ways)
    await host.back()
    await through()
    expect(host.page).toBe(ways)
    expect(seen().length).toBeGreaterThan(3)
    expect(seen().filter((text) => text.includes('0.8倍'))).toEqual([])
    const changed = storedProfile(host.storage.entries)
    expect(changed.situation.actions).toMatchObject({ 'pay-x08': { on: false } })
    expect(await rowsShown()).toEqual(rowsExpected(changed))
    expect(host.pendingTimers).toBe(0)
  })

  test('a fact changed in the middle: with the threshold reached no way is left on the screen', async () => {
    const ways = await inTheMiddle()
    await host.open('pages/points/question/index?topic=education', 'navigateTo')
    await tap(radio(/本科，有学士学位/))
    const seen = screens(ways)
    await host.back()
    await through()
    expect(host.page).toBe(ways)
    expect(seen().filter((text) => /95分|0\.8倍|只等时间/.test(text))).toEqual([])
    // What time alone brought before hung on the years of insurance too.
    expect(seen().filter((text) => text.includes('社保年限'))).toEqual([])
    expect(host.page.text()).toContain('现在135分，够120分了')
    expect(host.pendingTimers).toBe(0)
  })

  test('in the background it rests, and is done when the app is back, for the day that it is then', async () => {
    const ways = await inTheMiddle()
    await host.hide()
    const sent = host.setData.length
    await through()
    expect(host.pendingTimers).toBe(0)
    expect(host.setData).toHaveLength(sent)

    host.setNow(Date.UTC(2027, 0, 5, 2))
    const seen = screens(ways)
    await host.show()
    await through()
    expect(seen().filter((text) => text.includes('2029年12月'))).toEqual([])
    const later = rowsExpected(asProfile(BUSY), '2027-01-05')
    expect(later).not.toEqual(rowsExpected(asProfile(BUSY)))
    expect(await rowsShown()).toEqual(later)
  })

  test('left in the middle, it is over', async () => {
    await inTheMiddle()
    await host.back()
    expect(host.page.route).toBe('pages/points/home/index')
    expect(host.pendingTimers).toBe(0)
    const sent = host.setData.length
    await through()
    expect(host.setData).toHaveLength(sent)
  })
})

describe('two people', () => {
  /** Whether a line of a table is read aloud like this. */
  const reads = (label: string) => host.page.shows({ role: 'img', label })

  test('本人 at 95 and 配偶 at 132: totals, who is first, line by line and year by year', async () => {
    await openAt('pages/points/home/index', SPOUSE_132, AT_95)
    await tap(startsWith('两份档案对比'))
    await through()
    expect(host.page.route).toBe('pages/outlook/compare/index')
    expect(host.page.text()).toMatch(/配偶\n132\n到120分了\n本人\n95\n还没到120分/)
    expect(host.page.text()).toContain('按分数，用“配偶”申请更合适')

    const [one, other] = [asProfile(SPOUSE_132), asProfile(AT_95)]
    const outlook = compare(ahead(one), ahead(other), TODAY)
    expect(outlook).toMatchObject({ better: 'one', because: 'earlier' })
    expect(outlook.other.reaches).toBe('2035-11')
    expect(host.page.text()).toContain(
      '“配偶”现在就到120分了，十年后还在；“本人”2035年11月到120分，十年后还在。',
    )
    expect(reads('教育背景：配偶90，本人50')).toBe(true)
    expect(reads('社保年限：配偶12，本人15')).toBe(true)
    outlook.one.years.slice(1).forEach(({ day, total }, index) => {
      const year = `${day.slice(0, 4)}年`
      const beside = outlook.other.years[index + 1]!.total
      expect(reads(`${year}：配偶${total}分，本人${beside}分`)).toBe(true)
    })
    await host.back()
    expect(host.page.texts()).toContain('95')
  })

  test('of three, two are picked or named in the address; the order is that of the address', async () => {
    const third = { ...AT_95, label: '外婆' }
    await openAt('pages/outlook/compare/index', SPOUSE_132, AT_95, third)
    await tap(radio(/：本人$/))
    await tap(radio(/：外婆$/))
    await through()
    expect(host.page.text()).toContain('用谁的都行')
    await tap(button('换两份比'))
    expect(host.page.text()).toContain('先选一份')

    const profiles = storedProfiles(host.storage.entries)
    const [a, b] = [profiles.get('本人')!.id, profiles.get('配偶')!.id]
    await host.open(`pages/outlook/compare/index?a=${a}&b=${b}`)
    await through()
    expect(host.page.text()).toMatch(/本人\n95\n还没到120分\n配偶\n132\n到120分了/)
    expect(host.page.text()).toContain('用“配偶”申请更合适')
    await host.open(`pages/outlook/compare/index?a=${a}&b=${a}`)
    expect(host.page.text()).toContain('“本人”和哪一份比？')
  })
})

describe('what if', () => {
  const facts = (label: string): Facts => storedProfile(host.storage.entries, label).facts

  test('begun, changed in a question, kept; again with another base, dropped', async () => {
    await openAt('pages/points/home/index', AT_95)
    const original = storedProfile(host.storage.entries, '本人')
    await tap(startsWith('试一份改动'))
    await tap(button('开始改'))
    await through()
    expect(host.page.text()).toMatch(/原来\n95\n还没到120分\n改动后\n95\n还没到120分/)
    await tap(startsWith('改：学历学位'))
    expect(host.page.text()).toContain('在试一份改动，改的是副本')
    await tap(radio(/本科，有学士学位/))
    await tap(button('继续'))
    await through()
    const before = explain(prepare(original), TODAY)
    const after = explain(prepare(storedProfile(host.storage.entries, '本人 改动')), TODAY)
    expect(host.page.text()).toMatch(/原来\n95\n还没到120分\n改动后\n135\n到120分了/)
    for (const { rule, before: was, after: is } of lineChanges(before, after)) {
      const label = `${RULE_NAMES[rule]}：原来${was}分，改动后${is}分`
      expect(host.page.shows({ role: 'img', label })).toBe(true)
    }
    await tap(button('留下，保存成新档案'))
    expect(host.page.text()).toContain('✓\n已保存：本人 改动')
    expect(facts('本人 改动').education).toBe('bachelor-with-degree')
    await tap(button('看积分'))
    expect(host.page.texts()).toContain('95')
    expect(host.page.text()).not.toMatch(/在试一份改动|假设/)

    await tap(startsWith('试一份改动'))
    await tap(button('开始改'))
    await through()
    await tap(startsWith('改：'))
    await host.back()
    await tap(startsWith('改：社保'))
    expect(host.page.route).toBe('pages/insurance/home/index')
    await tap('在试一份改动，改的是副本')
    await through()
    await tap(button('不要了'))
    expect(host.page.text()).toContain('已删除“本人 改动2”')
    expect(storedProfile(host.storage.entries, '本人')).toEqual(original)
    await host.restart({ url: 'pages/points/home/index', now: NOW })
    await host.settle()
    expect(host.page.shows(button(/^档案：本人，/))).toBe(true)
    expect(host.page.texts()).toContain('95')
    expect([...storedProfiles(host.storage.entries).keys()]).toEqual(['本人', '本人 改动'])
  })
})

describe('the months', () => {
  const spans = (): Span[] => {
    const { insurance } = storedProfile(host.storage.entries).facts
    return typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : []
  }

  /** Every year of the grid says what the engine makes of its months. */
  function expectGrid(): void {
    const profile = storedProfile(host.storage.entries)
    const prepared = prepare(profile)
    for (const year of recordYears(profile, TODAY)) {
      const sentence = yearSentence(year, ledgerYear(prepared, year), TODAY.slice(0, 7))
      expect(host.page.shows(startsWith(`${sentence}。`))).toBe(true)
    }
  }

  /** Gives the months from one on another base, by taps from the grid. */
  async function change(month: RegExp, tier: RegExp, reach?: string) {
    await tap(button(month))
    if (reach !== undefined) await tap(radio(reach))
    await tap(radio(tier))
    await tap(button('完成'))
    expect(host.page.route).toBe('pages/insurance/months/index')
    expectGrid()
  }

  test('one month, the months from one on, and one taken out and back; the windows follow', async () => {
    await openAt('pages/insurance/home/index', MONTH_SHORT)
    await tap(/逐月/)
    await through()
    expect(host.page.route).toBe('pages/insurance/months/index')
    expectGrid()
    expect(host.page.text()).toContain('近48个月里，0.8倍以上\n35个月\n要36个月，还差1个月')
    expect(host.page.text()).toContain('到2026年12月够')

    await tap(button(/^2023年：/))
    await change(/^2023年10月，不到0\.8倍/, /^0\.8倍：/)
    expect(spans()).toEqual([
      { from: '2021-11', to: '2023-09', base: 'floor' },
      { from: '2023-10', to: '2023-10', base: 'x08' },
      { from: '2023-11', to: '2023-11', base: 'floor' },
      { from: '2023-12', base: 'x08' },
    ])
    await change(/^2023年11月，不到0\.8倍/, /^0\.8倍：/)
    expect(spans()).toEqual([
      { from: '2021-11', to: '2023-09', base: 'floor' },
      { from: '2023-10', base: 'x08' },
    ])
    expect(host.page.text()).toMatch(/近48个月里，0\.8倍以上\n37个月\n✓ 要36个月，够了/)
    expect(host.page.text()).not.toContain('到2026年12月够')

    await change(/^2023年4月，不到0\.8倍/, /^平均（1倍）/, '到9月')
    expect(spans()).toEqual([
      { from: '2021-11', to: '2023-03', base: 'floor' },
      { from: '2023-04', to: '2023-09', base: 'x1' },
      { from: '2023-10', base: 'x08' },
    ])
    expect(host.page.text()).toContain('近48个月里，1倍以上\n6个月')
    expect(host.page.text()).toContain('近48个月里，0.8倍以上\n43个月')

    const whole = spans()
    await tap(button('2023年7月，1倍'))
    await tap(radio('没交'))
    await tap(button('完成'))
    expectGrid()
    expect(host.page.text()).toContain('近48个月里，1倍以上\n5个月')
    expect(spans()).toHaveLength(4)
    await tap(button('撤销'))
    expect(spans()).toEqual(whole)
    expectGrid()

    await host.back()
    await host.switchTab('积分')
    await host.settle()
    expect(host.page.texts()).toContain('120')
  })
})

describe('what can be done', () => {
  const FIELD = '几个月后开始交'
  const figures = () => storedProfile(host.storage.entries).situation.actions
  const FOLD = '社保基数交到平均工资的0.8倍'

  async function openFold() {
    await openAt('pages/outlook/ways/index', AT_95)
    await through()
    await tap(startsWith('能做的事：'))
    await through()
    await tap(startsWith(`展开：${FOLD}`))
  }

  test.each([
    ['0', 0],
    ['120', 120],
    ['１２', 12],
    ['6个月', 6],
  ])('"%s" is %d months, and the plans follow', async (typed, months) => {
    await openFold()
    await host.page.type(FIELD, typed)
    expect(figures()).toEqual({ 'pay-x08': { months, effort: 2, on: true } })
    expect(host.page.text()).toContain('你写的：')
    await host.back()
    await through()
    expect(await rowsShown()).toEqual(rowsExpected(storedProfile(host.storage.entries)))
  })

  test.each([
    ['121', /太大了，最多是120个月/],
    ['abc', /只写数字就行/],
    ['-3', /不能是负数/],
    ['1.5', /请写整数/],
    ['', /请写几个月/],
  ])('"%s" is refused at the field, and nothing is changed', async (typed, said) => {
    await openFold()
    await host.page.type(FIELD, typed)
    expect(host.page.text()).toMatch(said)
    expect(host.page.value(FIELD)).toBe(typed)
    expect(figures() ?? {}).toEqual({})
    await host.back()
    await through()
    expect(await rowsShown()).toEqual(rowsExpected(asProfile(AT_95)))
  })

  test('harder, not reckoned with, and back to the estimate', async () => {
    await openFold()
    await tap(radio('有多吃力：很吃力'))
    expect(figures()).toEqual({ 'pay-x08': { months: 1, effort: 5, on: true } })
    await host.page.type(FIELD, '24')
    await tap({ role: 'checkbox', label: `${FOLD}：找办法时考虑这件事` })
    expect(figures()).toEqual({ 'pay-x08': { months: 24, effort: 5, on: false } })
    expect(host.page.text()).toContain('找办法时没考虑它。你写的：2年后起，很吃力')
    await host.back()
    await through()
    const rows = await rowsShown()
    expect(rows).toEqual(rowsExpected(storedProfile(host.storage.entries)))
    expect(rows.join()).not.toContain(`${FOLD}，`)

    await tap(startsWith('能做的事：'))
    await tap(startsWith(`展开：${FOLD}`))
    await tap(button(`${FOLD}：恢复估计`))
    expect(figures()).toEqual({})
    expect(host.page.value(FIELD)).toBe('1')
    expect(host.page.text()).not.toContain('你写的')
    await host.back()
    await through()
    expect(await rowsShown()).toEqual(rowsExpected(asProfile(AT_95)))
  })
})

test('a day that a school named: before or after it, on every page that looks ahead', async () => {
  const permit = { expiresOn: '2026-12-10' }
  await openAt('pages/outlook/ways/index', {
    ...AT_95,
    situation: { kind: 'renewal', permit, changes: [] },
  })
  await through()
  expect(host.page.text()).not.toContain('学校的日子')
  const way = 'pages/outlook/way/index?a=pay-x08'
  await host.open(way)
  await tap(startsWith('学校要求的日子：没填'))
  expect(host.page.route).toBe('pages/points/question/index')

  /** The words of each page for a day; the base of 0.8 times gets there in 2029-12, time alone in 2035-11. */
  async function wordsFor(typed: string) {
    await host.open('pages/points/question/index?topic=needed')
    await host.page.type('最迟哪一天', typed)
    const words: Record<string, string> = {}
    await host.open('pages/outlook/forecast/index')
    await through()
    words.forecast = host.page.text()
    await host.open(way)
    words.way = host.page.text()
    await host.open('pages/outlook/ways/index')
    await through()
    words.ways = host.page
      .find(startsWith(`${FOLD_08}，`))
      .map(nameOf)
      .join()
    words.waiting = host.page.find(startsWith('接着交社保，别的不用改，')).map(nameOf).join()
    await host.open('pages/renewal/home/index')
    await through()
    words.renewal = host.page.text()
    for (const said of Object.values(words)) expect(said).not.toMatch(/NaN|undefined/)
    return words
  }
  const FOLD_08 = '社保基数交到平均工资的0.8倍'

  const late = await wordsFor('２０２８０１０１')
  expect(late.forecast).toMatch(/2028年1月1日\n来不及/)
  expect(late.way).toMatch(/2028年1月1日\n来不及/)
  expect(late.ways).toMatch(/学校的日子：来不及/)
  expect(late.waiting).toMatch(/学校的日子：来不及/)
  // The permit expires before that: what was decided last does not count then.
  expect(late.renewal).toMatch(/2028年1月1日\n来不及/)

  const between = await wordsFor('2031-6-1')
  expect(between.forecast).toMatch(/2031年6月1日\n来不及/)
  expect(between.way).toMatch(/2031年6月1日\n审核不拖就来得及/)
  expect(between.ways).toMatch(/学校的日子：审核不拖就来得及/)
  expect(between.waiting).toMatch(/学校的日子：来不及/)

  expect(between.renewal).toMatch(/2031年6月1日\n来不及/)

  // Of the renewal, within the permit: what was decided last is what counts; a way is for who was below then.
  const last = await wordsFor('20261209')
  for (const page of [last.forecast, last.way, last.renewal]) {
    expect(page).toMatch(/2026年12月9日\n《积分通知单》上到120分就行/)
  }
  expect(last.ways).toMatch(/学校的日子：上次没到120分的，来不及/)

  const past = await wordsFor('20260901')
  for (const words of Object.values(past)) expect(words).toContain('这一天已经过了')
})

/** Which phone, what is opened, what is said, the button that leads on, and where to. */
const LACKING: [string, () => Map<string, string>, string, RegExp, RegExp, string][] = [
  ...['outlook/ways', 'outlook/way', 'outlook/forecast', 'outlook/actions', 'outlook/trial'].map(
    (page): (typeof LACKING)[number] => [
      'a damaged profile',
      () => damaged(phoneOf(AT_95)),
      `${page}/index`,
      /现在这份档案读不出来，原来的内容都还留着/,
      /找回/,
      PATHS.recovery,
    ],
  ),
  ...['outlook/ways', 'outlook/way'].map((page): (typeof LACKING)[number] => [
    'counts only',
    () => phoneOf(OUTLOOKS.counted),
    `${page}/index`,
    /只有月数不够/,
    /^社保记录.*去填$/,
    PATHS.insurance,
  ]),
  [
    'counts only',
    () => phoneOf(OUTLOOKS.counted),
    'outlook/forecast/index',
    /每一段社保是几月到几月/,
    /去填社保记录/,
    PATHS.insurance,
  ],
  [
    'counts only',
    () => phoneOf(OUTLOOKS.counted),
    'insurance/month/index?m=2024-03',
    /看不到单个月份/,
    /看怎么加/,
    PATHS.months,
  ],
  [
    'nothing answered',
    () => phoneOf({ label: '新的', facts: {} }),
    'outlook/ways/index',
    /没答的不去猜/,
    /^生日.*去填$/,
    PATHS.question,
  ],
  [
    'insurance unknown',
    () => phoneOf(OUTLOOKS.insuranceUnknown),
    'outlook/forecast/index',
    /待核实/,
    /去填社保记录/,
    PATHS.insurance,
  ],
  [
    'a wild way',
    () => phoneOf(AT_95),
    'outlook/way/index?a=zzz',
    /没有找到这一页/,
    /回到首页/,
    PATHS.points,
  ],
  [
    'a way that is none',
    () => phoneOf(SPOUSE_132),
    'outlook/way/index?a=pay-x08',
    /分数不变：132分，不做也够/,
    /看现在有哪些办法/,
    PATHS.ways,
  ],
  [
    'a wild month',
    () => phoneOf(AT_95),
    'insurance/month/index?m=2024-13',
    /没有这个月/,
    /回到社保/,
    PATHS.insurance,
  ],
  [
    'one profile only',
    () => phoneOf(AT_95),
    'outlook/compare/index?a=x&b=x',
    /要有两份档案才能比/,
    /去“我的”/,
    PATHS.profiles,
  ],
]

/** The same storage with both copies of each profile cut off. */
function damaged(phone: Map<string, string>): Map<string, string> {
  const cut = (key: string, text: string) =>
    key.startsWith('p.') ? text.slice(0, text.length / 2) : text
  return new Map(Array.from(phone, ([key, text]) => [key, cut(key, text)]))
}

test.each(LACKING)('%s: %# says what is missing and leads on', async (...given) => {
  const [, phone, address, said, leads, to] = given
  host = await launch(DIST, { storage: phone(), url: `pages/${address}`, now: NOW })
  await through()
  expect(host.page.text()).toMatch(said)
  expect(host.page.text()).not.toMatch(/后）到\d+分|能保持到|之后一直够/)
  await tap(button(leads))
  expect(host.page.route).toBe(to)
})

test('without a profile each page makes one, and goes on from there', async () => {
  for (const address of OUTLOOK_ADDRESSES) {
    if (/\/compare\/|a=zzz|b=master$/.test(address)) continue
    host?.dispose()
    host = await launch(DIST, { url: address, now: NOW })
    await tap(button('建一份，开始填'))
    await through()
    expect(host.page.text()).not.toContain('建一份')
    expect(host.page.text()).not.toMatch(/NaN|undefined/)
    expect(host.errors).toEqual([])
    expect(storedProfiles(host.storage.entries).size).toBe(1)
  }
})

test('barred from any total: no page that looks ahead names a total or a way', async () => {
  await openAt('pages/outlook/ways/index', SPOUSE_132, OUTLOOKS.barred)
  await through()
  expect(host.page.text()).toContain('取消申请积分的资格')
  expect(await rowsShown()).toEqual([])
  await host.open('pages/outlook/forecast/index')
  expect(host.page.text()).toContain('取消申请积分的资格')
  expect(host.page.text()).not.toMatch(/现在\d+分/)
  await host.open('pages/outlook/compare/index')
  await through()
  expect(host.page.text()).toContain('“取消资格”有严重刑事犯罪记录')
  expect(host.page.text()).toContain('用“配偶”申请更合适')
  expect(host.page.shows({ role: 'img', label: /^2030年：配偶\d+分，取消资格没有总分$/ })).toBe(
    true,
  )
})

describe('the packages', () => {
  const appJson = () =>
    JSON.parse(readFileSync(path.join(DIST, 'app.json'), 'utf8')) as Record<string, unknown>

  const ROOTS = PACKAGE_ROOTS

  test('what looks ahead, the lists of 依据, 会不会卡住 and 粘贴 are apart, fetched from the first page', () => {
    expect(appJson().subPackages).toEqual(
      ROOTS.map((root) => ({
        root,
        pages: Object.values(PATHS)
          .filter((page) => page.startsWith(`${root}/`))
          .map((page) => page.slice(root.length + 1)),
      })),
    )
    expect(appJson().preloadRule).toEqual({
      'pages/points/home/index': { network: 'all', packages: ROOTS },
    })
    const { main, subs } = readPackage(DIST)
    expect(Object.keys(subs)).toEqual(ROOTS)
    for (const root of ROOTS) expect(subs[root]).toBeGreaterThan(1.5 * KB)
    expect(main).toBeLessThanOrEqual(640 * KB)
  })

  test('every page of the main package stands without them', async () => {
    const alone = mkdtempSync(path.join(tmpdir(), 'main-package-'))
    cpSync(DIST, alone, { recursive: true })
    for (const root of ROOTS) rmSync(path.join(alone, root), { recursive: true })
    const main = { ...appJson(), subPackages: [], preloadRule: {} }
    writeFileSync(path.join(alone, 'app.json'), JSON.stringify(main))
    host = await launch(alone, { storage: phoneOf(SPOUSE_132, AT_95), now: NOW })
    const pages = ADDRESSES.filter(
      (address) => !ROOTS.some((root) => address.startsWith(`${root}/`)),
    )
    expect(pages.length).toBeGreaterThan(45)
    for (const address of pages) {
      const page = await host.open(address)
      expect(page.text().length).toBeGreaterThan(4)
    }
    rmSync(alone, { recursive: true })
  })
})
