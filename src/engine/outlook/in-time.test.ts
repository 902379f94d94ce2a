import type { Permit, Situation } from '../profile/types'
import { inTime } from './in-time'

const PERMIT: Permit = { expiresOn: '2026-12-01' }
const ENDORSED: Permit = { ...PERMIT, endorsedOn: '2026-11-02', newExpiresOn: '2027-12-01' }
const FILED: Permit = { ...ENDORSED, pointsFiledOn: '2026-11-06' }
const VERIFIED: Permit = { ...FILED, verifiedOn: '2026-11-12' }
const DECIDED: Permit = { ...VERIFIED, decidedOn: '2026-11-30' }

const asked = (
  permit: Permit | undefined,
  on: string,
  { kind = 'renewal', reached = on, neededBy = '2026-12-31', holds = 'beyond' } = {},
) => {
  const situation = { kind, changes: [], neededBy, ...(permit && { permit }) } as Situation
  const found = inTime(situation, reached, holds, on)
  return found && [found.verdict, found.stands.from, found.stands.to]
}

test('without a day that is named there is nothing to say', () => {
  expect(inTime({ changes: [], permit: PERMIT }, '2026-11-02', 'beyond', '2026-11-02')).toBe(
    undefined,
  )
})

// 2026-11-02 is a Monday: the 4th working day after it is 11-06, the 20th after that 12-04. The window opens on 11-01.
describe('the waits that are known, all days in a published year', () => {
  test.each([
    ['endorsed as if today', PERMIT, '2026-11-02', '2026-11-06', '2026-12-04'],
    ['not before the window', PERMIT, '2026-10-20', '2026-11-05', '2026-12-03'],
    ['no permit: as if endorsed today', undefined, '2026-11-02', '2026-11-06', '2026-12-04'],
    ['endorsed on the day it was', ENDORSED, '2026-11-04', '2026-11-06', '2026-12-04'],
    ['endorsed, and waited for long enough', ENDORSED, '2026-11-20', '2026-11-20', '2026-12-18'],
    ['filed', FILED, '2026-11-09', '2026-11-09', '2026-12-07'],
    ['verified', VERIFIED, '2026-11-16', '2026-11-16', '2026-12-10'],
    ['verified, and the decision is overdue', VERIFIED, '2026-12-14', '2026-12-14', '2026-12-14'],
    ['decided', DECIDED, '2026-12-02', '2026-12-02', '2026-12-02'],
  ])('%s', (_name, permit, on, from, to) => {
    expect(asked(permit, on)).toEqual(['before', from, to])
  })

  test('a first application waits for no 签注', () => {
    const first = ['before', '2026-11-02', '2026-11-30']
    expect(asked(undefined, '2026-11-02', { kind: 'first' })).toEqual(first)
    expect(asked(PERMIT, '2026-11-02', { kind: 'first' })).toEqual(first)
    const filed = { ...PERMIT, pointsFiledOn: '2026-10-26', verifiedOn: '2026-10-30' }
    expect(asked(filed, '2026-11-02', { kind: 'first' })).toEqual([
      'before',
      '2026-11-02',
      '2026-11-27',
    ])
  })

  test('who has not said which is taken to renew', () => {
    const situation = { changes: [], neededBy: '2026-12-31' }
    expect(inTime(situation, '2026-11-02', 'beyond', '2026-11-02')?.stands.from).toBe('2026-11-06')
  })
})

describe('reached on a later day', () => {
  test('the waits begin then', () => {
    expect(asked(PERMIT, '2026-11-02', { reached: '2026-11-16' })).toEqual([
      'before',
      '2026-11-20',
      '2026-12-18',
    ])
  })

  test.each([
    ['filed', FILED],
    ['verified', VERIFIED],
    ['decided', { ...VERIFIED, decidedOn: '2026-11-12' }],
  ])('what was %s before was without it; the wait after 签注 is over', (_name, permit) => {
    expect(asked(permit, '2026-11-12', { reached: '2026-11-16' })).toEqual([
      'before',
      '2026-11-16',
      '2026-12-14',
    ])
  })

  test('reached on a day that is past counts from today', () => {
    expect(asked(DECIDED, '2026-12-02', { reached: '2026-12-01' })).toEqual([
      'before',
      '2026-12-02',
      '2026-12-02',
    ])
  })
})

describe('in the next cycle', () => {
  const LAST: Permit = {
    expiresOn: '2025-12-01',
    endorsedOn: '2025-11-03',
    newExpiresOn: '2026-12-01',
    pointsFiledOn: '2025-11-10',
    decidedOn: '2025-12-10',
  }

  test('a decision stands as long as its permit', () => {
    const at = (on: string) => asked(LAST, on, { neededBy: '2027-03-31' })
    expect(at('2026-12-01')).toEqual(['before', '2026-12-01', '2026-12-01'])
    expect(at('2026-12-02')?.slice(0, 2)).toEqual(['before', '2026-12-08'])
  })

  test('what was done a year ago saves no wait', () => {
    const endorsed = { ...LAST, pointsFiledOn: undefined, decidedOn: undefined }
    expect(asked(endorsed, '2026-11-02')).toEqual(['before', '2026-11-06', '2026-12-04'])
    expect(asked(LAST, '2026-10-01', { reached: '2026-11-02' })).toEqual([
      'before',
      '2026-11-06',
      '2026-12-04',
    ])
  })

  test('points that were first applied for are renewed', () => {
    const first = { expiresOn: '2026-12-01', pointsFiledOn: '2026-03-02', decidedOn: '2026-04-01' }
    expect(asked(first, '2026-11-02', { kind: 'first' })?.[1]).toBe('2026-11-02')
    expect(asked(first, '2026-10-01', { kind: 'first', reached: '2026-11-02' })?.[1]).toBe(
      '2026-11-06',
    )
  })
})

describe('the verdict', () => {
  const on = '2026-11-02'

  test.each([
    ['2026-12-04', 'before'],
    ['2026-12-03', 'tight'],
    ['2026-11-06', 'tight'],
    ['2026-11-05', 'late'],
    ['2026-11-02', 'late'],
    ['2026-11-01', 'after'],
  ])('needed by %s: %s', (neededBy, verdict) => {
    expect(asked(PERMIT, on, { neededBy })?.[0]).toBe(verdict)
  })

  test.each([
    ['2026-12', '2026-12-31', 'before'],
    ['2026-11', '2026-12-31', 'not-held'],
    ['2026-11', '2026-12-01', 'not-held'],
    ['2026-11', '2026-11-30', 'tight'],
    ['2026-10', '2026-11-05', 'late'],
  ])('held until %s, needed by %s: %s', (holds, neededBy, verdict) => {
    expect(asked(PERMIT, on, { neededBy, holds })?.[0]).toBe(verdict)
  })

  test('reached on the very day that is named, or the day after', () => {
    const reached = '2026-11-16'
    expect(asked(PERMIT, on, { reached, neededBy: reached })?.[0]).toBe('late')
    expect(asked(PERMIT, on, { reached, neededBy: '2026-11-15' })?.[0]).toBe('after')
    expect(asked(undefined, on, { kind: 'first', reached, neededBy: reached })?.[0]).toBe('tight')
  })
})

test('working days of a year whose holidays are not published are bounded', () => {
  const permit = { expiresOn: '2027-12-01' }
  // At the earliest every day is worked; at the latest no weekend and not the first 8 others, in each wait.
  expect(asked(permit, '2027-11-01', { neededBy: '2028-06-30' })).toEqual([
    'before',
    '2027-11-05',
    '2027-12-27',
  ])
})
