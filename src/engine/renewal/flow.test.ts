import type { StepId } from '../scheme'
import type { Permit, Situation } from '../situation/types'
import { type FlowId, pointsFlow } from './flow'
import { renewal } from './renewal'
import { turnOf } from './turn'

const EXPIRES = '2026-12-01'
const flow = (on: string, situation: Partial<Situation>) => {
  const whole: Situation = { changes: [], ...situation }
  return pointsFlow(renewal(whole, on), whole, on)
}
const states = (on: string, situation: Partial<Situation>) =>
  flow(on, situation)
    .filter(({ state }) => state !== 'ahead')
    .map(({ id, state }) => `${id} ${state}`)
const renews = (more: Partial<Permit> = {}, rest: Partial<Situation> = {}): Partial<Situation> => ({
  kind: 'renewal',
  changes: ['title'],
  permit: { expiresOn: EXPIRES, ...more },
  ...rest,
})

test('a renewal: from 签注 by the system, the employer and the counter to 通知单', () => {
  expect(flow('2026-11-02', renews()).map(({ id, actor }) => `${id} ${actor}`)).toEqual([
    'endorse self',
    'code self',
    'transfer office',
    'system self',
    'employer employer',
    'counter employer',
    'review office',
    'decision office',
    'notice self',
  ])
})

test('with a move and another diploma there is more to do for oneself', () => {
  const more = renews({}, { changes: ['address', 'education'] })
  expect(
    flow('2026-11-02', more)
      .slice(0, 4)
      .map(({ id, actor }) => `${id} ${actor}`),
  ).toEqual([...['education self', 'endorse self', 'address self', 'code self']])
})

test('the address stands above the 签注 where it comes first, and says so', () => {
  const two = (on: string, movedOn: string, rest: Partial<Situation> = {}) =>
    flow(on, renews({}, { changes: ['address'], movedOn, ...rest }))
      .slice(0, 2)
      .map(({ id, apart, daysOver }) => ({ id, apart, daysOver }))
  const endorse = { id: 'endorse', apart: undefined, daysOver: undefined }
  const address = { ...endorse, id: 'address' }
  // The term of 2026-10-31 ends before the window opens.
  const apart = { ...address, apart: true }
  expect(two('2026-10-31', '2026-10-01')).toEqual([apart, endorse])
  expect(two('2026-11-02', '2026-10-01')).toEqual([{ ...apart, daysOver: 2 }, endorse])
  expect(two('2026-10-31', '2026-10-02')).toEqual([address, endorse])
  const over = { changes: [], ...renews({}, { changes: ['address'], movedOn: '2026-10-01' }) }
  const { steps } = renewal(over, '2026-11-02')
  expect(steps.filter(({ daysOver }) => daysOver === 2).map(({ id }) => id)).toEqual(['address'])
  expect(two('2026-11-01', '2026-10-02')).toEqual([endorse, address])
  const done = { stepsDone: { address: '2026-10-30' } }
  expect(two('2026-11-01', '2026-10-02', done)).toEqual([apart, endorse])
})

test('a first application begins with the form', () => {
  expect(flow('2026-11-02', { kind: 'first' }).map(({ id, actor }) => `${id} ${actor}`)).toEqual([
    ...['form self', 'employer employer', 'counter employer'],
    ...['review office', 'decision office', 'notice self'],
  ])
  const due = flow('2026-11-02', { ...renews(), kind: 'first' }).map(({ id }) => id)
  expect(due.slice(0, 2)).toEqual(['endorse', 'form'])
})

const ENDORSED = { endorsedOn: '2026-11-02' }
const GIVEN = { stepsDone: { 'employer-code': '2026-11-02' } }
test.each<[string, Partial<Situation>, string]>([
  ['2026-11-02', renews(), 'endorse here'],
  ['2026-11-02', renews(ENDORSED), 'endorse done,code here'],
  ['2026-11-05', renews(ENDORSED, GIVEN), 'endorse done,code done,transfer here'],
  ['2026-11-06', renews(ENDORSED, GIVEN), 'endorse done,code done,transfer done,system here'],
  [
    '2026-11-05',
    renews(ENDORSED, { stepsDone: { ...GIVEN.stepsDone, refresh: '2026-11-05' } }),
    'endorse done,code done,transfer done,system here',
  ],
  [
    '2026-11-09',
    renews({ ...ENDORSED, pointsFiledOn: '2026-11-09' }),
    'endorse done,code done,transfer done,system done,employer done,counter here',
  ],
  [
    '2026-11-09',
    renews({ ...ENDORSED, pointsFiledOn: '2026-11-09' }, { changes: [], unchanged: true }),
    'endorse done,code done,transfer done,system done,employer done,counter maybe,review here',
  ],
  [
    '2026-11-10',
    renews(ENDORSED, {
      changes: [],
      unchanged: true,
      stepsDone: { counter: '2026-11-10', receipt: '2026-11-10' },
    }),
    'endorse done,code here,transfer done,counter done',
  ],
  ['2026-11-10', { kind: 'first' }, 'form here'],
  [
    '2026-11-10',
    { kind: 'first', permit: { expiresOn: EXPIRES, pointsFiledOn: '2026-11-10' } },
    // The permit is due by then, and the office has the papers.
    'endorse here,form done,employer done',
  ],
  [
    '2026-10-10',
    { kind: 'first', permit: { expiresOn: EXPIRES, pointsFiledOn: '2026-10-10' } },
    'form done,employer done,counter here',
  ],
  [
    '2026-10-10',
    {
      kind: 'first',
      permit: { expiresOn: EXPIRES, pointsFiledOn: '2026-10-10' },
      stepsDone: { receipt: '2026-10-10' },
    },
    'form done,employer done,counter done,review here',
  ],
])('on %s: %j', (on, situation, expected) => {
  expect(states(on, situation).join()).toBe(expected)
})

