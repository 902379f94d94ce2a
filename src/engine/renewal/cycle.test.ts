import type { Permit, Situation } from '../situation/types'
import { toDay } from '../time/day'
import { beginNextCycle, hasTurned, maybeJustEndorsed, nextCycle, progressOf } from './cycle'
import { renewal } from './renewal'

const PERMIT: Permit = {
  expiresOn: '2026-12-01',
  endorsedOn: '2026-11-02',
  newExpiresOn: '2027-12-01',
  pointsFiledOn: '2026-11-06',
  verifiedOn: '2026-11-12',
  decidedOn: '2026-11-30',
  addressMatches: false,
}

describe('the dates that count on a day', () => {
  const on = (day: string, permit: Permit = PERMIT, kind: Situation['kind'] = 'renewal') =>
    Object.entries(progressOf(permit, kind, toDay(day))).flatMap(([name, date]) =>
      date === undefined ? [] : [name],
    )

  test.each([
    ['2026-11-01', []],
    ['2026-11-02', ['endorsed']],
    ['2026-11-05', ['endorsed']],
    ['2026-11-06', ['endorsed', 'filed']],
    ['2026-11-12', ['endorsed', 'filed', 'verified']],
    ['2026-11-30', ['endorsed', 'filed', 'verified', 'decided']],
  ])('on %s: %j', (day, names) => {
    expect(on(day)).toEqual(['expires', ...names])
  })

  test('each counts from the one before it: without a 签注 nothing is filed, but a first application is', () => {
    const rest: Permit = { ...PERMIT, endorsedOn: undefined }
    expect(on('2026-12-31', rest)).toEqual(['expires'])
    expect(on('2026-12-31', rest, 'first')).toEqual(['expires', 'filed', 'verified', 'decided'])
    expect(on('2026-12-31', { ...PERMIT, pointsFiledOn: '2026-11-01' })).toEqual([
      'expires',
      'endorsed',
    ])
    expect(on('2026-12-31', { ...PERMIT, verifiedOn: '2026-11-05' })).toEqual([
      'expires',
      'endorsed',
      'filed',
      'decided',
    ])
  })
})

describe('points first applied for end with the permit', () => {
  const next = (permit: Permit, kind: Situation['kind'] = 'first', on = '2026-12-31') =>
    nextCycle(permit, progressOf(permit, kind, toDay(on)), toDay(on))
  const FILED: Permit = { expiresOn: '2026-12-01', pointsFiledOn: '2026-11-10' }
  const OWN = { expires: '2026-12-01', windowOpens: '2026-11-01', expected: false }
  const LATER = { expires: '2027-12-01', windowOpens: '2027-11-01', expected: true }

  test.each([
    ['no 签注', {}, OWN],
    ['a 签注 after the filing', { endorsedOn: '2026-11-11' }, OWN],
    ['that and a new expiry', { endorsedOn: '2026-11-11', newExpiresOn: '2027-12-01' }, OWN],
    ['a 签注 of an earlier cycle', { endorsedOn: '2026-10-31' }, OWN],
    ['a 签注 on the day of filing', { endorsedOn: '2026-11-10' }, LATER],
    ['a 签注 before it', { endorsedOn: '2026-11-09' }, LATER],
  ])('with %s', (_name, dates, wanted) => {
    expect(next({ ...FILED, ...dates })).toEqual(wanted)
  })

  test('not before they are filed, nor at a renewal', () => {
    expect(next(FILED, 'first', '2026-11-09')).toBeUndefined()
    expect(next(FILED, 'first', '2026-11-10')).toEqual(OWN)
    expect(next(FILED, 'renewal')).toBeUndefined()
    expect(next({ ...FILED, endorsedOn: '2026-11-02' }, 'renewal')).toEqual(LATER)
  })
})

describe('the next cycle is on', () => {
  const turned = (permit: Permit, on: string, kind: Situation['kind'] = 'first') => {
    const progress = progressOf(permit, kind, toDay(on))
    return hasTurned(nextCycle(permit, progress, toDay(on)), progress, toDay(on))
  }

  test('from the day its window opens', () => {
    expect(turned(PERMIT, '2027-10-31', 'renewal')).toBe(false)
    expect(turned(PERMIT, '2027-11-01', 'renewal')).toBe(true)
    expect(turned({ expiresOn: '2026-12-01' }, '2027-12-01')).toBe(false)
  })

  test('not before first points are decided on, through the last day of the permit they end with', () => {
    const filed: Permit = { expiresOn: '2026-12-01', pointsFiledOn: '2026-11-10' }
    expect(turned(filed, '2026-11-10')).toBe(false)
    expect(turned(filed, '2026-12-01')).toBe(false)
    expect(turned(filed, '2026-12-02')).toBe(true)
    expect(turned({ ...filed, decidedOn: '2026-11-20' }, '2026-11-19')).toBe(false)
    expect(turned({ ...filed, decidedOn: '2026-11-20' }, '2026-11-20')).toBe(true)
  })

  test('though the points are not decided on, where the renewed permit is another', () => {
    const soon: Permit = { expiresOn: '2026-12-01', newExpiresOn: '2026-12-15' }
    const endorsed = { ...soon, endorsedOn: '2026-11-05' }
    expect(turned(endorsed, '2026-11-14')).toBe(false)
    expect(turned(endorsed, '2026-11-15')).toBe(true)
    expect(turned({ ...endorsed, pointsFiledOn: '2026-11-10' }, '2026-11-15')).toBe(true)
  })
})

