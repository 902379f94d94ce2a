import { listsOf, rulesOn } from '../policy'
import type { StepId } from '../scheme/steps'
import type { Situation } from '../situation/types'
import { renewal } from './renewal'
import { permitField } from './steps'

const ON = '2026-11-22'
const PERMIT = { expiresOn: '2026-12-01' }

const stepsOf = (situation: Partial<Situation>, on = ON) =>
  renewal({ changes: [], ...situation }, on).steps
const step = (id: StepId, situation: Partial<Situation>, on = ON) => {
  const found = stepsOf(situation, on).find((one) => one.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}
const done = (situation: Partial<Situation>, on = ON) =>
  stepsOf(situation, on).flatMap(({ id, state }) => (state === 'done' ? [id] : []))

describe('ticked steps', () => {
  test('a step ticked is done on its day, and speaks for no other', () => {
    const situation = { stepsDone: { refresh: '2026-11-20' } }
    expect(done(situation)).toEqual(['refresh'])
    expect(step('refresh', situation)).toMatchObject({ state: 'done', doneOn: '2026-11-20' })
    expect(step('refresh', situation).waitsFor).toEqual([])
    expect(step('employer-code', situation).state).toBe('ready')
  })

  test('not before its day, nor on what is no day at all', () => {
    const situation = { stepsDone: { refresh: ON } }
    expect(done(situation, ON)).toContain('refresh')
    expect(done(situation, '2026-11-21')).toEqual([])
    expect(done(situation, '2026-02-30')).toEqual([])
    expect(stepsOf(situation, '2026-02-30').length).toBeGreaterThan(10)
  })

  test('a step with a date of its own on the permit cannot be ticked', () => {
    expect(done({ stepsDone: { submit: '2026-11-20', endorse: '2026-11-20' } })).toEqual([])
    expect(done({ stepsDone: { 'no-such-step': '2026-11-20' } })).toEqual([])
  })

  test('the notice ticked does not say that anything before it was done', () => {
    expect(done({ stepsDone: { notice: ON } })).toEqual(['notice'])
    const filed = { ...PERMIT, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-06' }
    const before = done({ permit: filed })
    expect(done({ permit: filed, stepsDone: { notice: ON } })).toEqual([...before, 'notice'])
  })

  test('ways that not everybody goes are not done because the next step is', () => {
    const situation: Partial<Situation> = { changes: ['address'], stepsDone: { address: ON } }
    expect(done(situation)).toEqual(['address'])
  })
})

test.each(['counter', 'receipt', 'archive'] as const)(
  'where nothing changed, not everybody needs the step %s, and the office does not wait for it',
  (id) => {
    expect(step(id, {}).optional).toBe(true)
    expect(step('verification', {}).waitsFor).toEqual(['submit'])
    expect(step(id, { changes: ['child'] }).optional).toBe(false)
    expect(step('verification', { changes: ['child'] }).waitsFor).toContain(id)
  },
)

test('a step names the papers that it needs', () => {
  expect(step('endorse', {}).papers).toEqual(['permit', 'id-card'])
  expect(step('refresh', {}).papers).toEqual([])
})

test('a first application sees to its permit from the day the window opens', () => {
  const ids = (on: string) => stepsOf({ kind: 'first', permit: PERMIT }, on).map(({ id }) => id)
  expect(ids('2026-10-31')).not.toContain('endorse')
  expect(ids('2026-11-01')).toContain('endorse')
})

test('on what is no day at all a permit has no dates', () => {
  const permit = { ...PERMIT, endorsedOn: '2026-11-02' }
  expect(renewal({ changes: [], permit }, '2026-02-30')).toMatchObject({
    ...{ phase: 'no-date', daysLeft: undefined, dates: {}, next: undefined },
    ...{ turned: false, maybeJustEndorsed: false },
  })
})

describe('dates of the permit', () => {
  const filed = { ...PERMIT, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-06' }

  test('each shows that everything before it was done, and nothing after it', () => {
    const plain = ['endorse', 'employer-code', 'refresh', 'details', 'hand-over', 'submit']
    const office = ['counter', 'receipt', 'archive', 'verification']
    expect(done({ permit: { ...PERMIT, endorsedOn: '2026-11-02' } })).toEqual(['endorse'])
    expect(done({ permit: filed })).toEqual(plain)
    expect(done({ permit: { ...filed, verifiedOn: '2026-11-12' } })).toEqual([...plain, ...office])
    expect(done({ permit: { ...filed, decidedOn: '2026-11-20' } })).toEqual([
      ...plain,
      ...office,
      'decision',
    ])
    expect(step('employer-code', { permit: filed }).doneOn).toBeUndefined()
  })

  test('each stands at its step', () => {
    const permit = { ...filed, verifiedOn: '2026-11-12', decidedOn: '2026-11-20' }
    const days = (['endorse', 'submit', 'verification', 'decision'] as const).map(
      (id) => step(id, { permit }).doneOn,
    )
    expect(days).toEqual(['2026-11-02', '2026-11-06', '2026-11-12', '2026-11-20'])
  })

  test('filed: the employer has submitted; at a first application it was at the counter', () => {
    expect(step('submit', { permit: filed }).state).toBe('done')
    expect(step('counter', { permit: filed }).state).toBe('ready')
    const first = { kind: 'first', permit: filed } as const
    expect(step('counter', first)).toMatchObject({ state: 'done', doneOn: '2026-11-06' })
    expect(step('hand-over', first).state).toBe('done')
    expect(step('receipt', first).state).toBe('ready')
  })

  test.each([
    ['endorse', undefined, 'endorsedOn'],
    ['submit', undefined, 'pointsFiledOn'],
    ['submit', 'renewal', 'pointsFiledOn'],
    ['counter', 'renewal', undefined],
    ['counter', 'first', 'pointsFiledOn'],
    ['submit', 'first', undefined],
    ['verification', 'first', 'verifiedOn'],
    ['decision', 'renewal', 'decidedOn'],
    ['refresh', 'renewal', undefined],
    ['notice', 'first', undefined],
  ] as const)('%s, %s: %s', (id, kind, field) => {
    expect(permitField(id, kind)).toBe(field)
  })
})

describe('when a step is to be done', () => {
  const endorse = (on: string) => step('endorse', { permit: PERMIT }, on)

  test.each([
    ['2026-10-31', 'waits', '2026-12-01'],
    ['2026-11-01', 'ready', '2026-12-01'],
    ['2026-12-01', 'ready', '2026-12-01'],
    ['2026-12-02', 'ready', undefined],
    ['2027-01-30', 'ready', undefined],
    ['2027-01-31', 'ready', undefined],
    ['2027-03-02', 'ready', undefined],
  ])('签注 on %s: %s, due %s', (on, state, due) => {
    const { due: date, ...seen } = endorse(on)
    expect(seen.state).toBe(state)
    expect(date && 'day' in date ? date.day : date).toBe(due)
    expect(seen.notBefore).toMatchObject({ day: '2026-11-01' })
  })

  const permit = { ...PERMIT, endorsedOn: '2026-11-02' }
  const stepsDone = { 'employer-code': '2026-11-02' }

  test.each([
    ['2026-11-05', 'waits'],
    ['2026-11-06', 'ready'],
  ])('refresh on %s: %s', (on, state) => {
    const seen = step('refresh', { permit, stepsDone }, on)
    expect(seen).toMatchObject({
      state,
      waitsFor: [],
      notBefore: { day: '2026-11-06' },
      due: { day: '2026-11-09' },
    })
  })

  test('an open date may be tried at its earliest end', () => {
    const late = { permit: { ...PERMIT, endorsedOn: '2026-12-30' }, stepsDone }
    const { notBefore } = step('refresh', late, '2027-01-02')
    expect(notBefore).toMatchObject({ from: '2027-01-03', status: 'not-published' })
    expect(step('refresh', late, '2027-01-02').state).toBe('waits')
    expect(step('refresh', late, '2027-01-03').state).toBe('ready')
  })

  test('details and review are due with the filing, the decision 20 working days after the papers are found true', () => {
    for (const id of ['details', 'submit', 'employer-code', 'hand-over'] as const) {
      expect(step(id, { permit }, '2026-11-09').due).toMatchObject({ day: '2026-11-09' })
    }
    const changed = { permit, changes: ['employer' as const] }
    expect(step('employer-login', changed, '2026-11-09').due).toMatchObject({ day: '2026-11-09' })
    const verified = { ...permit, pointsFiledOn: '2026-11-06', verifiedOn: '2026-11-12' }
    expect(step('decision', { permit: verified }).due).toMatchObject({ day: '2026-12-10' })
    expect(step('archive', { permit }).due).toBeUndefined()
  })

  test.each([
    ['2026-11-09', '2026-11-09'],
    ['2026-11-10', '2027-01-01'],
    ['2027-01-01', '2027-01-01'],
    ['2027-01-02', undefined],
  ])('a day that has gone is no term, the next one is: on %s %s', (on, due) => {
    const seen = step('submit', { permit, stepsDone }, on).due
    expect(seen && 'day' in seen ? seen.day : seen).toBe(due)
  })

  test('an advised day that is open is early enough at its early end', () => {
    const due = (on: string) =>
      step('submit', { permit: { ...PERMIT, endorsedOn: '2026-12-30' }, stepsDone }, on).due
    expect(due('2027-01-04')).toMatchObject({ from: '2027-01-04' })
    expect(due('2027-01-05')).toMatchObject({ day: '2027-02-28' })
  })

  test.each([
    ['2026-11-19', '2026-11-19'],
    ['2026-11-20', undefined],
  ])('a move is to be reported within 30 days: on %s %s', (on, due) => {
    const moved = { changes: ['address' as const], movedOn: '2026-10-20', permit }
    const seen = step('address', moved, on).due
    expect(seen && 'day' in seen ? seen.day : seen).toBe(due)
  })

  test('where nobody moved no day of a move holds, and without an expiry it holds all the same', () => {
    const dates = (more: object) => renewal({ changes: [], ...more }, '2026-11-01').dates
    const movedOn = '2026-10-20'
    expect(dates({ movedOn, permit })).not.toHaveProperty('reportMove')
    expect(dates({ permit, changes: ['address'] })).not.toHaveProperty('reportMove')
    expect(dates({ movedOn, changes: ['address'] })).toMatchObject({
      reportMove: { day: '2026-11-19', clause: 'E-address' },
    })
    const differs = { ...permit, addressMatches: false }
    expect(dates({ movedOn, permit: differs })).toHaveProperty('reportMove')
    expect(renewal({ changes: ['address'], movedOn }, 'soon').dates).toEqual({})
  })
})

test.each([
  ['2026-12-18', '2026-12-20', '2026-12-18'],
  ['2026-12-19', '2026-12-20', undefined],
  ['2026-12-18', '2026-12-18', undefined],
])('on %s, of a term on %s the working day before is %s', (on, expiresOn, day) => {
  const { steps } = renewal({ kind: 'renewal', changes: [], permit: { expiresOn } }, on)
  const endorse = steps.find(({ id }) => id === 'endorse')!
  expect(endorse).toMatchObject({ due: { day: expiresOn } })
  expect(endorse.dueAtWork).toBe(day)
})

test('a step waits only for those that stand before it', () => {
  const { steps } = listsOf(rulesOn('2026-11-23'))
  for (const [at, { id, after }] of steps.entries()) {
    const before = steps.slice(0, at).map((one) => one.id)
    expect([id, after.filter((one) => !before.includes(one))]).toEqual([id, []])
  }
})