test('what may fall away is done when all of it was', () => {
  const unchanged = { changes: [], unchanged: true }
  const done = (...steps: string[]) =>
    states('2026-11-10', {
      ...renews(ENDORSED, unchanged),
      stepsDone: Object.fromEntries(steps.map((step) => [step, '2026-11-10'])),
    }).slice(-1)
  expect(done('counter')).toEqual(['counter maybe'])
  expect(done('receipt')).toEqual(['counter maybe'])
  expect(done('counter', 'receipt')).toEqual(['counter done'])
})

describe('a stop is done when all that belongs to it is', () => {
  const here = (permit: Partial<Permit>, done: string[], rest: Partial<Situation> = {}) =>
    flow(rest.kind === 'first' ? '2026-10-20' : '2026-11-20', {
      ...renews({ ...ENDORSED, ...permit }, { changes: ['employer'] }),
      stepsDone: Object.fromEntries(done.map((step) => [step, '2026-10-10'])),
      ...rest,
    }).find(({ state }) => state === 'here')?.id
  const filed = { pointsFiledOn: '2026-11-09' }
  const [CODE, LOGIN] = ['employer-code', 'employer-login']

  test.each<[Partial<Permit>, string[], string]>([
    [{}, [], 'code'],
    [{}, [CODE], 'system'],
    [{}, [CODE, LOGIN, 'refresh'], 'system'],
    [{}, [CODE, 'refresh', 'details'], 'system'],
    [{}, [CODE, LOGIN, 'details'], 'system'],
    [{}, [CODE, LOGIN, 'refresh', 'details'], 'employer'],
    [{}, [CODE, LOGIN, 'refresh', 'details', 'hand-over'], 'employer'],
    [filed, ['counter'], 'counter'],
    [filed, ['receipt'], 'counter'],
    [filed, ['counter', 'receipt'], 'review'],
  ])('at a renewal: %j, %j', (permit, done, stop) => {
    expect(here(permit, done)).toBe(stop)
  })

  test.each<[Partial<Permit>, string[], string]>([
    [{}, ['fill-form'], 'employer'],
    [{}, ['fill-form', 'hand-over'], 'counter'],
    [{}, ['fill-form', 'hand-over', 'receipt'], 'counter'],
    [filed, [], 'counter'],
    [filed, ['receipt'], 'review'],
  ])('at a first application: %j, %j', (permit, done, stop) => {
    const first = { expiresOn: EXPIRES, ...(permit === filed && { pointsFiledOn: '2026-10-09' }) }
    expect(here({}, done, { kind: 'first', changes: [], permit: first })).toBe(stop)
  })
})

test('filed, it goes on by what the office does, to the notice', () => {
  const after = (on: string, permit: Partial<Permit>, stepsDone = {}) =>
    states(on, {
      ...renews({ ...ENDORSED, pointsFiledOn: '2026-11-09', ...permit }),
      ...{ changes: [], unchanged: true, stepsDone },
    }).slice(6)
  expect(after('2026-11-20', {}, { archive: '2026-11-18' })).toEqual(['review here'])
  const verifiedOn = '2026-11-20'
  expect(after('2026-11-20', { verifiedOn })).toEqual(['review done', 'decision here'])
  const decided = { verifiedOn, decidedOn: '2026-11-30' }
  expect(after('2026-11-30', decided)).toEqual(['review done', 'decision done', 'notice here'])
  expect(after('2026-11-30', decided, { notice: '2026-11-30' })).toEqual([
    ...['review done', 'decision done', 'notice done'],
  ])
})

