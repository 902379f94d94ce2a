import { renewal, type Permit } from '@/engine'
import { dayOf, foldOverdue, gapBefore, type Point, timelinePoints } from './timeline-points'

const ids = (permit: Permit, on: string): string[] =>
  timelinePoints(renewal({ kind: 'renewal', changes: [], permit }, on), permit, on).map(
    ({ id }) => id,
  )
const X = '2026-12-01'

test('today stands where it belongs before, in and after the window', () => {
  const rest = ['lastContinuous', 'restartsFrom', 'day90']
  expect(ids({ expiresOn: X }, '2026-10-01')).toEqual(['today', 'windowOpens', 'expires', ...rest])
  expect(ids({ expiresOn: X }, '2026-11-23')).toEqual(['windowOpens', 'today', 'expires', ...rest])
  expect(ids({ expiresOn: X }, X)).toEqual(['windowOpens', 'today', 'expires', ...rest])
  expect(ids({ expiresOn: X }, '2027-03-02').at(-1)).toBe('today')
})

test.each([
  [X, 3],
  ['2026-12-02', 0],
])('what comes of being late is folded until one is: %s', (on, folded) => {
  const permit = { expiresOn: X }
  const plan = renewal({ kind: 'renewal', changes: [], permit }, on)
  const points = timelinePoints(plan, permit, on)
  const [shown, apart] = foldOverdue(points, on)
  expect(apart).toHaveLength(folded)
  expect([...shown, ...apart]).toHaveLength(points.length)
})

test('endorsed, nothing is folded', () => {
  const permit = { expiresOn: X, endorsedOn: '2026-11-02' }
  const plan = renewal({ kind: 'renewal', changes: [], permit }, '2026-11-06')
  expect(foldOverdue(timelinePoints(plan, permit, '2026-11-06'), '2026-11-06')[1]).toEqual([])
})

test('after the 签注 the filing and the next cycle take the place of the expiry', () => {
  expect(ids({ expiresOn: X, endorsedOn: '2026-11-02' }, '2026-11-06')).toEqual([
    'endorsedOn',
    'today',
    'earliestFiling',
    'adviseFiling',
    'filingCaution',
    'nextWindow',
    'nextExpires',
  ])
})

test('after the filing only the decision is ahead; what is of the future has not happened', () => {
  const filed = { expiresOn: X, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }
  const verified = { ...filed, verifiedOn: '2026-11-20' }
  expect(ids(filed, '2026-11-10').slice(0, 3)).toEqual(['endorsedOn', 'pointsFiledOn', 'today'])
  expect(ids(verified, '2026-11-10')).not.toContain('verifiedOn')
  expect(ids(verified, '2026-11-23')).toContain('decisionBy')
  expect(ids({ ...verified, decidedOn: '2026-12-10' }, '2026-12-11')).not.toContain('decisionBy')
})

test('a move stands among them until it is reported', () => {
  const on = '2026-11-23'
  const moved = (stepsDone?: { address: string }) => {
    const permit = { expiresOn: X }
    const plan = renewal({ changes: ['address'], permit, movedOn: '2026-10-28', stepsDone }, on)
    return timelinePoints(plan, permit, on).map(({ id }) => id)
  }
  expect(moved().slice(0, 4)).toEqual(['windowOpens', 'today', 'reportMove', 'expires'])
  expect(moved({ address: on })).not.toContain('reportMove')
})

test('the day that a school named stands among them until it is past', () => {
  const permit = { expiresOn: X }
  const plan = renewal({ kind: 'renewal', changes: [], permit }, '2026-11-23')
  const shown = (neededBy: string) =>
    timelinePoints(plan, permit, '2026-11-23', { neededBy }).map(({ id }) => id)
  expect(shown('2026-11-30').slice(0, 4)).toEqual(['windowOpens', 'today', 'neededBy', 'expires'])
  expect(shown('2026-11-23')).toContain('neededBy')
  expect(shown('2026-11-22')).not.toContain('neededBy')
})

