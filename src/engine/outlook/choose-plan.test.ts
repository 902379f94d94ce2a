import { LIMITS } from '../scheme'
import type { ChosenPlan, Situation } from '../situation'
import { choosePlan, leftOfPlan } from './choose-plan'

const PLAN: ChosenPlan = {
  begun: '2026-11-27',
  actions: [
    { id: 'mid-title', months: 3, effort: 2 },
    { id: 'pay-x1', months: 1, effort: 2 },
  ],
}
const LATER = '2027-03-20'
const chosen = (more: Partial<Situation> = {}): Situation => ({ changes: [], plan: PLAN, ...more })
const title = (months: number) => ({ id: 'mid-title' as const, months, effort: 2 })
const master = (months: number) => ({ id: 'master' as const, months, effort: 4 })

test('what is left of a plan is counted from the day it was begun, and never in the past', () => {
  expect(leftOfPlan({ changes: [] }, LATER)).toEqual([])
  const months = (on: string) => leftOfPlan(chosen(), on).map((each) => each.months)
  expect(months('2026-11-30')).toEqual([3, 1])
  expect(months('2027-01-01')).toEqual([1, 0])
  expect(months('2027-02-28')).toEqual([0, 0])
  expect(months(LATER)).toEqual([0, 0])
  // A day before it, which was put in the place of today.
  expect(months('2026-01-01')).toEqual([3, 1])
})

test('what has another figure by now counts by that', () => {
  const own = (months: number) => ({ 'mid-title': { months, effort: 2, on: true } })
  const ids = (months: number) =>
    leftOfPlan(chosen({ actions: own(months) }), LATER).map(({ id }) => id)
  expect(ids(3)).toEqual(['mid-title', 'pay-x1'])
  expect(ids(6)).toEqual(['pay-x1'])
})

test('chosen again, an action goes on from where it was; what is new begins now', () => {
  expect(choosePlan(chosen(), [title(0)], LATER)).toEqual({
    begun: PLAN.begun,
    actions: [title(3)],
  })
  expect(choosePlan(chosen(), [title(0), master(12)], LATER)).toEqual({
    begun: PLAN.begun,
    actions: [title(3), master(16)],
  })
  expect(choosePlan(chosen(), [master(12)], LATER)).toEqual({ begun: LATER, actions: [master(12)] })
  expect(choosePlan({ changes: [] }, [title(3)], LATER)).toEqual({
    begun: LATER,
    actions: [title(3)],
  })
  expect(choosePlan(chosen(), [], LATER)).toEqual({ begun: LATER, actions: [] })
})

test('with another figure it is begun anew', () => {
  const actions = { 'mid-title': { months: 6, effort: 2, on: true } }
  expect(choosePlan(chosen({ actions }), [title(6)], LATER)).toEqual({
    begun: LATER,
    actions: [title(6)],
  })
})

test('what has another figure begins now, beside what goes on', () => {
  const actions = { 'mid-title': { months: 6, effort: 2, on: true } }
  const pay = (months: number) => ({ id: 'pay-x1' as const, months, effort: 2 })
  expect(choosePlan(chosen({ actions }), [pay(0), title(6)], LATER)).toEqual({
    begun: PLAN.begun,
    actions: [pay(1), title(10)],
  })
})

test('within the limit of what is stored', () => {
  const most = LIMITS.actionMonths
  const begun = (months: number) => choosePlan(chosen(), [title(0), master(months)], LATER).begun
  expect(begun(most - 4)).toBe(PLAN.begun)
  expect(begun(most - 3)).toBe(LATER)
})

test('only the figures are kept', () => {
  const offered = { ...title(3), needs: [], on: true, own: false }
  expect(choosePlan({ changes: [] }, [offered], LATER).actions).toEqual([title(3)])
})

test('what was begun keeps its day when it is chosen again, and is counted from that day', () => {
  const begun = { ...title(3), started: { on: '2027-02-10', months: 24 } }
  const started = (more: Partial<Situation> = {}) =>
    chosen({ plan: { ...PLAN, actions: [begun] }, ...more })
  expect(leftOfPlan(started(), LATER)).toEqual([title(23)])
  expect(choosePlan(started(), [title(23), master(12)], LATER).actions).toEqual([begun, master(16)])
  const actions = { 'mid-title': { months: 6, effort: 2, on: true } }
  expect(choosePlan(started({ actions }), [title(6)], LATER)).toEqual({
    begun: LATER,
    actions: [{ ...begun, months: 6 }],
  })
})