test('who has moved has a stop more, open as long as it is not done, where one stands when it comes next', () => {
  const moved = (permit: Partial<Permit>, stepsDone = {}, movedOn?: string, on = '2026-11-20') =>
    states(on, { ...renews(permit, { changes: ['address'], movedOn }), stepsDone })
  expect(moved({})).toEqual(['endorse here', 'address open'])
  expect(moved({}, {}, '2026-10-25')).toEqual(['endorse here', 'address open'])
  expect(moved({}, {}, '2026-10-01', '2026-10-20')).toEqual(['address here'])
  expect(moved(ENDORSED)).toEqual(['endorse done', 'address open', 'code here', 'transfer done'])
  expect(moved(ENDORSED, {}, '2026-10-25')).toEqual([
    ...['endorse done', 'address here', 'transfer done'],
  ])
  expect(moved(ENDORSED, { address: '2026-11-03' })).toEqual([
    ...['endorse done', 'address done', 'code here', 'transfer done'],
  ])
})

test('a diploma that changed is verified where the card says so', () => {
  const changed = { changes: ['education' as const] }
  expect(states('2026-10-20', renews({}, changed))).toEqual(['education here'])
  expect(states('2026-11-20', renews(ENDORSED, changed)).slice(0, 2)).toEqual([
    ...['education here', 'endorse done'],
  ])
})

test('one stands where the main card says what is next', () => {
  for (const [on, permit] of DAYS) {
    for (const changes of [[], ['address'], ['employer'], ['education', 'address']] as const) {
      const own = { ...renews(permit), changes: [...changes], unchanged: changes.length === 0 }
      const situation: Situation = { ...own, movedOn: '2026-10-25' }
      const turn = turnOf(situation, renewal(situation, on))
      const here = flow(on, situation).find(({ state }) => state === 'here')?.id
      if (turn?.code === 'do')
        expect([turn.step.id, here]).toEqual([turn.step.id, STOPS[turn.step.id]])
    }
  }
})

const DAYS: readonly (readonly [string, Partial<Permit>])[] = [
  ['2026-10-20', {}],
  ['2026-11-10', {}],
  ['2026-12-10', {}],
  ['2026-11-03', ENDORSED],
  ['2026-11-20', ENDORSED],
  ['2026-12-20', { ...ENDORSED, pointsFiledOn: '2026-11-09', decidedOn: '2026-12-10' }],
]
const STOPS: Partial<Record<StepId, FlowId>> = {
  endorse: 'endorse',
  address: 'address',
  'verify-education': 'education',
  'employer-code': 'code',
  notice: 'notice',
}

test.each([
  ['2026-12-01', undefined],
  ['2026-12-02', true],
  ['2027-03-02', true],
])('on %s the 签注 is late: %s', (on, late) => {
  expect(flow(on, renews()).map((stop) => stop.late)).toEqual([
    late,
    ...Array.from({ length: 8 }, () => undefined),
  ])
})

test('where no holidays are published it may be tried from the first day on', () => {
  const late = renews({ expiresOn: '2026-12-31', endorsedOn: '2026-12-30' }, GIVEN)
  const done = ['endorse done', 'code done']
  expect(states('2027-01-02', late)).toEqual([...done, 'transfer here'])
  expect(states('2027-01-03', late)).toEqual([...done, 'transfer done', 'system here'])
})

test('nobody stands anywhere before the expiry is given, nor when the next round is on', () => {
  expect(states('2026-11-02', { kind: 'renewal' })).toEqual(['counter maybe'])
  expect(states('2026-11-02', {})).toEqual(['counter maybe'])
  const over = renews({ ...ENDORSED, pointsFiledOn: '2026-11-09', newExpiresOn: '2027-12-01' })
  expect(states('2027-11-01', over)).toEqual([])
})

test('without a permit the first application lies ahead, whatever a permit of before says', () => {
  const situation: Partial<Situation> = { ...renews(ENDORSED), kind: 'permit' }
  expect(states('2026-11-10', situation)).toEqual([])
  expect(flow('2026-11-10', situation)[0]!.id).toBe('form')
})

test('it parts where the employer changed', () => {
  const parted = (situation: Partial<Situation>) =>
    flow('2026-11-02', situation).flatMap(({ id, employer }) =>
      employer === undefined ? [] : [`${id} ${employer}`],
    )
  expect(parted(renews())).toEqual(['system same', 'counter same'])
  expect(parted(renews({}, { changes: ['employer'] }))).toEqual([
    'system changed',
    'counter changed',
  ])
  expect(parted(renews({}, { changes: [], unchanged: true }))).toEqual([
    'system same',
    'counter same',
  ])
  expect(parted({ kind: 'renewal' })).toEqual(['system open', 'counter open'])
  expect(parted({ kind: 'first' })).toEqual([])
})
