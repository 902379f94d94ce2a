import type { Change } from '../scheme/changes'
import type { StepId } from '../scheme/steps'
import type { Situation } from '../situation/types'
import { nextStep, waitingStep } from './next-step'
import { renewal } from './renewal'
import type { Step } from './types'

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

test('the address comes first where it alone has a term, wherever it stands', () => {
  const ready = (id: StepId, due?: string) => ({ id, state: 'ready', due }) as unknown as Step
  const next = (...steps: Step[]) =>
    nextStep({ ...renewal(situation(), TODAY), phase: 'open', steps })?.id
  const address = ready('address', '2026-12-01')
  expect(next(ready('details'), address)).toBe('address')
  expect(next(ready('details'), ready('counter'), ready('address'))).toBe('details')
  expect(next(address, ready('details', '2026-12-01'), ready('counter'))).toBe('details')
  expect(next(address, ready('details'), ready('counter', '2026-12-01'))).toBe('details')
})

test('the address comes first where it alone has a term', () => {
  const moved: Situation = { ...situation(['address', 'education']), movedOn: '2026-10-01' }
  expect(nextStep(renewal(moved, '2026-10-31'))?.id).toBe('address')
  expect(nextStep(renewal(moved, '2026-11-01'))?.id).toBe('endorse')
  expect(nextStep(renewal({ ...moved, movedOn: '2026-09-01' }, '2026-10-31'))?.id).toBe(
    'verify-education',
  )
  const permit = { expiresOn: '2026-12-01', endorsedOn: '2026-11-02' }
  expect(nextStep(renewal({ ...moved, changes: ['address'], permit }, '2026-11-04'))?.id).toBe(
    'employer-code',
  )
})
