import { person, settled } from '../../../test/engine/build'
import { LIMITS } from '../scheme'
import type { ChosenPlan, Situation } from '../situation'
import { startAction } from './start-action'

const DEGREE = { id: 'bachelor-with-degree' as const, months: 30, effort: 3 }
const PAY = { id: 'pay-x1' as const, months: 1, effort: 2 }
const PLAN: ChosenPlan = { begun: '2026-11-28', actions: [DEGREE, PAY] }

const started = (on: string, months?: number, plan = PLAN) => {
  const own: Partial<Situation> =
    months === undefined ? {} : { actions: { [DEGREE.id]: { months, effort: 3, on: true } } }
  const facts = settled({ education: 'junior-college' })
  return startAction(plan, DEGREE.id, on, person(facts, own)).actions[0]!.started
}

test('it takes its usual time from the day on which it was begun', () => {
  // 36 months are usual from 大专.
  expect(started('2027-03-02')).toEqual({ on: '2027-03-02', months: 36 })
  expect(started('2026-09-01')).toEqual({ on: '2026-09-01', months: 36 })
})

test('a figure of one’s own is for the day of the choice, and only a later start moves it', () => {
  expect(started('2027-03-02', 30)).toEqual({ on: '2027-03-02', months: 30 })
  expect(started('2026-11-01', 30)).toEqual({ on: '2026-11-01', months: 30 })
  expect(started('2026-10-31', 30)).toEqual({ on: '2026-10-31', months: 31 })
  expect(started('2001-01-01', 30)).toEqual({ on: '2001-01-01', months: LIMITS.actionMonths })
})

test('the rest of the plan stays, and it is taken back', () => {
  const begun = startAction(PLAN, DEGREE.id, '2027-03-02', person())
  expect(begun).toEqual({
    ...PLAN,
    actions: [{ ...DEGREE, started: { on: '2027-03-02', months: 36 } }, PAY],
  })
  expect(startAction(begun, DEGREE.id, undefined, person())).toEqual(PLAN)
})
