import { ACTION_IDS, policyOn, RARE_FACTS_WITH_ACTIONS, type ActionId, type Plan } from '@/engine'

import { ACTION_GROUPS, actionGroup, actionName, actionShort, isAction } from './action-names'
import { aloneText, figuresText, gainText, payText, unaskedText } from './actions'
import {
  noWayText,
  bestText,
  breaksText,
  costText,
  endText,
  holdText,
  keepTitle,
  keptActions,
  noneText,
  notKeptText,
  planName,
  planText,
  reachText,
  shareOf,
  standText,
} from './ways'

const ALWAYS: Plan = {
  actions: ['master', 'pay-x1'],
  month: '2028-09',
  months: 22,
  effort: 7,
  hardest: 4,
  total: 121,
  holdsUntil: 'beyond',
  breaksIf: ['education'],
  endsBy: [],
}
const PLAN: Plan = {
  ...ALWAYS,
  holdsUntil: '2034-05',
  lostOn: '2034-05-07',
  endsBy: [{ code: 'birthday', rule: 'age', before: 30, after: 29 }],
}
const IDS = ACTION_IDS
const TABLE = policyOn('2026-11-23').table!

const PAY = { id: 'pay-x08', months: 1, effort: 2, needs: [], on: true, own: false } as const

test('what is to be paid: from when, how much, for how long, and that it goes on', () => {
  const words = payText({ ...PAY, needs: [] }, '2026-11-23', TABLE)
  expect(words).toMatch(/^从2026年12月起按0\.8倍交，基数每月至少10,062元/)
  expect(words).toMatch('近48个月里满36个月才计分，之后也要接着交')
  expect(payText({ ...PAY, id: 'pay-x1', needs: [] }, '2026-11-23', TABLE)).toMatch('12,577元')
  expect(payText({ ...PAY, id: 'keep-paying', needs: [] }, '2026-11-23', TABLE)).toMatch('接着交')
  expect(payText({ ...PAY, id: 'master', needs: [] }, '2026-11-23', TABLE)).toBe('')
  expect(figuresText({ ...PAY, needs: [] })).toBe('估计：下个月起，省力')
})

test('how many points something brings alone, from when, or why none', () => {
  const gained = (points: number, month: string) => ({ points, month })
  const said = (id: 'bachelor' | 'pay-x1' | 'suburb', first: number, most = first) =>
    gainText(
      { id, needs: [] },
      { first: gained(first, '2029-11'), most: gained(most, '2036-11') },
      '',
      [],
    )
  expect(said('bachelor', 40)).toBe('+40分，约2029年11月起')
  expect(said('pay-x1', 50)).toBe('+50分，2029年11月起')
  expect(said('suburb', 2, 20)).toBe('先+2分，约2029年11月起；十年内最多+20分')
  const none = (needs: Parameters<typeof gainText>[0]['needs'], why = '') =>
    gainText({ id: 'mid-title', needs }, undefined, why, [])
  expect(none([])).toBe('单独做，十年内加不到分')
  expect(none([{ code: 'base-months', params: { window: 12, need: 6 } }])).toBe(
    '单独做不加分：社保基数的月数还不够',
  )
  expect(none([], '单独做不加分：二选一')).toBe('单独做不加分：二选一')
  expect(gainText({ id: 'bachelor', needs: [] }, undefined, '', ['birthday'])).toBe(
    '加几分说不准，先填清楚：生日',
  )
})

test('what adds nothing alone says so', () => {
  const bachelor = { education: 90, qualification: 0 }
  expect(aloneText('skill-4', bachelor, TABLE)).toMatch('现在的学历分更高或一样')
  expect(aloneText('skill-2', bachelor, TABLE)).toBe('')
  expect(aloneText('pay-x1', bachelor, TABLE)).toBe('')
})

