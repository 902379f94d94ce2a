import { forSchool, renewal, turnOf, type Permit, type Situation } from '@/engine'

import { phaseText } from './phases'

const EXPIRES = { expiresOn: '2027-04-09' }
const SCHOOL = '2027-03-15'

const told = (on: string, more: Partial<Situation> = {}) => {
  const own: Situation = {
    ...{ kind: 'first', changes: [], permit: EXPIRES, neededBy: SCHOOL },
    ...more,
  }
  const plan = forSchool(renewal(own, on), own, on)
  const turn = turnOf(own, plan)
  return phaseText(plan, own.kind, on, turn && 'step' in turn ? turn.step : undefined)
}

const LAST = '要赶上学校的2027年3月15日，区里最迟2月3日审完'

test.each([
  ['2026-11-28', '还没申请，越早越好', 'plain', `${LAST}，还有67天。审核多久，官方没说。`],
  ['2027-01-03', '还没申请，越早越好', 'plain', `${LAST}，还有31天。审核多久，官方没说。`],
  ['2027-01-04', '还没申请，只剩30天', 'warn', `${LAST}。审核多久，官方没说。`],
  ['2027-02-02', '还没申请，只剩1天', 'warn', `${LAST}。审核多久，官方没说。`],
  ['2027-02-03', '还没申请，今天最后一天', 'warn', `${LAST}。审核多久，官方没说。`],
  [
    '2027-02-04',
    '还没申请，不一定赶得上',
    'bad',
    `${LAST}，过了1天。今天就办：审核、核定快，才来得及。`,
  ],
])('nothing is filed for the school on %s: %s', (on, word, tone, sentence) => {
  const later = '第一次申请积分不用等签注。'
  expect(told(on)).toEqual({ word, tone, sentence, later })
})

test('with the employer, it is the employer that has not', () => {
  const stepsDone = { 'fill-form': '2026-12-01', 'hand-over': '2026-12-02' }
  expect(told('2026-12-05', { stepsDone })?.word).toBe('单位还没去申请，越早越好')
})

test('without the permit written down it is said all the same', () => {
  expect(told('2026-11-28', { permit: undefined })?.word).toBe('还没申请，越早越好')
})

test('the term of the permit goes first, and this is said after it', () => {
  expect(told('2027-03-12')).toMatchObject({ word: '可以签注了，还有28天' })
  expect(told('2027-03-12')?.later).toMatch(/^还没申请，不一定赶得上：/)
  const late = { permit: { expiresOn: '2026-11-20' } }
  expect(told('2026-11-28', late)).toMatchObject({ word: '按你写的日子，已过8天', tone: 'bad' })
  expect(told('2026-11-28', late)?.later).toMatch(/^还没申请，越早越好：/)
})

test('decided on, the notice goes to the school, as the school says', () => {
  const permit: Permit = {
    ...EXPIRES,
    ...{ pointsFiledOn: '2026-12-07', verifiedOn: '2026-12-15', decidedOn: '2027-01-05' },
  }
  const said = '学校要求的日子是2027年3月15日。《积分通知单》怎么交给学校，问学校。'
  expect(told('2027-01-07', { permit })?.later).toContain(said)
  const done = { permit, stepsDone: { notice: '2027-01-06' } }
  expect(told('2027-01-07', done)?.sentence).toContain(said)
  expect(told('2027-01-07', { ...done, neededBy: undefined })?.sentence).not.toContain('学校')
})
