import type { ActionId, MonthsAwaited, PlannedAction, PlanReach, PlanStanding } from '@/engine'

import { ifBelow } from './in-time'
import { doneLines, dueText, isAllSpare, PLAN_CARD_WORDS, planCardText } from './plan-card'
import { plannedText } from './plan-page'

const action = (id: ActionId, parts: Partial<PlannedAction> = {}): PlannedAction => ({
  id,
  fact: 'education',
  due: '2029-11',
  state: 'open',
  late: 0,
  ...parts,
})
const BELOW: PlanReach = { isThere: false, month: '2029-11', lost: undefined, ready: undefined }
const DEGREE = action('bachelor')
const PAY = action('pay-x08', { due: '2026-12', fact: 'insurance' })

function standing(
  actions: PlannedAction[],
  parts: Partial<Exclude<PlanStanding, { code: 'unknown' }>> = {},
): PlanStanding {
  const open = actions.filter(({ state }) => state === 'open')
  const left = open.map(({ id }) => ({ id, months: 1, effort: 1 }))
  return {
    code: 'open',
    threshold: 120,
    actions,
    left,
    next: open[0],
    reach: BELOW,
    other: undefined,
    ...parts,
  }
}
const there = (lost: string | undefined, month: string | undefined): PlanReach => ({
  ...BELOW,
  isThere: true,
  lost,
  month,
})

test('on time: the month, what is next and what is done', () => {
  const school = { word: '说不准', isMissed: false }
  const own = standing([DEGREE, action('skill-3', { state: 'done' })])
  expect(planCardText(own, { school })).toEqual({
    aside: '没有晚',
    word: '约2029年11月到120分',
    tone: 'good',
    lines: ['接下来：读完本科，2029年11月底前。'],
    later: ['做好了：考出技能三级（高级工）。', '学校的日子：说不准。'],
  })
})

test('what the school’s own card says is not said twice', () => {
  const school = { word: '说不准', isMissed: false, isSaid: true }
  expect(planCardText(standing([DEGREE]), { school }).later).toEqual([])
})

test('how many months there still are for what is next; not where it is late, or goes on from a month', () => {
  const next = (own: PlannedAction, month = '2026-11') =>
    planCardText(standing([own]), { month }).lines.at(-1)
  expect(next(DEGREE)).toBe('接下来：读完本科，2029年11月底前（还有3年）。')
  expect(next(DEGREE, '2029-10')).toBe('接下来：读完本科，2029年11月底前（还有1个月）。')
  expect(next(DEGREE, '2029-11')).toBe('接下来：读完本科，2029年11月底前（就是这个月）。')
  expect(next({ ...DEGREE, late: 1 }, '2029-12')).not.toMatch(/还有|就是/)
  expect(next(PAY)).not.toMatch(/还有|就是/)
})

test('what was begun says since when, on the card and on the path', () => {
  const begun = action('bachelor', { startedOn: '2027-03-02' })
  expect(planCardText(standing([begun]), { month: '2027-11' }).lines.at(-1)).toBe(
    '正在做：读完本科，2027年3月2日开始了，2029年11月底前（还有2年）。',
  )
  expect(plannedText(begun)).toBe('2027年3月2日开始了，2029年11月底前')
  expect(plannedText({ ...begun, late: 1 })).toBe(
    '2027年3月2日开始了，原定2029年11月底前，晚了1个月',
  )
  expect(plannedText({ ...begun, state: 'done' })).toBe('做好了')
})

test('on time for its own months, and not for the school or the renewal: nothing is green', () => {
  const school = { word: '来不及', isMissed: true }
  const missed = { aside: undefined, word: '约2029年11月到120分', tone: 'warn' }
  expect(planCardText(standing([DEGREE]), { school })).toMatchObject(missed)
  const { lines, ...short } = planCardText(standing([DEGREE]), { missed: '2027-10-31' })
  expect(short).toEqual({ ...missed, later: [] })
  expect(lines[0]).toBe('2027年10月续办不够120分。')
})

test('done: what was done, and what was not needed', () => {
  const done = action('skill-3', { state: 'done' })
  const spare = action('bachelor', { state: 'spare' })
  expect(doneLines(standing([done, spare]))).toEqual([
    '做好了：考出技能三级（高级工）。',
    '不用再做：读完本科。',
  ])
  expect(doneLines(standing([spare]))).toEqual(['没做也够了：读完本科。'])
  expect(doneLines(standing([]))).toEqual([])
  expect([[done, spare], [spare], []].map((all) => isAllSpare(standing(all)))).toEqual([
    false,
    true,
    false,
  ])
})

test('what is paid has no estimate in it', () => {
  expect(planCardText(standing([PAY]))).toMatchObject({
    word: '2029年11月到120分',
    lines: ['接下来：社保基数交到平均工资的0.8倍，2026年12月起。'],
  })
})

