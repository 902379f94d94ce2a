import type { Change } from '../scheme/changes'
import type { Situation } from '../situation/types'
import { nextStep, waitingStep } from './next-step'
import { renewal } from './renewal'

const TODAY = '2026-11-23'
const situation = (changes: Change[] = []): Situation => ({
  kind: 'renewal',
  changes,
  permit: { expiresOn: '2026-12-01' },
})

test('the 签注 comes before anything else that is ready', () => {
  expect(nextStep(renewal(situation(['address', 'education']), TODAY))?.id).toBe('endorse')
  expect(nextStep(renewal(situation(['address']), '2026-10-01'))?.id).toBe('address')
  expect(nextStep(renewal(situation(), '2026-10-01'))).toBeUndefined()
  expect(waitingStep(renewal(situation(), '2026-10-01'))?.id).toBe('endorse')
  const waits = {
    ...situation(),
    permit: { expiresOn: '2026-12-01', endorsedOn: '2026-11-23' },
    stepsDone: { 'employer-code': '2026-11-01' },
  }
  expect(nextStep(renewal(waits, TODAY))).toBeUndefined()
  expect(waitingStep(renewal(waits, TODAY))?.id).toBe('refresh')
})

test('the address, which no source gives an order, comes after what else is ready', () => {
  const endorsed = {
    ...situation(['address']),
    permit: { expiresOn: '2026-12-01', endorsedOn: '2026-11-10' },
  }
  expect(nextStep(renewal(endorsed, TODAY))?.id).toBe('employer-code')
  const coded = { ...endorsed, stepsDone: { 'employer-code': '2026-11-10' } }
  expect(nextStep(renewal(coded, '2026-11-12'))?.id).toBe('address')
})

test('the address comes first where its term ends before all others, and once it is over', () => {
  const moved: Situation = { ...situation(['address', 'education']), movedOn: '2026-10-01' }
  expect(nextStep(renewal(moved, '2026-10-31'))?.id).toBe('address')
  // The window opens a day after the term: no trip could do both in time.
  expect(nextStep(renewal(moved, '2026-11-01'))?.id).toBe('address')
  expect(nextStep(renewal(moved, '2026-12-01'))?.id).toBe('address')
  expect(nextStep(renewal(moved, '2026-12-02'))?.id).toBe('endorse')
  expect(nextStep(renewal({ ...moved, movedOn: '2026-10-02' }, '2026-11-02'))?.id).toBe('endorse')
  expect(nextStep(renewal({ ...moved, movedOn: '2026-09-01' }, '2026-10-31'))?.id).toBe('address')
  const endorsed = (movedOn: string): Situation => ({
    ...situation(['address']),
    movedOn,
    permit: { expiresOn: '2026-12-01', endorsedOn: '2026-11-02' },
  })
  // Another diploma has no term, the filing has.
  const more = (changes: Change[], movedOn: string) =>
    nextStep(renewal({ ...endorsed(movedOn), changes }, '2026-11-04'))?.id
  expect(more(['education', 'address'], '2026-10-10')).toBe('address')
  expect(more(['education', 'address', 'employer'], '2026-10-11')).toBe('verify-education')
  // Filing is advised by 2026-11-09.
  expect(nextStep(renewal(endorsed('2026-10-10'), '2026-11-04'))?.id).toBe('address')
  expect(nextStep(renewal(endorsed('2026-10-11'), '2026-11-04'))?.id).toBe('employer-code')
  expect(nextStep(renewal(endorsed('2026-10-01'), '2026-11-04'))?.id).toBe('address')
})
