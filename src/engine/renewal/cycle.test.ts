import type { Permit, Situation } from '../profile/types'
import { toDay } from '../time/day'
import { beginNextCycle, progressOf } from './cycle'

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

describe('the next cycle begins', () => {
  const lasting = {
    contract: { from: '2026-01-01', employerMatchesSystem: true },
    tax: { zeroReport: false, twoEmployers: false },
    job: { descriptionReady: true, matchesEducation: true },
    neededBy: '2028-03-01',
  }
  const situation: Situation = {
    kind: 'first',
    permit: PERMIT,
    changes: ['employer', 'child'],
    papers: { stamped: true, leavingDateShown: true },
    stepsDone: { refresh: '2026-11-06' },
    ...lasting,
  }

  test('as a renewal of the new permit: what was done and had changed is gone, the rest stays', () => {
    expect(beginNextCycle(situation)).toEqual({
      kind: 'renewal',
      permit: { expiresOn: '2027-12-01', addressMatches: false },
      changes: [],
      ...lasting,
    })
  })

  const OLD = { expiresOn: '2026-12-01' }

  test('after a first application that is decided, with the permit as it is', () => {
    const decided = { ...OLD, decidedOn: '2026-11-30' }
    const next = beginNextCycle({ ...situation, permit: decided })
    expect(next?.permit).toEqual({ expiresOn: '2026-12-01', addressMatches: undefined })
    expect(next?.kind).toBe('renewal')
    expect(beginNextCycle({ ...situation, permit: OLD })).toBeUndefined()
    expect(beginNextCycle({ ...situation, kind: 'renewal', permit: decided })).toBeUndefined()
  })

  test.each([
    ['no permit', undefined],
    ['no new expiry', { expiresOn: '2026-12-01', endorsedOn: '2026-11-02' }],
    ['a new expiry that is the old one', { expiresOn: '2026-12-01', newExpiresOn: '2026-12-01' }],
    ['a new expiry before the old one', { expiresOn: '2026-12-01', newExpiresOn: '2026-11-30' }],
  ])('not with %s', (_name, permit) => {
    expect(beginNextCycle({ ...situation, permit })).toBeUndefined()
  })
})
