import type { Problem } from './problem'
import { read } from './read'
import { answer, either, entries, list, number, record, type Shape, textLike } from './shape'

/** What is wrong with an input, each with its values. */
function problems<T>(shape: Shape<T>, input: unknown): Omit<Problem, 'path'>[] {
  const found: Omit<Problem, 'path'>[] = []
  read(shape, input, 'it', (_path, code, ...[params]) => {
    found.push({ code, ...(params && { params }) } as Problem)
  })
  return found
}

test('a number with too many decimals says how many it may have', () => {
  expect(problems(number(0, 100, 2), 33.333)).toEqual([
    { code: 'too-many-decimals', params: { most: 2 } },
  ])
  expect(problems(number(0, 100, 2), 0.29)).toEqual([])
})

test('a text may have so many characters, an emoji being one', () => {
  const shape = textLike(() => true, 2)
  expect(problems(shape, '😀😀')).toEqual([])
  expect(problems(shape, 'abc')).toEqual([{ code: 'too-long', params: { most: 2 } }])
})

test('a list and entries may be so long', () => {
  expect(problems(list(answer, 1), [true])).toEqual([])
  expect(problems(list(answer, 1), [true, true])).toEqual([
    { code: 'too-long', params: { most: 1 } },
  ])
  expect(problems(entries(answer, 1), { a: true })).toEqual([])
  expect(problems(entries(answer, 1), { a: true, b: true })).toEqual([
    { code: 'too-long', params: { most: 1 } },
  ])
})

test('what is no object lacks the field that tells two shapes apart', () => {
  const shape = either('one', record({ one: answer }), record({ other: answer }))
  for (const input of [undefined, null, 'one', 1])
    expect(problems(shape, input)).toEqual([{ code: 'wrong-type' }])
  expect(problems(shape, { one: true })).toEqual([])
  expect(problems(shape, { other: true })).toEqual([])
})

test('every field of a record has to be there where none is said to be optional', () => {
  expect(record({ one: answer })).toEqual({ is: 'record', fields: { one: answer }, optional: [] })
})
