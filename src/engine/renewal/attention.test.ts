import type { Situation } from '../situation/types'
import { attention } from './attention'
import { renewal } from './renewal'

const EXPIRES = '2026-12-31'

const on = (day: string, situation: Partial<Situation>) => {
  const whole: Situation = { changes: [], ...situation }
  return attention(whole, renewal(whole, day), day)
}
const permit = (more: Partial<Situation['permit']> = {}): Partial<Situation> => ({
  kind: 'renewal',
  permit: { expiresOn: EXPIRES, lastFiledOn: '2025-12-20', ...more },
})

test('somebody with points is asked for the expiry first; nobody else is', () => {
  expect(on('2026-11-27', { kind: 'renewal' })).toEqual({ code: 'ask-expiry' })
  expect(on('2026-11-27', { kind: 'first' })).toBeUndefined()
  expect(on('2026-11-27', {})).toBeUndefined()
})

test('a permit of before says nothing to somebody who has none', () => {
  expect(on('2026-12-20', { ...permit(), kind: 'permit' })).toBeUndefined()
})

test.each([
  ['61 days before', '2026-10-31', undefined],
  ['60 days before', '2026-11-01', { code: 'act' }],
  ['on the last day', '2026-12-31', { code: 'act' }],
  ['31 days late', '2027-01-31', { code: 'act' }],
  ['91 days late', '2027-04-01', { code: 'act' }],
])('%s the expiry', (_, day, expected) => {
  expect(on(day, permit())).toEqual(expected)
})

test('a 签注 that may just have been made does not bring forward an expiry that is far off', () => {
  const just: Situation = { kind: 'renewal', changes: [], permit: { expiresOn: '2027-12-01' } }
  const plan = renewal(just, '2026-12-15')
  expect(plan.maybeJustEndorsed).toBe(true)
  expect(attention(just, plan, '2026-12-15')).toBeUndefined()
})

test('after 签注 the points are to be filed, and then waited for until they are decided on', () => {
  const endorsed = { endorsedOn: '2026-12-02' }
  expect(on('2026-12-03', permit(endorsed))).toEqual({ code: 'act' })
  const filed = permit({ ...endorsed, pointsFiledOn: '2026-12-09' })
  expect(on('2026-12-09', filed)).toEqual({ code: 'act' })
  expect(on('2027-02-25', filed)).toEqual({ code: 'act' })
  const decided = permit({
    ...endorsed,
    pointsFiledOn: '2026-12-09',
    verifiedOn: '2027-01-10',
    decidedOn: '2027-01-20',
  })
  expect(on('2027-01-19', decided)).toEqual({ code: 'act' })
})

test('a renewal is not over with the 签注, though the new expiry is known', () => {
  const endorsed = permit({ endorsedOn: '2026-12-02', newExpiresOn: '2027-12-31' })
  expect(on('2026-12-03', endorsed)).toEqual({ code: 'act' })
})

test('decided, the notice is still to be fetched; then the next days are seen for a while, and all is quiet', () => {
  const decided = permit({
    endorsedOn: '2026-12-02',
    pointsFiledOn: '2026-12-09',
    decidedOn: '2027-01-20',
  })
  const stepsDone = { notice: '2027-01-25' }
  expect(on('2027-01-20', decided)).toEqual({ code: 'act' })
  expect(on('2027-01-24', { ...decided, stepsDone })).toEqual({ code: 'act' })
  expect(on('2027-01-25', { ...decided, stepsDone })).toEqual({ code: 'over' })
  expect(on('2027-02-23', { ...decided, stepsDone })).toEqual({ code: 'over' })
  expect(on('2027-02-24', { ...decided, stepsDone })).toBeUndefined()
  expect(on('2027-02-24', { ...decided, changes: ['address'], stepsDone })).toBeUndefined()
})

test('when the next window opens there is something to do again', () => {
  const decided = permit({
    endorsedOn: '2026-12-02',
    pointsFiledOn: '2026-12-09',
    decidedOn: '2027-01-20',
    newExpiresOn: '2027-12-31',
  })
  const fetched = { ...decided, stepsDone: { notice: '2027-01-25' } }
  expect(on('2027-11-30', fetched)).toBeUndefined()
  expect(on('2027-12-01', decided)).toEqual({ code: 'act' })
})

test('what is no day asks for nothing that hangs on one', () => {
  expect(on('2026-02-30', permit())).toBeUndefined()
})

test('a move with a day stands there until the new address is written down', () => {
  const moved: Situation = {
    ...{ kind: 'renewal', changes: ['address'], movedOn: '2026-12-12' },
    permit: { expiresOn: '2027-03-10' },
  }
  const on = '2027-01-06'
  const of = (own: Situation) => attention(own, renewal(own, on), on)
  expect(of(moved)).toEqual({ code: 'act' })
  expect(of({ ...moved, movedOn: undefined })).toBeUndefined()
  expect(of({ ...moved, stepsDone: { address: '2027-01-05' } })).toBeUndefined()
})
