import { renewal, type Permit } from '@/engine'
import { runningOf } from './running'

const X = '2026-12-01'
const at = (permit: Permit, on: string) =>
  runningOf(renewal({ kind: 'renewal', changes: [], permit }, on), permit, on)

test.each([
  ['before the window', { expiresOn: X }, '2026-10-31', undefined],
  ['its first day', { expiresOn: X }, '2026-11-01', ['windowOpens', 'expires', 0, 30]],
  ['its last day', { expiresOn: X }, X, ['windowOpens', 'expires', 30, 30]],
  ['a day late', { expiresOn: X }, '2026-12-02', ['expires', 'lastContinuous', 1, 60]],
  ['60 days late', { expiresOn: X }, '2027-01-30', ['expires', 'lastContinuous', 60, 60]],
  ['61 days late', { expiresOn: X }, '2027-01-31', undefined],
] as const)('before the 签注: %s', (_, permit, on, expected) => {
  const run = at(permit, on)
  expect(run && [run.from, run.to, run.gone, run.total]).toEqual(expected)
})

test('after the 签注: until it can be filed, then until the articles warn', () => {
  // A Monday: filing is possible from Friday on.
  const permit = { expiresOn: X, endorsedOn: '2026-11-02' }
  const to = (on: string) => at(permit, on)?.to
  expect(at(permit, '2026-11-02')).toEqual({
    from: 'endorsedOn',
    to: 'earliestFiling',
    gone: 0,
    total: 4,
  })
  expect(to('2026-11-06')).toBe('earliestFiling')
  expect(to('2026-11-07')).toBe('filingCaution')
  expect(to('2026-11-09')).toBe('filingCaution')
  expect(to('2026-11-10')).toBe('filingCaution')
  expect(to('2027-01-01')).toBe('filingCaution')
  expect(at(permit, '2027-01-02')).toBeUndefined()
})

test('no end is known until the papers are verified', () => {
  const filed = { expiresOn: X, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }
  expect(at(filed, '2026-11-20')).toEqual({ from: 'pointsFiledOn', gone: 11 })
  const verified = { ...filed, verifiedOn: '2026-11-20' }
  const run = { from: 'verifiedOn', to: 'decisionBy', total: 28 }
  expect(at(verified, '2026-11-23')).toEqual({ ...run, gone: 3 })
  expect(at(verified, '2026-12-20')).toEqual({ ...run, gone: 30 })
  expect(at({ ...verified, decidedOn: '2026-12-10' }, '2026-12-11')).toBeUndefined()
})

test('an end that hangs on holidays is the latest it may be', () => {
  const run = at({ expiresOn: '2026-12-31', endorsedOn: '2026-12-31' }, '2026-12-31')
  expect(run).toMatchObject({ to: 'earliestFiling', open: true })
  const verified = { expiresOn: X, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }
  expect(at({ ...verified, verifiedOn: '2026-12-25' }, '2026-12-25')).toMatchObject({ open: true })
})

test('a first application waits for no 签注', () => {
  const permit = { expiresOn: X, endorsedOn: '2026-11-02' }
  const plan = renewal({ kind: 'first', changes: [], permit }, '2026-11-03')
  expect(runningOf(plan, permit, '2026-11-03')).toBeUndefined()
})

test('nothing runs while what came back is to be completed', () => {
  const permit = {
    expiresOn: X,
    endorsedOn: '2026-11-02',
    pointsFiledOn: '2026-11-09',
    returnedOn: '2026-11-20',
  }
  const at = (on: string, more = {}) => {
    const own = { ...permit, ...more }
    return runningOf(renewal({ kind: 'renewal', changes: [], permit: own }, on), own, on)
  }
  const supplied = { suppliedOn: '2026-11-24' }
  expect(at('2026-11-23', supplied)).toBeUndefined()
  expect(at('2026-11-24', supplied)).toEqual({ from: 'suppliedOn', gone: 0 })
  expect(at('2026-11-19')).toEqual({ from: 'pointsFiledOn', gone: 10 })
  expect(at('2026-11-20')).toBeUndefined()
})