test('the day on which the chosen way gets there stands among them', () => {
  const permit = { expiresOn: X }
  const plan = renewal({ kind: 'first', changes: [], permit }, '2026-11-23')
  const ids = timelinePoints(plan, permit, '2026-11-23', { reached: '2027-07-01' }).map(
    ({ id }) => id,
  )
  expect(ids.at(-1)).toBe('reached')
})

test('an open day to act on stands at its early end, the end of a wait at its late one', () => {
  const permit = { expiresOn: '2026-12-31', endorsedOn: '2026-12-31' }
  const points = timelinePoints(
    renewal({ changes: [], permit }, '2026-12-31'),
    permit,
    '2026-12-31',
  )
  const { date } = points.find(({ id }) => id === 'earliestFiling')!
  expect('from' in date && date.from < date.to).toBe(true)
  for (const id of ['earliestFiling', 'adviseFiling'] as const) {
    const point = points.find((one) => one.id === id)!
    expect('from' in point.date && point.date.from).toBe(dayOf(point))
  }
  const wait = { from: '2027-01-31', to: '2027-02-18', status: 'not-published' } as const
  const decision = { ...wait, clause: 'A17', reading: null }
  expect(dayOf({ kind: 'date', id: 'decisionBy', date: decision })).toBe(wait.to)
})

test.each([
  [1, undefined],
  [2, { height: 2, folded: false }],
  [60, { height: 60, folded: false }],
  [61, { height: 40, folded: true }],
])('%s days between two lines are drawn as %j', (days, gap) => {
  const at = (day: string): Point => ({ id: 'today', kind: 'other', date: { day } })
  const later = new Date(Date.UTC(2026, 10, 1 + days)).toISOString().slice(0, 10)
  expect(gapBefore(at(later), at('2026-11-01'))).toEqual(gap)
  expect(gapBefore(at(later), undefined)).toBeUndefined()
})

test('what came back stands on its day, open until what lacks is brought', () => {
  const filed = { expiresOn: X, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }
  const returned = (more: Partial<Permit>) => {
    const permit = { ...filed, returnedOn: '2026-11-20', ...more }
    const plan = renewal({ kind: 'renewal', changes: [], permit }, '2026-11-23')
    return timelinePoints(plan, permit, '2026-11-23').flatMap((point) =>
      point.kind === 'event' ? [`${point.id}${point.open ? ' open' : ''}`] : [],
    )
  }
  expect(returned({})).toEqual(['endorsedOn', 'pointsFiledOn', 'returnedOn open'])
  expect(returned({ suppliedOn: '2026-11-23' }).slice(2)).toEqual(['returnedOn', 'suppliedOn'])
})

test('the 签注 of the renewal before the school’s day is expected, where the plan does not have it', () => {
  const permit = { expiresOn: '2027-02-20' }
  const shown = (renewsFrom: string, endorsedOn?: string) => {
    const own = { ...permit, endorsedOn }
    const plan = renewal({ kind: 'first', changes: [], permit: own }, '2027-01-25')
    const days = { neededBy: '2028-03-31', verifyBy: '2028-02-22', renewsFrom }
    return timelinePoints(plan, own, '2027-01-25', days).map(({ id }) => id)
  }
  expect(shown('2028-01-21').slice(-3)).toEqual(['renewsFrom', 'verifyBy', 'neededBy'])
  expect(shown('2028-01-21', '2027-01-22')).not.toContain('renewsFrom')
  expect(shown('2028-01-21', '2027-01-22')).toContain('nextWindow')
  expect(shown('2027-01-21')).not.toContain('renewsFrom')
})

test('the day by which the papers must be verified for the school’s stands until it has gone', () => {
  const permit = { expiresOn: X, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-06' }
  const shown = (on: string) => {
    const plan = renewal({ kind: 'renewal', changes: [], permit }, on)
    const own = { neededBy: '2026-12-10', verifyBy: '2026-11-12' }
    return timelinePoints(plan, permit, on, own).map(({ id }) => id)
  }
  expect(shown('2026-11-12').slice(2, 5)).toEqual(['today', 'verifyBy', 'neededBy'])
  expect(shown('2026-11-13').slice(2, 4)).toEqual(['today', 'neededBy'])
})