test('paying on is something to do; dates that rest on estimates say so', () => {
  const waiting = { ...PLAN, actions: [] }
  expect(planName(waiting, 120, { state: 'open' })).toBe('接着交社保，别的不用改')
  expect(planName(waiting, 120, { state: 'recent', from: '2026-11' })).toBe(
    '2026年11月起接着交社保，别的不用改',
  )
  expect(reachText(PLAN, 120, { guessed: true })).toBe('约2028年9月（估计，1年10个月后）到121分')
  expect(costText(PLAN, 120, { own: true })).toMatch(/难度：吃力$/)
  expect(standText(95, 120, { chosen: true, assumed: true })).toBe(
    '按假定的规则算：那天95分，离120分差25分',
  )
})

test('the first sentence says how far it is', () => {
  expect(standText(95, 120)).toBe('现在95分，离120分差25分')
  expect(standText(120, 120)).toBe('现在120分，够120分了')
})

test('a plan says what, when, how long and how hard', () => {
  expect(planName(PLAN, 120)).toBe('读完硕士（双证）＋社保基数交到平均工资的1倍')
  expect(reachText(PLAN, 120)).toBe('2028年9月（1年10个月后）到121分')
  expect(costText(PLAN, 120)).toBe('能保持到2034年5月6日。2件事，难度（估计）：吃力')
  expect(costText({ ...ALWAYS, actions: [], effort: 0 }, 120)).toBe('之后一直够（算到十年后）')
  expect(reachText({ ...PLAN, months: 0 }, 120)).toBe('还没做，现在做好就到121分')
  expect(reachText({ ...PLAN, months: 0, actions: [] }, 120)).toBe('现在就到121分')
  const waiting = { ...PLAN, actions: [] }
  expect(planName(waiting, 120)).toBe('什么都不用改，等着就到')
  expect(planName({ ...waiting, months: 0 }, 120)).toBe('什么都不用改')
  expect(planName({ ...waiting, total: 90 }, 120)).toBe('什么都不改')
})

test('one that does not reach the threshold says what is missing, and nothing of holding', () => {
  const near = { ...PLAN, total: 112, hardest: 3, actions: ['master' as const] }
  expect(reachText(near, 120)).toBe('2028年9月（1年10个月后）最高到112分，还差8分')
  expect(costText(near, 120)).toBe('1件事，难度（估计）：一般')
  expect(planText({ ...near, actions: [] }, 120)).toBe(
    '2028年9月（1年10个月后）最高到112分，还差8分',
  )
  expect(planText(near, 120)).toMatch(/还差8分，1件事/)
  expect(reachText({ ...near, months: 0 }, 120)).toBe('最高就是现在的112分，还差8分')
  expect(noneText(near, 120)).toMatch('到不了120分')
  expect(noneText(null, 120)).toMatch('没有哪件事')
})

test('why it ends and what it hangs on', () => {
  expect(endText(PLAN, TABLE)).toMatch(/^2034年5月7日起不够：.*−1。$/)
  expect(endText(ALWAYS, TABLE)).toBe('')
  expect(breaksText([], 120)).toMatch('还够120分')
  expect(breaksText(['education'], 120)).toBe('教育背景：少了它就不够120分。')
  expect(breaksText(['age', 'education'], 120)).toBe('年龄、教育背景：少了哪一项都不够120分。')
})

test('until when it holds: no day is promised that is lost', () => {
  expect(holdText(PLAN)).toBe('能保持到2034年5月6日')
  expect(holdText({ ...PLAN, lostOn: '2034-06-01', again: '2035-01' })).toBe(
    '能保持到2034年5月底，2035年1月又够',
  )
  expect(holdText(ALWAYS)).toBe('之后一直够（算到十年后）')
  expect(holdText(ALWAYS, true)).not.toMatch('一直')
  const lag = { tier: 'x1' as const, least: 12_577, base: 12_800, changes: '2027-07' }
  const rests = { lag: { ...lag, from: '2027-07', holdsUntil: '2028-07' } }
  expect(holdText(ALWAYS, false, rests)).toBe('基数跟得上的话，之后一直够（算到十年后）')
  expect(holdText(PLAN, false, rests)).toBe('基数跟得上的话，能保持到2034年5月6日')
  expect(planText(ALWAYS, 120, { openFresh: true })).toMatch('要看应届的分算到哪个月')
})

