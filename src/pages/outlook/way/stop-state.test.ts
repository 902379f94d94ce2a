import type { PlannedAction } from '@/engine'
import { inOrder, stopState } from './stop-state'

const action = (
  due: string,
  state: PlannedAction['state'] = 'open',
  id: PlannedAction['id'] = 'master',
): PlannedAction => ({ id, fact: 'education', due, state, late: 0 })
const first = action('2027-03', 'open', 'pay-x08')

test('due in this month or before is now, later ones wait', () => {
  const stands = (due: string) => stopState(action(due), first, '2026-11')
  expect(['2026-10', '2026-11', '2026-12'].map(stands)).toEqual(['now', 'now', 'wait'])
})

test('the next of all is now, also where it is due later', () => {
  expect(stopState(first, first, '2026-11')).toBe('now')
  expect(stopState(first, undefined, '2026-11')).toBe('wait')
})

test('what was begun is now, whenever it is due', () => {
  const begun = { ...action('2028-01'), startedOn: '2027-03-02' }
  expect(stopState(begun, first, '2026-11')).toBe('now')
})

test('what is done, or not needed, waits for nothing; what nobody knows is to be looked at', () => {
  const stands = (state: PlannedAction['state']) =>
    stopState(action('2026-10', state), first, '2026-11')
  expect([stands('done'), stands('spare'), stands('unclear')]).toEqual(['done', 'done', 'now'])
})

test('in order: what is done, then the months', () => {
  const all = [action('2028-01'), action('2027-01'), action('2029-01', 'done'), action('2027-01')]
  expect(inOrder(all).map(({ due, state }) => `${state} ${due}`)).toEqual([
    'done 2029-01',
    'open 2027-01',
    'open 2027-01',
    'open 2028-01',
  ])
})
