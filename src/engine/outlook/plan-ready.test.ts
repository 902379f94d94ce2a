import { person, settled } from '../../../test/engine/build'
import type { Facts } from '../facts'
import type { ActionId } from '../scheme'
import { planReady } from './plan-ready'

const ON = '2026-11-23'

const ready = (facts: Facts, actions: Partial<Record<ActionId, number>>, isThere = false) => {
  const taken = Object.entries(actions).map(([id, months]) => ({
    id: id as ActionId,
    months,
    effort: 3,
  }))
  const months = isThere ? 0 : Math.max(0, ...Object.values(actions))
  return planReady(person(facts), ON, { actions: taken, months, isThere }, 'chosen')
}

/** 30 + 60, and ten years of insurance at the start of 2028-02: 120. */
const BACHELOR = settled({
  education: 'bachelor',
  insurance: { spans: [{ from: '2018-02', base: 'floor' }] },
})

test.each<[string, Partial<Record<ActionId, number>>, boolean, boolean]>([
  ['time alone rests on nothing', {}, false, false],
  ['a higher base counts from the first of a month', { 'pay-x1': 6 }, false, false],
  ['a title is there on some day, and is not verified', { 'mid-title': 6 }, true, false],
  ['a degree is verified before', { master: 6 }, true, true],
  ['one of two', { 'pay-x1': 6, 'mid-title': 3 }, true, false],
  ['a degree that is verified by then', { 'mid-title': 6, master: 1 }, true, false],
])('%s', (_, actions, estimated, verifies) => {
  expect(ready(BACHELOR, actions)).toMatchObject({ estimated, verifies })
})

test('what is there today waits for nothing, whatever is still done', () => {
  const there = { reached: ON, estimated: false, verifies: false }
  expect(ready(settled({ education: 'doctor' }), { master: 6 }, true)).toMatchObject(there)
  expect(ready(settled({ education: 'master' }), { doctor: 0 }, true)).toMatchObject(there)
})

test('held on the first day at the threshold itself, also by rules that are taken to go on', () => {
  const held = (neededBy: string) => {
    const on = '2028-01-01'
    const reaching = { actions: [], months: 1, isThere: false }
    return planReady(person(BACHELOR, { neededBy }), on, reaching, 'chosen').held
  }
  expect(held('2028-01-31')).toBe(false)
  expect(held('2028-02-01')).toBe(true)
})
