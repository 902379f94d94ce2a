import type { Permit, Situation } from '../situation/types'
import { inTime } from './in-time'

const PERMIT: Permit = { expiresOn: '2026-12-01' }
const ENDORSED: Permit = { ...PERMIT, endorsedOn: '2026-11-02', newExpiresOn: '2027-12-01' }
const FILED: Permit = { ...ENDORSED, pointsFiledOn: '2026-11-06' }
const EARLY: Permit = { ...FILED, endorsedOn: '2026-11-06' }
const VERIFIED: Permit = { ...FILED, verifiedOn: '2026-11-12' }
const DECIDED: Permit = { ...VERIFIED, decidedOn: '2026-11-30' }

const NOW = { reached: '2026-11-02', held: true }

const asked = (
  permit: Permit | undefined,
  on: string,
  {
    kind = 'renewal',
    reached = permit?.pointsFiledOn ?? on,
    neededBy = '2026-12-31',
    held = true,
  }: { kind?: Situation['kind']; reached?: string | null; neededBy?: string; held?: boolean } = {},
) => {
  const situation: Situation = { kind, changes: [], neededBy, ...(permit && { permit }) }
  const found = inTime(situation, { reached, held }, on)
  if (found === undefined || !('stands' in found)) return found && [found.verdict]
  return [found.verdict, found.stands.from, found.stands.to]
}

test('without a day that is named there is nothing to say', () => {
  const situation = { changes: [], permit: PERMIT }
  expect(inTime(situation, NOW, '2026-11-02')).toBeUndefined()
})

