import { renewal, type Change, type Renewal, type Situation, type StepId } from '@/engine'

import { doneWords, stateName, stepDetail, waitText } from './step-states'
import { ACTOR_NAMES, PLACE_NAMES, STEP_GROUPS, STEP_NAMES, stepName } from './steps'
import { stepHow } from './steps-how'

const CHANGES: Change[] = [
  'employer',
  'address',
  'education',
  'title',
  'marriage',
  'spouse',
  'child',
]
const situation = (changes: Change[] = [], more: Partial<Situation> = {}): Situation => ({
  kind: 'renewal',
  changes,
  permit: { expiresOn: '2026-12-01' },
  ...more,
})
const plan = (own: Situation, on = '2026-11-23'): Renewal => renewal(own, on)
const step = (own: Situation, id: StepId, on?: string) =>
  plan(own, on).steps.find((one) => one.id === id)!
const detail = (own: Situation, id: StepId, on?: string) =>
  stepDetail(step(own, id, on), 'renewal', plan(own, on))

test('every step of every situation has its words and its place in one group', () => {
  const grouped = STEP_GROUPS.flatMap(({ ids }) => ids)
  expect([...grouped].sort()).toEqual(Object.keys(STEP_NAMES).sort())
  for (const own of [situation(), situation(CHANGES), situation([], { kind: 'first' })]) {
    const { steps } = plan(own)
    for (const { id, actor, where } of steps) {
      expect(stepHow(id, own).join('')).toMatch(/^(?!.*(undefined|NaN)).{8,}$/)
      expect(ACTOR_NAMES[actor]).toBeTruthy()
      for (const place of where) expect(PLACE_NAMES[place]).toBeTruthy()
    }
    const order = grouped.filter((id) => steps.some((one) => one.id === id))
    expect(order).toEqual(steps.map(({ id }) => id))
  }
})

test('a first application has names of its own', () => {
  expect(stepName('counter', 'first')).toBe('单位去区人才服务中心申请')
  expect(stepName('hand-over', 'first')).not.toBe(stepName('hand-over', 'renewal'))
  expect(stepName('endorse', 'first')).toBe(stepName('endorse', undefined))
})

test('what is said depends on the situation', () => {
  const how = (id: StepId, own: Situation) => stepHow(id, own).join('')
  expect(how('details', situation())).toContain('系统自动核对')
  expect(how('details', situation(['title']))).not.toContain('自动核对')
  expect(how('hand-over', situation(['employer']))).toContain('1年期以上、还剩不少于2个月')
  expect(how('hand-over', situation(['title']))).not.toContain('年期以上')
  expect(how('counter', situation(['employer']))).toContain('人事专员要本人到场')
  expect(how('counter', situation(['employer'], { kind: 'first' }))).not.toContain('人事专员')
  expect(how('endorse', situation([]))).not.toContain('住所证明')
  const moved = { permit: { expiresOn: '2026-12-01', addressMatches: false } }
  expect(how('endorse', situation([], moved))).toContain('住所证明')
  expect(how('counter', situation([], moved))).not.toContain('说法不一')
  expect(how('counter', situation())).toContain('说法不一')
  expect(how('hand-over', situation(['title']))).toContain('技能等级除了证书还要哪些，没查到清单')
  expect(how('verify-education', situation(['education']))).toContain('签注后第60天前')
  expect(how('address', situation(['address']))).toContain('和签注谁先谁后，没查到官方说明')
  const address = situation(['address'])
  expect(stepHow('address', address, plan(address)).join('')).toContain('谁先谁后')
  const done = situation(['address'], {
    permit: { expiresOn: '2026-12-01', endorsedOn: '2026-11-02' },
  })
  expect(stepHow('address', done, plan(done)).join('')).not.toContain('谁先谁后')
  for (const id of ['verification', 'decision'] as const) {
    expect(how(id, situation())).toContain('先别记')
    // The button for it stands on the card as long as there is something to record.
    expect(how(id, situation())).not.toContain('被退回')
  }
})

test.each([
  ['2026-12-01', true, false],
  ['2026-12-02', false, true],
  ['2027-02-01', false, true],
  ['2027-03-02', false, false],
])('the 签注 on %s: online throughout %s, online perhaps %s', (on, online, perhaps) => {
  const told = stepHow('endorse', situation(), plan(situation(), on)).join('')
  expect(told.includes('网上全程能办')).toBe(online)
  expect(told.includes('先看随申办里能不能办')).toBe(perhaps)
  expect(told.includes('国家条例')).toBe(on > '2027-01-30')
  expect(told.includes('自动签注')).toBe(online)
})

test.each(['2026-11-23', '2026-12-02'])('who has moved, on %s, is sent on one trip first', (on) => {
  const own = situation(['address'])
  const [first, ...rest] = stepHow('endorse', own, plan(own, on))
  expect(first).toMatch(/^跑一趟：.*住所证明.*两件事一起提出/)
  expect(rest.join('')).not.toContain('网上全程能办')
  expect(rest.join('').includes('随申办的另一个入口')).toBe(on === '2026-11-23')
  const updated = { ...own, stepsDone: { address: '2026-11-20' } }
  const endorsed = { ...own, permit: { expiresOn: '2026-12-01', endorsedOn: '2026-11-20' } }
  expect(stepHow('endorse', endorsed, plan(endorsed, on)).join('')).not.toContain('跑一趟')
  const told = stepHow('endorse', updated, plan(updated, on)).join('')
  expect(told).not.toContain('跑一趟')
  expect(told).toContain('要一起交住所证明')
})

