import { toDay } from '../time/day'
import { factsAt, optionOf } from './option'
import type { Action } from './types'
import { ready, settled } from '../../../test/engine/build'

const PREPARED = ready(settled(), 'rules-and-wage-continue')
const action = (id: Action['id'], months: number): Action => ({ id, months, effort: 1 })
const option = (id: Action['id'], months: number, on = '2026-11-22') =>
  optionOf(action(id, months), PREPARED, toDay(on))

test('what comes within ten years is an option, what comes later is none', () => {
  expect(option('doctor', 120)?.from).toBe(120)
  expect(option('doctor', 121)).toBeUndefined()
})

test('what does not fit is none, nor anything on a day without rules', () => {
  expect(option('use-title', 1)).toBeUndefined()
  expect(option('pay-x1', 1, '2023-01-01')).toBeDefined()
  expect(option('pay-x1', 1, '2022-12-31')).toBeUndefined()
})

test('an option is a fact from the month in which it is done', () => {
  const { counted } = PREPARED
  const study = option('doctor', 3)!
  expect(factsAt(counted, [study], 2)).toEqual(counted)
  expect(factsAt(counted, [study], 3)).toEqual({ ...counted, education: 'doctor' })
})