test('late by a month, and not yet', () => {
  expect(planCardText(standing([action('bachelor', { late: 1 })]))).toMatchObject({
    aside: '晚了1个月',
    word: '最早2029年11月到120分',
    tone: 'warn',
  })
  expect(dueText(DEGREE)).toBe('2029年11月底前')
  expect(dueText({ ...PAY, late: 3 })).toBe('原定2026年12月起，晚了3个月')
})

test('nothing is left to do', () => {
  const done = standing([action('bachelor', { state: 'done' })])
  expect(planCardText(done)).toMatchObject({ aside: undefined, word: '2029年11月到120分' })
  expect(planCardText(done).lines[0]).toBe('要做的做完了，等着就到。')
  expect(planCardText(standing([])).lines).toEqual(['什么都不用改，等着就到。'])
  const short = planCardText(standing([], { reach: { ...BELOW, month: undefined } }))
  expect(short).toMatchObject({ word: '照这个办，十年内到不了120分', tone: 'warn' })
  expect(short.lines).toEqual(['能做的做完了，还是不够，看看别的办法。'])
})

test('the insured months that are waited for: how many there are, how many are missing', () => {
  const said = (awaited: MonthsAwaited) => planCardText(standing([]), { awaited }).lines.at(-1)
  expect(said({ id: 'x1-of-48', window: 48, need: 36, low: 31, high: 31 })).toBe(
    '近48个月里，1倍以上：31个月，还差5个月。',
  )
  expect(said({ id: 'years', window: null, need: 84, low: 77, high: 77 })).toBe(
    '全部有效月份：77个月，还差7个月。',
  )
})

test('what is not needed any more is said', () => {
  const { later } = planCardText(standing([DEGREE, action('skill-3', { state: 'spare' })]))
  expect(later[0]).toBe('不用再做：考出技能三级（高级工）。')
})

test.each<[string, PlanReach, 'keeps' | 'open']>([
  ['现在够120分，照着做能保住', there('2027-03', '2027-03'), 'keeps'],
  ['2027年3月起不够，约2027年5月又到120分', there('2027-03', '2027-05'), 'keeps'],
  ['2027年3月起不够，这个办法保不住', there('2027-03', undefined), 'keeps'],
  ['按采用的读法，现在够120分', there(undefined, '2026-11'), 'keeps'],
  ['按采用的读法，现在够120分', there(undefined, '2026-11'), 'open'],
])('at the threshold: %s', (word, reach, code) => {
  expect(planCardText(standing([DEGREE], { reach, code })).word).toBe(word)
})

test.each<[PlanReach, string]>([
  [{ ...BELOW, month: '2030-01' }, '2030年1月到'],
  [{ ...BELOW, month: undefined }, '十年内到不了'],
  [there(undefined, '2026-11'), '现在就够'],
])('the other reading stands beside it, with how sure the one in use is', (other, words) => {
  expect(planCardText(standing([DEGREE], { other })).later[0]).toBe(
    `条文另一种读法：${words}。采用的读法把握较大。`,
  )
})

test('what is open is named where nothing can be worked out', () => {
  const unclear = action('bachelor', { state: 'unclear' })
  expect(planCardText({ code: 'unknown', actions: [unclear, PAY, unclear] })).toEqual({
    aside: undefined,
    word: '现在算不出哪个月到',
    tone: 'warn',
    lines: ['先把学历学位填清楚。'],
    later: [],
  })
  expect(planCardText({ code: 'unknown', actions: [] }).lines).toEqual([])
})

test('each thing of the plan in words', () => {
  const said = (state: PlannedAction['state']) => plannedText(action('bachelor', { state }))
  expect(said('done')).toBe('做好了')
  expect(said('spare')).toBe('不用再做：少了它，到分一样快')
  expect(plannedText(action('bachelor', { state: 'spare' }), true)).toBe('没做也够了')
  expect(said('unclear')).toBe('看不出做没做：学历学位还没定')
  expect(said('open')).toBe('2029年11月底前')
})

test('how what is done counts before the next renewal, and by the school’s day', () => {
  expect(PLAN_CARD_WORDS.adjust()).toBe(
    '有了新的加分项，想在下次续办前用上：找单位人事调整。由单位到注册地的人才服务中心办，要多久，官方没说。',
  )
  expect(ifBelow(PLAN_CARD_WORDS.adjust('2027-04-30'), '2027-03-20')).toMatch(
    /^上次没到120分的，2027年4月30日前要调整好，现在就找单位人事。由单位/,
  )
})

test('waiting rests on the insurance that goes on, and on the permit of who has no points yet', () => {
  const lines = (due: Parameters<typeof planCardText>[1]) => planCardText(standing([]), due).lines
  expect(lines({ pays: true })).toEqual(['接着交社保、基数别降，等着就到。'])
  expect(lines({ pays: true, keeps: { expires: '2027-02-20', isOver: false } })).toEqual([
    '接着交社保、基数别降，等着就到。',
    '2027年2月20日以前签注居住证。',
  ])
  const over = { keeps: { expires: '2027-02-20', isOver: true } }
  expect(lines(over).at(-1)).toBe('居住证2027年2月20日过期了，先去签注。')
  expect(planCardText(standing([]), over).tone).toBe('warn')
})
