import type { Facts } from '@/engine'

import { person } from '../../test/engine/build'

import { noteAnswer } from './last-answer'

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
