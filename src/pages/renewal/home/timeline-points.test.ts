import { renewal, type Permit } from '@/engine'
import { dayOf, timelinePoints } from './timeline-points'

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

test('an open date stands at its latest day', () => {
  const permit = { expiresOn: '2026-12-31', endorsedOn: '2026-12-31' }
  const points = timelinePoints(
    renewal({ changes: [], permit }, '2026-12-31'),
    permit,
    '2026-12-31',
  )
  const { date } = points.find(({ id }) => id === 'earliestFiling')!
  expect('from' in date && date.from < date.to).toBe(true)
  expect(dayOf(points.find(({ id }) => id === 'earliestFiling')!)).toBe('to' in date && date.to)
})