test('what keeps the threshold is said from the month on in which time alone loses it', () => {
  const said = { after: '2028-09' }
  expect(keepTitle({ ...PLAN, holdsUntil: '2028-08' })).toBe('2028年8月以后怎么保住')
  expect(reachText(PLAN, 120, said)).toBe('2028年9月起还有121分')
  expect(reachText({ ...PLAN, month: '2028-10', months: 23 }, 120, said)).toBe(
    '2028年10月（1年11个月后）又到121分',
  )
  expect(reachText({ ...PLAN, total: 112 }, 120, said)).toMatch('最高到112分，还差8分')
  expect(notKeptText(PLAN, 120)).toMatch('中间会断')
  expect(notKeptText({ ...PLAN, total: 112 }, 120)).toMatch('最接近的')
  expect(notKeptText(null, 120)).toMatch('没有哪件事')
})

test('what a plan stands out with; waiting is not called an effort', () => {
  expect(bestText(['changes', 'months'], PLAN)).toBe('改动最少、最快')
  expect(bestText(['changes', 'months', 'effort'], PLAN)).toBe('找到的办法')
  expect(bestText(['changes', 'effort'], { ...PLAN, actions: [] })).toBe('只等时间')
})

test('the share stays between 0 and 100', () => {
  expect([shareOf(0, 0), shareOf(1, 3), shareOf(5, 4)]).toEqual([0, 33, 100])
})

describe('the label of a profile that a way was once kept as', () => {
  const offered: ActionId[] = ['master', 'mid-title', 'pay-x08', 'award-special', 'award-general']
  test.each<[string, ActionId[]]>([
    ['本人·硕士', ['master']],
    ['本人·硕士0.8倍', ['master', 'pay-x08']],
    ['本人·硕士2', ['master']],
    ['本人', []],
    ['本人·', []],
    ['配偶·硕士', []],
    ['本人·博士', []],
    ['本人·硕士以后', []],
    ['本人·表彰', []],
  ])('%s names %j', (label, actions) => {
    expect(keptActions(label, '本人', offered)).toEqual(actions)
  })
})

test('every action has its group, a name and a short one', () => {
  expect(IDS.every(isAction)).toBe(true)
  expect(isAction('founder2')).toBe(false)
  expect(isAction(undefined)).toBe(false)
  expect(new Set(IDS.map(actionGroup))).toEqual(new Set(ACTION_GROUPS))
  expect(new Set(IDS.map(actionName)).size).toBe(IDS.length)
  for (const id of IDS) expect(actionShort(id).length).toBeLessThanOrEqual(5)
})

test('figures say whose they are', () => {
  const action = { id: 'master', months: 30, effort: 4, needs: [], on: true, own: false } as const
  expect(figuresText({ ...action, needs: [] })).toBe('估计：2年6个月，吃力')
  expect(figuresText({ ...action, needs: [], own: true, months: 0 })).toBe('你写的：这个月，吃力')
  expect(figuresText({ ...action, needs: [], on: false })).toBe(
    '找办法时没考虑它。估计：2年6个月，吃力',
  )
})

test('rare facts that were never asked are named', () => {
  expect(unaskedText(RARE_FACTS_WITH_ACTIONS)).toMatch(/^紧缺.*。答了/)
})

test('no word that is never used', () => {
  const all = [...IDS.map(actionName), reachText(PLAN, 120), costText(PLAN, 120)].join()
  expect(all).not.toMatch(/保证|一定|包过|精准|官方/)
})

test('what things come to that are no way', () => {
  const said = (done: number, undone: number) => noWayText({ month: '2027-09', done, undone }, 120)
  expect(said(104, 104)).toBe('估计2027年9月做完，分数不变：104分，还差16分。')
  expect(said(130, 130)).toBe('估计2027年9月做完，分数不变：130分，不做也够。')
  expect(said(114, 104)).toBe('估计2027年9月做完，那时有114分（不做是104分），还差6分。')
  expect(said(130, 119)).toBe('估计2027年9月做完，那时有130分。够了，可是有更简单的办法。')
  expect(said(130, 120)).toBe('估计2027年9月做完，那时有130分。不做也有120分，够了。')
})