describe('the permit may just have been endorsed', () => {
  const maybe = (on: string, permit: Permit = { expiresOn: '2026-12-01' }) =>
    maybeJustEndorsed(permit, progressOf(permit, undefined, toDay(on)), toDay(on))

  test('until 60 days after the day a year before its expiry', () => {
    expect(maybe('2025-12-01')).toBe(true)
    expect(maybe('2026-01-29')).toBe(true)
    expect(maybe('2026-01-30')).toBe(false)
  })

  test('not when the cycle before is known to be filed', () => {
    const filed = (lastFiledOn: string) => ({ expiresOn: '2026-12-01', lastFiledOn })
    expect(maybe('2025-12-15', filed('2025-11-01'))).toBe(false)
    expect(maybe('2025-12-15', filed('2025-12-10'))).toBe(false)
    expect(maybe('2025-12-15', filed('2025-10-31'))).toBe(true)
  })

  test('a year before 29 February is the 28th', () => {
    const leap = { expiresOn: '2028-02-29' }
    expect(maybe('2027-04-28', leap)).toBe(true)
    expect(maybe('2027-04-29', leap)).toBe(false)
  })

  test('not once it is endorsed for this cycle', () => {
    const soon = { expiresOn: '2026-12-01', newExpiresOn: '2028-12-01' }
    expect(maybe('2026-01-29', { ...soon, endorsedOn: '2025-11-20' })).toBe(true)
    expect(maybe('2026-11-02', { ...soon, endorsedOn: '2026-11-02' })).toBe(false)
  })
})

describe('the next cycle begins', () => {
  const situation: Situation = {
    kind: 'renewal',
    permit: PERMIT,
    changes: ['employer', 'child'],
    contract: { from: '2026-01-01', until: '2028-12-31', employerMatchesSystem: true },
    tax: { zeroReport: false, twoEmployers: false },
    job: { descriptionReady: true, matchesEducation: true },
    papers: { stamped: true, leavingDateShown: true },
    stepsDone: { refresh: '2026-11-06' },
    neededBy: '2028-03-01',
    dwelling: 'owned',
    movedOn: '2026-10-10',
    registeredOn: '2020-05-20',
    appliedOn: '2020-11-20',
    actions: { master: { months: 36, effort: 4, on: true } },
    plan: { actions: [{ id: 'master', months: 36, effort: 4 }], begun: '2026-03-01' },
    sent: { hidden: ['child'], on: '2026-11-02' },
  }
  const kept = {
    kind: 'renewal',
    changes: [],
    contract: { from: '2026-01-01', until: '2028-12-31' },
    neededBy: '2028-03-01',
    dwelling: 'owned',
    actions: { master: { months: 36, effort: 4, on: true } },
    plan: { actions: [{ id: 'master', months: 36, effort: 4 }], begun: '2026-03-01' },
  }

  test('as a renewal of the new permit: expiry, contract, dwelling, plan and the day of need stay, the rest is gone', () => {
    expect(beginNextCycle(situation)).toEqual({
      ...kept,
      permit: { expiresOn: '2027-12-01', lastFiledOn: situation.permit?.pointsFiledOn },
    })
  })

  test('also where the 签注 is not noted', () => {
    const permit = { ...PERMIT, endorsedOn: undefined }
    expect(beginNextCycle({ ...situation, permit })?.permit).toEqual({
      expiresOn: '2027-12-01',
      lastFiledOn: '2026-11-06',
    })
  })

  test('without a contract there is none', () => {
    expect(beginNextCycle({ ...situation, contract: undefined })?.contract).toBeUndefined()
  })

  describe('after a first application', () => {
    const begun = (permit: Permit) => beginNextCycle({ ...situation, kind: 'first', permit })
    const FILED: Permit = { ...PERMIT, pointsFiledOn: '2026-11-01', endorsedOn: undefined }

    test('with the permit as it is, and what was endorsed after the filing', () => {
      const { expiresOn, newExpiresOn } = FILED
      expect(begun(FILED)).toEqual({ ...kept, permit: { expiresOn, newExpiresOn } })
      expect(begun({ ...FILED, endorsedOn: '2026-11-02' })).toEqual({
        ...kept,
        permit: { expiresOn, newExpiresOn, endorsedOn: '2026-11-02' },
      })
      // That 签注 was of an earlier cycle, and is none of this one.
      expect(begun({ ...FILED, endorsedOn: '2026-10-01' })?.permit?.expiresOn).toBe('2026-12-01')
    })

    test('with the new permit when it was endorsed first, even on the same day', () => {
      for (const endorsedOn of ['2026-11-01', '2026-11-06']) {
        const permit = { ...PERMIT, endorsedOn, pointsFiledOn: '2026-11-06' }
        expect(begun(permit)?.permit).toEqual({
          expiresOn: '2027-12-01',
          lastFiledOn: '2026-11-06',
        })
      }
    })

    test('not before it is filed, unless the new expiry is known', () => {
      expect(begun({ expiresOn: '2026-12-01' })).toBeUndefined()
      expect(begun({ ...FILED, pointsFiledOn: undefined })?.permit?.expiresOn).toBe('2027-12-01')
    })
  })

  test('not where a permit is still to be got, whatever an earlier one said', () => {
    expect(beginNextCycle({ ...situation, kind: 'permit' })).toBeUndefined()
  })

  test.each([
    ['no permit', undefined],
    ['no new expiry', { expiresOn: '2026-12-01', endorsedOn: '2026-11-02' }],
    ['a decision and no new expiry', { expiresOn: '2026-12-01', decidedOn: '2026-11-30' }],
    ['a new expiry that is the old one', { expiresOn: '2026-12-01', newExpiresOn: '2026-12-01' }],
    ['a new expiry before the old one', { expiresOn: '2026-12-01', newExpiresOn: '2026-11-30' }],
  ])('not with %s', (_name, permit) => {
    expect(beginNextCycle({ ...situation, permit })).toBeUndefined()
  })
})

