import type { Facts, Profile } from '@/engine'

import { person } from '../../test/engine/build'

import { type LastAnswer, noteAnswer, situationOf, takenBack } from './last-answer'

const answer = (before: Facts, after: Facts, visit?: number, id = 'test') => ({
  ...{ id, visit },
  before: { ...person(before), id },
  after: { ...person(after), id },
})
const LAST = answer({}, { founder: true }, 1)

test('answers of one visit about the same fact are taken back together', () => {
  const next = answer({ founder: true }, { founder: false }, 1)
  expect(noteAnswer(LAST, next)).toEqual({ ...next, before: LAST.before })
})

test('an answer that changes nothing leaves the last one to be taken back', () => {
  expect(noteAnswer(LAST, answer({ founder: true }, { founder: true }, 2))).toBe(LAST)
})

test('an answer about another fact as well is taken back alone', () => {
  const next = answer({ founder: true }, { founder: false, award: 'none' }, 1)
  expect(noteAnswer(LAST, next)).toEqual(next)
})

test('an answer about another profile is taken back alone', () => {
  const next = answer({ founder: true }, { founder: false }, 1, 'other')
  expect(noteAnswer(LAST, next)).toEqual(next)
})

const change = (
  before: Partial<Profile>,
  after: Partial<Profile>,
  visit: number | undefined = 1,
): LastAnswer => ({
  ...{ id: 'test', visit },
  before: { ...person({}), ...before },
  after: { ...person({}), ...after },
})
const DAY = '2026-11-01'

test('a member of the situation and a ticked paper are changes, too', () => {
  const needed = change({ situation: { changes: [], neededBy: DAY } }, {})
  expect(noteAnswer(null, needed)).toBe(needed)
  expect(situationOf(needed)).toEqual(['neededBy'])
  const ticked = change({}, { progress: { 'id-card': 'done' } })
  expect(noteAnswer(needed, ticked)).toBe(ticked)
  expect(situationOf(ticked)).toEqual([])
})

test('what is said about another member on the same page is taken back alone', () => {
  const needed = change({}, { situation: { changes: [], neededBy: DAY } })
  const moved = change(needed.after, { situation: { changes: ['title'], neededBy: DAY } })
  expect(noteAnswer(needed, moved)).toEqual(moved)
  const ticked = change({}, { progress: { 'id-card': 'done' } })
  const more = change(ticked.after, { progress: { 'id-card': 'done', permit: 'done' } })
  expect(noteAnswer(ticked, more)).toEqual(more)
})

test('each step that is ticked off on one page is taken back alone', () => {
  const done = (stepsDone: Record<string, string>) => ({ situation: { changes: [], stepsDone } })
  const one = change({}, done({ counter: DAY }))
  const other = change(one.after, done({ counter: DAY, receipt: DAY }))
  expect(noteAnswer(one, other)).toEqual(other)
  const again = change(one.after, done({ counter: '2026-11-02' }))
  expect(noteAnswer(one, again)).toEqual({ ...again, before: one.before })
})

test('what is ticked and unticked on one page is as it was', () => {
  const on = change({}, { progress: { 'id-card': 'done' } })
  const off = change({ progress: { 'id-card': 'done' } }, {})
  expect(noteAnswer(on, off)).toBeNull()
})

test('a change is taken back alone, and not where it was made otherwise since', () => {
  const needed = change({ situation: { changes: [], neededBy: DAY } }, {})
  const since = { ...needed.after, facts: { founder: true } }
  expect(takenBack(needed, since)).toMatchObject({
    facts: { founder: true },
    situation: { neededBy: DAY },
  })
  const other = { ...since, situation: { changes: [], neededBy: '2027-01-01' } }
  expect(takenBack(needed, other)).toBeNull()
})
