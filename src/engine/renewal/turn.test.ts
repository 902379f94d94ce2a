import type { Situation } from '../situation/types'
import { renewal } from './renewal'
import { termBeside, turnOf } from './turn'

const X = '2026-12-01'

/** The turn with its steps by their names. */
function turn(on: string, situation: Partial<Situation>) {
  const whole: Situation = { kind: 'renewal', changes: [], ...situation }
  const found = turnOf(whole, renewal(whole, on))
  const named = (one: 'step' | 'along') =>
    found !== undefined && one in found
      ? (found as { step?: { id: string } })[one as 'step']
      : undefined
  return (
    found && {
      ...found,
      ...(named('step') && { step: named('step')!.id }),
      ...(named('along') && { along: named('along')!.id }),
    }
  )
}
const permit = (more: Partial<Situation['permit']> = {}) => ({ expiresOn: X, ...more })
const same = { unchanged: true }

test('first until when, then what changed, then what is to be done', () => {
  expect(turn('2026-11-23', {})).toEqual({ code: 'expiry' })
  expect(turn('2026-11-23', { kind: undefined })).toEqual({ code: 'expiry' })
  expect(turn('2026-11-23', { permit: permit() })).toEqual({ code: 'changes', step: undefined })
  expect(turn('2026-11-23', { permit: permit(), ...same })).toEqual({ code: 'do', step: 'endorse' })
  expect(turn('2026-10-31', { permit: permit(), ...same })).toEqual({
    code: 'day',
    step: 'endorse',
  })
})

test.each([
  ['2026-12-01', undefined],
  ['2026-12-02', 'endorse'],
])('who is late has to go whatever changed: on %s %s', (on, step) => {
  expect(turn(on, { permit: permit() })).toEqual({ code: 'changes', step })
})

test('who has moved makes one trip, as long as neither is done', () => {
  const moved: Partial<Situation> = { permit: permit(), changes: ['address'] }
  expect(turn('2026-10-31', moved)).toEqual({ code: 'do', step: 'address' })
  expect(turn('2026-11-01', moved)).toEqual({ code: 'do', step: 'endorse', along: 'address' })
  expect(turn('2026-12-02', moved)).toEqual({ code: 'do', step: 'endorse', along: 'address' })
  const done = { ...moved, stepsDone: { address: '2026-11-01' } }
  expect(turn('2026-11-02', done)).toEqual({ code: 'do', step: 'endorse' })
})

test('what came back was handed in: the counter is not asked for anew', () => {
  const filed = permit({ endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-06' })
  const on = (more: Partial<Situation['permit']>) =>
    turn('2026-11-12', { permit: { ...filed, ...more }, changes: ['address'] })
  expect(on({})).toEqual({ code: 'result', days: 6, step: 'counter' })
  expect(on({ returnedOn: '2026-11-10' })).toEqual({ code: 'result', days: 6, step: undefined })
})

test('a trip for both only where both windows are open at once, or both errands are late', () => {
  // Until 2026-10-31, and from 2026-11-01.
  const moved = { permit: permit(), changes: ['address' as const], movedOn: '2026-10-01' }
  expect(turn('2026-11-01', moved)).toEqual({ code: 'do', step: 'address' })
  expect(turn('2026-12-01', moved)).toEqual({ code: 'do', step: 'address' })
  expect(turn('2026-12-02', moved)).toEqual({ code: 'do', step: 'endorse', along: 'address' })
  const later = { ...moved, movedOn: '2026-10-02' }
  expect(turn('2026-11-02', later)).toEqual({ code: 'do', step: 'endorse', along: 'address' })
})

test('the 签注 that waits behind a late address keeps its own term in sight', () => {
  const beside = (on: string) => {
    const own: Situation = { changes: ['address'], permit: permit(), movedOn: '2026-10-01' }
    const plan = renewal(own, on)
    return termBeside(turnOf(own, plan)!, plan)?.id
  }
  expect(beside('2026-10-31')).toBeUndefined()
  expect(beside('2026-11-01')).toBe('endorse')
  expect(beside('2026-12-01')).toBe('endorse')
  expect(beside('2026-12-02')).toBeUndefined()
})

test('a move keeps its own term in sight until it is written down, whoever acts next', () => {
  const beside = (on: string, more: Partial<Situation>) => {
    const whole: Situation = { kind: 'renewal', changes: ['address', 'employer'], ...more }
    const plan = renewal(whole, on)
    return termBeside(turnOf(whole, plan)!, plan)?.id
  }
  const movedOn = '2026-10-25'
  const own = { permit: permit({ endorsedOn: '2026-11-02' }), movedOn }
  expect(beside('2026-11-02', own)).toBe('address')
  expect(beside('2026-11-09', own)).toBe('address')
  // Once the advice for the filing has gone it comes first, and is not said twice.
  expect(beside('2026-11-10', own)).toBeUndefined()
  expect(beside('2026-11-02', { ...own, movedOn: undefined })).toBe('address')
  expect(beside('2026-11-02', { ...own, stepsDone: { address: '2026-11-02' } })).toBeUndefined()
  expect(beside('2026-11-01', { ...own, permit: permit() })).toBeUndefined()
  expect(beside('2026-10-20', { permit: undefined, movedOn: '2026-10-01' })).toBeUndefined()
  const filed = permit({ endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' })
  expect(beside('2026-12-01', { permit: filed })).toBe('address')
  const decided = { ...filed, decidedOn: '2026-12-10', newExpiresOn: '2027-12-01' }
  expect(beside('2027-11-01', { ...own, permit: decided })).toBeUndefined()
})

test('filed, it waits for the result, with what is still to be handed in', () => {
  const filed = { permit: permit({ endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }) }
  expect(turn('2026-11-10', { ...filed, ...same })).toEqual({ code: 'result', days: 1 })
  expect(turn('2026-11-10', filed)).toEqual({ code: 'result', days: 1 })
  const changed: Partial<Situation> = { ...filed, changes: ['employer'] }
  expect(turn('2026-11-10', changed)).toEqual({ code: 'result', days: 1, step: 'counter' })
  const moved: Partial<Situation> = { ...filed, changes: ['address', 'employer'] }
  expect(turn('2026-11-10', moved)).toMatchObject({ step: 'counter' })
  const handedIn = { counter: '2026-11-10', receipt: '2026-11-10', archive: '2026-11-10' }
  expect(turn('2026-11-10', { ...moved, stepsDone: handedIn })).toMatchObject({ step: 'address' })
  const handed = { counter: '2026-11-10', receipt: '2026-11-10' }
  expect(turn('2026-11-10', { ...changed, stepsDone: handed })).toEqual({ code: 'result', days: 1 })
})

test('decided, the notice is fetched; then all is done until the next window opens', () => {
  const decided = {
    permit: permit({
      endorsedOn: '2026-11-02',
      pointsFiledOn: '2026-11-09',
      decidedOn: '2026-11-20',
    }),
  }
  expect(turn('2026-11-20', decided)).toEqual({ code: 'do', step: 'notice' })
  const fetched = { ...decided, stepsDone: { notice: '2026-11-21' } }
  expect(turn('2026-11-21', fetched)).toBeUndefined()
  expect(turn('2027-10-31', fetched)).toBeUndefined()
  expect(turn('2027-11-01', fetched)).toEqual({ code: 'begin' })
})

test('a first application asks for no expiry and no changes; before a permit there is no turn', () => {
  expect(turn('2026-11-23', { kind: 'first' })).toEqual({ code: 'do', step: 'fill-form' })
  expect(turn('2026-11-23', { kind: 'permit' })).toBeUndefined()
})