test('a first application has no points that could be forgotten', () => {
  const situation = { permit: { expiresOn: '2026-12-01' }, changes: [] }
  expect(renewal({ ...situation, kind: 'renewal' }, '2025-12-15').maybeJustEndorsed).toBe(true)
  expect(renewal({ ...situation, kind: 'first' }, '2025-12-15').maybeJustEndorsed).toBe(false)
})

test.each([
  [{ returnedOn: '2026-11-10' }, '2026-11-10'],
  [{ returnedOn: '2026-11-21' }, undefined],
  [{ returnedOn: '2026-11-03' }, undefined],
  [{ returnedOn: '2026-11-10', suppliedOn: '2026-11-09' }, '2026-11-10'],
  [{ returnedOn: '2026-11-10', suppliedOn: '2026-11-10' }, undefined],
  [{ returnedOn: '2026-11-10', suppliedOn: '2026-11-21' }, '2026-11-10'],
  [{ returnedOn: '2026-11-10', verifiedOn: '2026-11-12' }, undefined],
  [{ returnedOn: '2026-11-10', decidedOn: '2026-11-12' }, undefined],
  [{ returnedOn: '2026-11-10', verifiedOn: '2026-11-05' }, '2026-11-10'],
])('filed on 2026-11-04, with %j, what lacks is waited for since %s', (days, since) => {
  const permit = { expiresOn: '2026-12-01', endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-04' }
  const own = { kind: 'renewal', changes: [], permit: { ...permit, ...days } } as const
  expect(renewal({ ...own, changes: [] }, '2026-11-20').returnedOn).toBe(since)
})

test.each([
  [{}, '2026-11-20', 16],
  [{ returnedOn: '2026-11-10' }, '2026-11-20', 16],
  [{ returnedOn: '2026-11-10', suppliedOn: '2026-11-18' }, '2026-11-17', 13],
  [{ returnedOn: '2026-11-10', suppliedOn: '2026-11-18' }, '2026-11-18', 0],
  [{ returnedOn: '2026-11-10', suppliedOn: '2026-11-18' }, '2026-11-19', 1],
  [{ returnedOn: '2026-11-10', suppliedOn: '2026-11-09' }, '2026-11-20', 16],
  [{ returnedOn: '2026-11-10', suppliedOn: '2026-11-10' }, '2026-11-10', 0],
])('filed on 2026-11-04, with %j, on %s one has waited %i days', (days, on, waited) => {
  const permit = { expiresOn: '2026-12-01', endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-04' }
  const own = renewal({ kind: 'renewal', changes: [], permit: { ...permit, ...days } }, on)
  expect(own.daysWaited).toBe(waited)
})