// 2026-11-02 is a Monday: the 4th working day after it is 11-06, the 20th after that 12-04. The window opens on 11-01.
describe('the waits that are known, all days in a published year', () => {
  test.each([
    ['endorsed as if today', PERMIT, '2026-11-02', '2026-11-06', '2026-12-04'],
    ['not before the window', PERMIT, '2026-10-20', '2026-11-05', '2026-12-03'],
    ['no permit: as if endorsed today', undefined, '2026-11-02', '2026-11-06', '2026-12-04'],
    ['filed before that wait was over', EARLY, '2026-11-09', '2026-11-09', '2026-12-07'],
    ['endorsed on the day it was', ENDORSED, '2026-11-04', '2026-11-06', '2026-12-04'],
    ['endorsed, and waited for long enough', ENDORSED, '2026-11-20', '2026-11-20', '2026-12-18'],
    ['filed', FILED, '2026-11-09', '2026-11-09', '2026-12-07'],
    ['verified', VERIFIED, '2026-11-16', '2026-11-16', '2026-12-10'],
    ['verified, and the decision is due', VERIFIED, '2026-12-10', '2026-12-10', '2026-12-10'],
    ['decided', DECIDED, '2026-12-02', '2026-12-02', '2026-12-02'],
  ])('%s', (_name, permit, on, from, to) => {
    expect(asked(permit, on)).toEqual(['before', from, to])
  })

  test('a first application waits for no 签注', () => {
    const first = ['before', '2026-11-02', '2026-11-30']
    expect(asked(undefined, '2026-11-02', { kind: 'first' })).toEqual(first)
    const permit = { expiresOn: '2027-05-01' }
    expect(asked(permit, '2026-11-02', { kind: 'first' })).toEqual(first)
    // Nor does one with a permit still to be got; an earlier one is not looked at.
    expect(asked(DECIDED, '2026-11-02', { kind: 'permit', reached: '2026-11-02' })).toEqual(first)
    const filed = { ...permit, pointsFiledOn: '2026-10-26', verifiedOn: '2026-10-30' }
    expect(asked(filed, '2026-11-02', { kind: 'first' })).toEqual([
      'before',
      '2026-11-02',
      '2026-11-27',
    ])
  })

  test('who has not said which is taken to renew', () => {
    const situation = { changes: [], neededBy: '2026-12-31' }
    expect(inTime(situation, NOW, '2026-11-02')).toMatchObject({
      stands: { from: '2026-11-06' },
    })
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

  test.each([
    ['2026-11-05', '2026-12-02', '2026-12-02'],
    ['2026-11-06', '2026-12-02', '2026-12-02'],
    ['2026-11-07', '2026-12-02', '2026-12-30'],
  ])('at the mark since %s: what was filed on 11-06 has it, or has to be filed anew', (...days) => {
    const [reached, from, to] = days
    expect(asked(DECIDED, '2026-12-02', { reached })).toEqual(['before', from, to])
  })

  test('verified without it: verification too begins anew', () => {
    expect(asked(VERIFIED, '2026-11-16', { reached: '2026-11-06' })?.[2]).toBe('2026-12-10')
    expect(asked(VERIFIED, '2026-11-16', { reached: '2026-11-07' })?.[2]).toBe('2026-12-14')
  })
})

describe('points end with the permit', () => {
  const LAST: Permit = {
    expiresOn: '2025-12-01',
    endorsedOn: '2025-11-03',
    newExpiresOn: '2026-12-01',
    pointsFiledOn: '2025-11-10',
    decidedOn: '2025-12-10',
  }

  const SHORT: Permit = { ...ENDORSED, newExpiresOn: '2027-06-01' }

  test('a decision stands up to its expiry; past it, those of the renewal are needed', () => {
    const on = '2026-11-23'
    expect(asked(LAST, on, { neededBy: '2026-12-01' })).toEqual(['before', on, on])
    expect(asked(LAST, on, { neededBy: '2026-12-02' })).toEqual([
      'tight',
      '2026-11-27',
      '2026-12-25',
    ])
    const expected = { ...LAST, newExpiresOn: undefined }
    expect(asked(expected, on, { neededBy: '2026-12-01' })?.[1]).toBe(on)
    expect(asked(expected, on, { neededBy: '2026-12-02' })?.[1]).toBe('2026-11-27')
  })

  test('a renewal that is decided, and one that is not begun, wait for the same window', () => {
    const decided = {
      expiresOn: '2026-03-15',
      endorsedOn: '2026-02-20',
      newExpiresOn: '2027-03-15',
      pointsFiledOn: '2026-03-01',
      decidedOn: '2026-04-01',
    }
    const answer = ['tight', '2027-02-17', '2027-04-09']
    expect(asked(decided, '2026-11-23', { neededBy: '2027-03-31' })).toEqual(answer)
    expect(asked({ expiresOn: '2027-03-15' }, '2026-11-23', { neededBy: '2027-03-31' })).toEqual(
      answer,
    )
  })

  test.each([
    ['endorsed, within it', ENDORSED, '2027-12-01', '2026-11-23', '2026-12-21'],
    ['endorsed, past it', ENDORSED, '2027-12-02', '2027-11-05', '2027-12-27'],
    ['not endorsed, within a year', PERMIT, '2027-12-01', '2026-11-27', '2026-12-25'],
    ['not endorsed, past it', PERMIT, '2027-12-02', '2027-11-05', '2027-12-27'],
    ['endorsed, past the expiry that is printed', SHORT, '2027-06-02', '2027-05-06', '2027-06-25'],
    ['two years off', PERMIT, '2028-12-01', '2027-11-05', '2027-12-27'],
    ['three years off', PERMIT, '2028-12-02', '2028-11-05', '2028-12-27'],
    ['expired years ago', { expiresOn: '2023-06-01' }, '2026-12-31', '2026-11-27', '2026-12-25'],
  ])('%s', (_name, permit, neededBy, from, to) => {
    expect(asked(permit, '2026-11-23', { neededBy })?.slice(1)).toEqual([from, to])
  })

  test('after a late 签注 without a printed expiry, it is the earliest that it can be', () => {
    const late = {
      expiresOn: '2025-08-01',
      endorsedOn: '2026-09-01',
      pointsFiledOn: '2026-09-07',
      decidedOn: '2026-10-10',
    }
    const on = '2026-11-23'
    expect(asked(late, on, { neededBy: '2027-08-01' })).toEqual(['before', on, on])
    expect(asked(late, on, { neededBy: '2027-08-02' })?.[1]).toBe('2027-07-06')
  })

  test('what was done a year ago saves no wait', () => {
    const endorsed = { ...LAST, pointsFiledOn: undefined, decidedOn: undefined }
    expect(asked(endorsed, '2026-11-02')).toEqual(['before', '2026-11-06', '2026-12-04'])
  })

  test('once the window of the next renewal is open, what is not decided with the threshold is part of it', () => {
    const neededBy = '2026-12-01'
    const undecided = { ...LAST, decidedOn: undefined }
    expect(asked(undecided, '2026-10-31', { neededBy })?.[1]).toBe('2026-10-31')
    expect(asked(undecided, '2026-11-01', { neededBy })?.[1]).toBe('2026-11-05')
    expect(asked(LAST, '2026-11-01', { neededBy })?.[1]).toBe('2026-11-01')
    expect(asked(LAST, '2026-11-01', { neededBy, reached: '2025-11-11' })?.[1]).toBe('2026-11-05')
    expect(asked(LAST, '2026-10-01', { reached: '2026-11-02' })).toEqual([
      'before',
      '2026-11-06',
      '2026-12-04',
    ])
  })
})

describe('a first application', () => {
  const kind = 'first'
  const on = '2026-11-23'
  const JUST_ENDORSED = { ...ENDORSED, endorsedOn: '2026-11-20' }
  const FIRST = { expiresOn: '2026-12-01', pointsFiledOn: '2026-03-02', decidedOn: '2026-04-01' }

  test.each([
    ['not filed, within it', PERMIT, '2026-12-01', on],
    ['not filed, past it', PERMIT, '2026-12-02', '2026-11-27'],
    ['not filed, up to the renewed expiry', PERMIT, '2027-12-01', '2026-11-27'],
    ['not filed, long past it', PERMIT, '2027-12-02', '2027-11-05'],
    ['decided, within it', FIRST, '2026-12-01', on],
    ['decided, past it', FIRST, '2026-12-02', '2026-11-27'],
    ['the permit has expired', { expiresOn: '2026-11-01' }, '2027-03-31', '2026-11-27'],
    ['the permit was endorsed before the filing', ENDORSED, '2027-12-01', on],
    ['so it was days ago, and no wait follows', JUST_ENDORSED, '2027-12-01', on],
    ['the permit was endorsed before, past it', ENDORSED, '2027-12-02', '2027-11-05'],
    [
      'endorsed late, and not filed',
      { expiresOn: '2026-10-01', endorsedOn: '2026-11-20' },
      '2027-10-01',
      on,
    ],
    [
      'decided, and endorsed since: the renewal can be filed',
      { ...FIRST, endorsedOn: '2026-11-10' },
      '2026-12-02',
      on,
    ],
    [
      'endorsed since, and past the renewed expiry',
      { ...FIRST, endorsedOn: '2026-11-10' },
      '2027-12-02',
      '2027-11-05',
    ],
  ] as [string, Permit, string, string][])('%s', (_name, permit, neededBy, from) => {
    expect(asked(permit, on, { kind, neededBy })?.[1]).toBe(from)
  })

  test('what is decided ends with the permit though it is endorsed since: decided anew', () => {
    const permit = { ...FIRST, endorsedOn: '2026-11-10' }
    const neededBy = '2026-12-02'
    expect(asked(permit, on, { kind, neededBy })).toEqual(['tight', on, '2026-12-21'])
  })

  test('a filing without the threshold is made anew, in the window of the renewal with it', () => {
    const again = (reached: string) => asked(FIRST, '2026-10-01', { kind, reached })?.[1]
    expect(again('2026-11-02')).toBe('2026-11-06')
    const before = { kind, neededBy: '2026-12-01' } as const
    expect(asked(FIRST, '2026-10-08', { ...before, reached: '2026-10-08' })?.[1]).toBe('2026-10-08')
    expect(asked(FIRST, '2026-11-02', { ...before, reached: '2026-11-02' })?.[1]).toBe('2026-11-06')
  })
})

describe('the verdict', () => {
  const on = '2026-11-02'

  test.each([
    ['2026-12-04', 'before'],
    ['2026-12-03', 'tight'],
    ['2026-12-02', 'tight'],
    ['2026-12-01', 'last-cycle'],
    ['2026-11-06', 'last-cycle'],
    ['2026-11-02', 'last-cycle'],
    ['2026-11-01', 'after'],
  ])('needed by %s: %s', (neededBy, verdict) => {
    expect(asked(PERMIT, on, { neededBy })?.[0]).toBe(verdict)
  })

  test.each([
    ['2026-11-06', 'tight'],
    ['2026-11-05', 'late'],
    ['2026-11-02', 'late'],
    ['2026-11-01', 'after'],
  ])('without a permit that still stands, needed by %s: %s', (neededBy, verdict) => {
    expect(asked(undefined, on, { neededBy })?.[0]).toBe(verdict)
  })

  test.each([
    ['2026-12-31', 'not-held'],
    ['2026-12-03', 'not-held'],
    ['2026-11-05', 'late'],
    ['2026-11-01', 'after'],
  ])('not at the mark on %s: %s', (neededBy, verdict) => {
    expect(asked(undefined, on, { neededBy, held: false })?.[0]).toBe(verdict)
  })

  test('reached on the very day that is named, or the day after', () => {
    const reached = '2026-11-16'
    expect(asked(PERMIT, on, { reached, neededBy: reached })?.[0]).toBe('last-cycle')
    expect(asked(undefined, on, { reached, neededBy: '2026-11-15' })?.[0]).toBe('after')
    expect(asked(undefined, on, { kind: 'first', reached, neededBy: reached })?.[0]).toBe('tight')
  })
})

describe('who renews still has the points of the cycle before, until the permit expires', () => {
  const before = { neededBy: '2026-12-01' }
  test('where the new ones come too late, or may', () => {
    expect(asked(PERMIT, '2026-10-20', before)?.[0]).toBe('last-cycle')
    expect(asked(PERMIT, '2026-10-20', { neededBy: '2026-11-04' })?.[0]).toBe('last-cycle')
    expect(asked(PERMIT, '2026-10-20', { neededBy: '2026-12-02' })?.[0]).toBe('tight')
    expect(asked(PERMIT, '2026-10-20', { ...before, kind: 'first' })?.[0]).toBe('before')
  })

  test('so they do where the total is reached later, is lost by then, or never comes', () => {
    const ready = (more: object) => asked(PERMIT, '2026-10-20', { ...before, ...more })
    expect(ready({ reached: '2027-06-01' })).toEqual(['last-cycle'])
    expect(ready({ held: false })).toEqual(['last-cycle'])
    expect(ready({ reached: null, held: false })).toEqual(['last-cycle'])
    expect(ready({ reached: null, held: false, neededBy: '2026-12-02' })).toBeUndefined()
    expect(ready({ reached: '2027-06-01', neededBy: '2026-12-02' })?.[0]).toBe('after')
  })

  test('who applies first has none', () => {
    expect(asked(PERMIT, '2026-11-02', { neededBy: '2026-11-05' })?.[0]).toBe('last-cycle')
    expect(asked(PERMIT, '2026-11-02', { neededBy: '2026-11-05', kind: 'first' })?.[0]).toBe(
      'tight',
    )
  })

  test('not when the new ones are filed, nor where nothing is said of a permit', () => {
    expect(asked(FILED, '2026-11-09', before)?.[0]).toBe('tight')
    expect(asked(undefined, '2026-11-09', before)?.[0]).toBe('tight')
  })
})

describe('what was decided last, as the person says', () => {
  const before = { neededBy: '2026-12-01' }
  const said = (lastReached: Permit['lastReached'], more: object = before, on = '2026-10-20') =>
    asked({ ...PERMIT, lastReached }, on, more)

  test('at the threshold: it stands until the permit expires, whatever the total has become', () => {
    const situation: Situation = {
      kind: 'renewal',
      changes: [],
      neededBy: '2026-12-01',
      permit: { ...PERMIT, lastReached: true, lastFiledOn: '2025-12-10' },
    }
    const never = { reached: null, held: false }
    expect(inTime(situation, never, '2026-10-20')).toEqual({
      verdict: 'stands',
      until: '2026-12-01',
      unsure: false,
    })
    // Up to 60 days after a year before the expiry, this year's points may not be filed yet.
    const fresh = { ...situation, permit: { ...PERMIT, lastReached: true } }
    const unsure = (on: string) => inTime(fresh, never, on)
    expect(unsure('2026-01-29')).toMatchObject({ unsure: true })
    expect(unsure('2026-01-30')).toMatchObject({ unsure: false })
    expect(said(true, { neededBy: '2026-12-02' })?.[0]).toBe('tight')
    expect(said(true, before, '2026-12-01')?.[0]).toBe('stands')
    expect(said(true, { ...before, kind: 'first' })?.[0]).toBe('before')
    expect(asked({ ...FILED, lastReached: true }, '2026-11-09', before)?.[0]).toBe('tight')
  })

  test('below it: what is there by then is to be adjusted', () => {
    expect(said(false)).toEqual(['adjust'])
    expect(said(false, { ...before, reached: '2026-12-01' })).toEqual(['adjust'])
    expect(said(false, { ...before, reached: '2026-12-02' })?.[0]).toBe('after')
    expect(said(false, { ...before, held: false })?.[0]).toBe('not-held')
    expect(said(false, { ...before, reached: null, held: false })).toBeUndefined()
    expect(said(false, { neededBy: '2026-12-02' })?.[0]).toBe('tight')
  })

  test('the renewal itself is in time: nothing has to be adjusted', () => {
    const on = '2026-11-02'
    expect(said(false, { neededBy: '2026-12-04' }, on)?.[0]).toBe('before')
    const late = { ...PERMIT, expiresOn: '2026-12-05', lastReached: false }
    expect(asked(late, '2026-11-06', { neededBy: '2026-12-04' })?.[0]).toBe('adjust')
    expect(asked(late, '2026-10-20', { neededBy: '2026-12-05' })?.[0]).toBe('adjust')
  })

  test('not said, or not known: both are told', () => {
    for (const lastReached of [undefined, 'unknown'] as const) {
      const situation: Situation = {
        kind: 'renewal',
        changes: [],
        neededBy: '2026-12-01',
        permit: { ...PERMIT, lastReached },
      }
      const otherwise = (ready: object) =>
        inTime(situation, { reached: '2026-10-20', held: true, ...ready }, '2026-10-20')
      expect(otherwise({})).toEqual({ verdict: 'last-cycle', otherwise: { verdict: 'adjust' } })
      expect(otherwise({ reached: null, held: false })).toEqual({
        verdict: 'last-cycle',
        otherwise: undefined,
      })
    }
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

describe('by which day the papers must be verified, so that the decision is there at the latest by the school’s day', () => {
  const told = (permit: Permit | undefined, on: string, neededBy: string, ready = {}) => {
    const situation: Situation = { kind: 'renewal', changes: [], neededBy, permit }
    return inTime(situation, { reached: permit?.pointsFiledOn ?? on, held: true, ...ready }, on)
  }

  // 2026-11-12 is the 20th working day before 12-10.
  test('on that day it is in time, on the day after it may be', () => {
    const by = '2026-12-10'
    expect(told(FILED, '2026-11-12', by)).toMatchObject({
      verdict: 'before',
      verifyBy: '2026-11-12',
    })
    expect(told(FILED, '2026-11-13', by)).toMatchObject({
      verdict: 'tight',
      verifyBy: '2026-11-12',
    })
    expect(told(FILED, '2026-11-13', by)).toMatchObject({ filedOn: '2026-11-06' })
    expect(told(ENDORSED, '2026-11-12', by)).toMatchObject({ filedOn: undefined })
    const back = { ...FILED, returnedOn: '2026-11-11' }
    expect(told(back, '2026-11-10', by)).toMatchObject({ isReturned: false })
    expect(told(back, '2026-11-11', by)).toMatchObject({ isReturned: true })
    const supplied = { ...back, suppliedOn: '2026-11-12' }
    expect(told(supplied, '2026-11-12', by)).toMatchObject({ isReturned: false })
  })

  test('in a year whose holidays are not published, eight weekdays are taken to be off', () => {
    const filed = { ...FILED, pointsFiledOn: '2026-12-11' }
    const by = '2027-03-15'
    expect(told(filed, '2027-02-03', by)).toMatchObject({
      verdict: 'before',
      verifyBy: '2027-02-03',
    })
    expect(told(filed, '2027-02-04', by)).toMatchObject({
      verdict: 'tight',
      verifyBy: '2027-02-03',
    })
  })

  test('once they are verified, the decision has its day; past that it is not known', () => {
    const found = told(VERIFIED, '2026-12-10', '2026-12-31')
    expect(found).toMatchObject({ verdict: 'before', dueOn: '2026-12-10' })
    expect(found).toMatchObject({ verifyBy: undefined })
    expect(told(VERIFIED, '2026-12-11', '2026-12-31')).toMatchObject({
      verdict: 'tight',
      dueOn: '2026-12-10',
    })
    expect(told(VERIFIED, '2026-12-09', '2026-12-09')).toMatchObject({ verdict: 'tight' })
    // A total that is lost by then is no question of waiting.
    expect(told(VERIFIED, '2026-12-11', '2026-12-31', { held: false })).toMatchObject({
      verdict: 'not-held',
    })
  })

  test('once it is decided, only that day is told', () => {
    const found = told(DECIDED, '2026-12-14', '2026-12-31')
    expect(found).toMatchObject({ verdict: 'before', decidedOn: '2026-11-30' })
    expect(found).toMatchObject({ verifyBy: undefined })
    expect(found).toMatchObject({ dueOn: undefined })
    expect(told(DECIDED, '2026-12-14', '2026-12-31', { reached: '2026-12-14' })).toMatchObject({
      verifyBy: '2026-12-03',
    })
  })
})

describe('a renewal that lies between', () => {
  const renews = (expiresOn: string, neededBy: string, kind: Situation['kind'] = 'first') => {
    const situation: Situation = { kind, changes: [], permit: { expiresOn }, neededBy }
    const found = inTime(situation, { reached: '2026-11-28', held: true }, '2026-11-28')
    return found !== undefined && 'stands' in found ? found.renews : undefined
  }

  test('past what the cycle that goes on brings, it is a later renewal', () => {
    // Endorsed in time, the permit lasts until 2028-02-20.
    const later = { expires: '2028-02-20', opens: '2028-01-21' }
    expect(renews('2027-02-20', '2028-02-20', 'renewal')).toBeUndefined()
    expect(renews('2027-02-20', '2028-02-21', 'renewal')).toEqual(later)
    expect(renews('2027-02-20', '2028-03-31')).toEqual(later)
  })

  test('points that are first applied for end with the permit', () => {
    expect(renews('2027-02-20', '2027-02-20')).toBeUndefined()
    expect(renews('2027-02-20', '2027-02-21')).toEqual({
      expires: '2027-02-20',
      opens: '2027-01-21',
    })
  })

  test('an expiry that has passed is none to renew before', () => {
    expect(renews('2026-11-28', '2027-03-31')).toMatchObject({ expires: '2026-11-28' })
    expect(renews('2026-11-27', '2027-03-31')).toBeUndefined()
  })

  test('with the waits that are known', () => {
    const situation: Situation = {
      kind: 'first',
      changes: [],
      permit: { expiresOn: '2027-02-20' },
      neededBy: '2028-03-31',
    }
    expect(inTime(situation, { reached: '2026-11-28', held: true }, '2026-11-28')).toMatchObject({
      verdict: 'before',
      stands: { from: '2028-01-25', to: '2028-03-17' },
      verifyBy: '2028-02-22',
    })
  })
})