test('where the term of the move ends before the window opens, the trips are two', () => {
  const own = situation(['address'], { movedOn: '2026-10-01' })
  const told = (id: StepId) => stepHow(id, own, plan(own)).join('')
  expect(told('endorse')).not.toContain('跑一趟')
  expect(told('endorse')).not.toContain('要一起交住所证明')
  expect(told('endorse')).toContain('先更新住址')
  expect(told('address')).not.toContain('一起提出')
  expect(detail(own, 'address')).toBe('本人 · 过了23天，先去办（过了也要去）')
  expect(detail(own, 'endorse')).toBe('本人 · 最晚2026年12月1日（周二）')
})

test('a step says what it waits for', () => {
  const own = situation(['employer', 'education'])
  expect(waitText(step(own, 'hand-over'), 'renewal')).toBe('要先办：核对、修改信息')
  expect(waitText(step(own, 'refresh'), 'renewal')).toBe(
    '要先办：居住证签注；向单位要统一社会信用代码；新单位登录积分系统',
  )
  expect(waitText(step(own, 'endorse', '2026-10-01'), 'renewal')).toBe(
    '2026年11月1日（周日）起才能办',
  )
  expect(waitText(step(own, 'endorse'), 'renewal')).toBeUndefined()
})

test('a step says who, until when, and since when', () => {
  const done = situation([], {
    permit: { expiresOn: '2026-12-01', endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' },
  })
  expect(detail(situation(), 'endorse')).toBe('本人 · 最晚2026年12月1日（周二）')
  expect(detail(situation(), 'employer-code')).toBe('你问人事要')
  expect(detail(done, 'endorse')).toBe('本人 · 2026年11月2日')
  expect(detail(done, 'refresh')).toBe('本人 · 当作已办')
  expect(detail(done, 'notice')).toBe('本人 · 要先办：核定积分')
  const counted = '；签注后第4个工作日起'
  expect(detail(situation(), 'refresh')).toBe(
    `本人 · 要先办：居住证签注；向单位要统一社会信用代码${counted}`,
  )
  const endorsed = situation([], { permit: { expiresOn: '2026-12-01', endorsedOn: '2026-11-02' } })
  expect(detail(endorsed, 'refresh')).toBe('本人 · 要先办：向单位要统一社会信用代码')
  expect(stateName(step(done, 'verification'))).toBe('等结果')
  expect(stateName(step(done, 'endorse'))).toBe('✓ 已办')
  expect(stateName(step(situation(), 'endorse'))).toBe('可办')
})

test('a day that hangs on unpublished holidays reads well', () => {
  const endorsed = situation([], {
    permit: { expiresOn: '2026-12-31', endorsedOn: '2026-12-29' },
    stepsDone: { 'employer-code': '2026-12-01' },
  })
  expect(detail(endorsed, 'refresh', '2026-12-30')).toMatch(
    /^本人 · 最早2027年1月\d+日、最晚1月\d+日起才能办（应用里还没有2027年的放假安排）$/,
  )
  expect(detail(endorsed, 'refresh', '2027-01-03')).toBe('本人 · 越早越好')
  expect(detail(endorsed, 'refresh', '2027-01-04')).toBe(
    '本人 · 尽快，别拖过2027年2月26日（签注后第60天前的工作日，中介文章说的）',
  )
})

test.each([
  ['2026-12-18', '本人 · 最晚2026年12月20日（周日），去窗口最晚12月18日（周五）'],
  ['2026-12-19', '本人 · 最晚2026年12月20日（周日）'],
])('a term that ends on a Sunday, on %s: %s', (on, words) => {
  const sunday = situation([], { permit: { expiresOn: '2026-12-20' } })
  expect(detail(sunday, 'endorse', on)).toBe(words)
})

test('the decision of an open date is said by its later end', () => {
  const verified = {
    endorsedOn: '2026-11-02',
    pointsFiledOn: '2026-11-09',
    verifiedOn: '2027-02-20',
  }
  const own = situation([], { permit: { expiresOn: '2026-12-01', ...verified } })
  expect(detail(own, 'decision', '2027-03-20')).toBe(
    '受理部门 · 最晚2027年3月31日（应用里还没有2027年的放假安排，可能早一些）',
  )
})

test.each([
  ['2026-12-01', '本人 · 最晚2026年12月1日（周二）'],
  ['2026-12-02', '本人 · 今天就去；拖过2027年1月30日（周六），居住年限可能重新算'],
  ['2027-01-31', '本人 · 今天就去'],
  ['2027-03-02', '本人 · 今天就去问'],
])('the 签注 on %s: %s', (on, words) => {
  expect(detail(situation(), 'endorse', on)).toBe(words)
})

test('what is asked of a step: done, too early for that, or a result received', () => {
  const waiting = step(situation(), 'details')
  expect(waiting.state).toBe('waits')
  expect(doneWords(waiting)).toMatchObject({ yesterday: '昨天办好了', early: true })
  expect(doneWords(step(situation(), 'endorse'))).toMatchObject({
    ask: '办好了吗',
    early: false,
  })
  expect(doneWords(step(situation(), 'decision'))).toMatchObject({
    ask: '收到结果了吗',
    today: '今天收到的',
    early: false,
  })
})

test('the examination says that the papers came back', () => {
  const permit = {
    expiresOn: '2026-12-01',
    endorsedOn: '2026-11-02',
    pointsFiledOn: '2026-11-09',
    returnedOn: '2026-11-20',
  }
  const plan = renewal({ kind: 'renewal', changes: [], permit }, '2026-11-23')
  const step = plan.steps.find(({ id }) => id === 'verification')!
  expect(stepDetail(step, 'renewal', plan)).toBe('受理部门 · 2026年11月20日退回，等着补')
})
