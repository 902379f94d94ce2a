import type { Situation } from '../situation'
import { attention } from './attention'
import { permitAlone } from './permit-alone'
import { renewal } from './renewal'
import { turnOf } from './turn'

const first = (permit: Situation['permit']): Situation => ({ kind: 'first', changes: [], permit })
const on = (day: string, permit: Situation['permit']) => {
  const situation = first(permit)
  const plan = permitAlone(renewal(situation, day))
  const turn = turnOf(situation, plan)
  return {
    steps: plan.steps.map(({ id }) => id),
    next: turn !== undefined && 'step' in turn ? turn.step?.id : undefined,
    attention: attention(situation, plan, day)?.code,
  }
}
const EXPIRES = { expiresOn: '2027-02-20' }

test('nothing is to be filed; the permit is endorsed in its window, and not before', () => {
  expect(on('2026-12-21', EXPIRES)).toEqual({ steps: [], next: undefined, attention: undefined })
  expect(on('2026-12-22', EXPIRES)).toEqual({ steps: [], next: undefined, attention: 'act' })
  expect(on('2027-01-21', EXPIRES)).toEqual({
    steps: ['endorse'],
    next: 'endorse',
    attention: 'act',
  })
  expect(on('2027-02-26', EXPIRES).next).toBe('endorse')
})

test('endorsed, it asks for the new expiry, and then for nothing', () => {
  const endorsed = { ...EXPIRES, endorsedOn: '2027-02-10' }
  expect(on('2027-02-26', endorsed)).toEqual({
    steps: ['endorse'],
    next: undefined,
    attention: 'act',
  })
  const known = { ...endorsed, newExpiresOn: '2028-02-20' }
  expect(on('2027-02-26', known).attention).toBeUndefined()
})

test('what is filed or decided already goes on as it is', () => {
  const filed = { ...EXPIRES, pointsFiledOn: '2026-11-20' }
  const decided = { ...filed, verifiedOn: '2026-11-23', decidedOn: '2026-11-27' }
  for (const permit of [filed, decided]) {
    const plan = renewal(first(permit), '2026-11-28')
    expect(permitAlone(plan)).toBe(plan)
  }
})
