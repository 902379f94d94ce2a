import type { Permit, Situation } from '../situation/types'
import { missedRenewal } from './missed-renewal'
import type { PlanReach } from './plan-standing'

const ON = '2027-01-20'
const PERMIT: Permit = { expiresOn: '2027-10-31' }
const FILED: Permit = {
  expiresOn: '2027-02-01',
  endorsedOn: '2027-01-04',
  newExpiresOn: '2028-02-01',
  pointsFiledOn: '2027-01-11',
}
const NEVER: PlanReach = { isThere: false, month: undefined, lost: undefined, ready: undefined }
const at = (reached: string): PlanReach => ({
  ...NEVER,
  ready: { reached, held: true, lapses: undefined, verifies: false, estimated: true },
})
const missed = (reach: PlanReach, permit?: Permit, kind: Situation['kind'] = 'renewal') =>
  missedRenewal({ kind, changes: [], ...(permit && { permit }) }, reach, ON)

test('a renewal before the plan reaches the threshold is short of it', () => {
  expect(missed(at('2027-11-20'), PERMIT)).toBe('2027-10-31')
  expect(missed(at('2027-11-01'), PERMIT)).toBe('2027-10-31')
  expect(missed(at('2027-10-31'), PERMIT)).toBeUndefined()
  expect(missed(NEVER, PERMIT)).toBe('2027-10-31')
})

test('what is filed by now is not what is looked at: the renewal after it is', () => {
  expect(missed(at('2027-11-20'), FILED)).toBeUndefined()
  expect(missed(at('2028-02-02'), FILED)).toBe('2028-02-01')
  // After a late 签注 the new expiry is not known.
  const late = { expiresOn: '2026-12-01', endorsedOn: '2027-01-04', pointsFiledOn: '2027-01-11' }
  expect(missed(NEVER, late)).toBeUndefined()
})

test('at the threshold: while it is lost', () => {
  const there = (lost: string | undefined, month: string | undefined) =>
    missed({ ...NEVER, isThere: true, lost, month }, PERMIT)
  expect(there('2027-09', '2027-12')).toBe('2027-10-31')
  expect(there('2027-09', undefined)).toBe('2027-10-31')
  expect(there('2027-09', '2027-09')).toBeUndefined()
  expect(there('2027-11', '2027-12')).toBeUndefined()
  expect(there(undefined, '2027-01')).toBeUndefined()
})

test('no renewal is to be told of: overdue by now, none given, none yet', () => {
  expect(missed(NEVER, { expiresOn: '2027-01-19' })).toBeUndefined()
  expect(missed(NEVER, { expiresOn: ON })).toBe(ON)
  expect(missed(NEVER)).toBeUndefined()
  expect(missed(NEVER, PERMIT, 'first')).toBeUndefined()
})
