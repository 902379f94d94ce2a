import { piece, PIECE } from './recovery'

test('a short text is shown whole', () => {
  expect(piece('', 0)).toEqual({ text: '' })
  expect(piece('x'.repeat(PIECE), 0)).toEqual({ text: 'x'.repeat(PIECE) })
})

test('a long text is shown piece by piece, round and round, and nothing is left out', () => {
  const text = 'a'.repeat(PIECE) + 'b'.repeat(PIECE) + 'c'
  expect(piece(text, 0)).toEqual({ text: 'a'.repeat(PIECE), place: '第1段，共3段' })
  expect(piece(text, 2)).toEqual({ text: 'c', place: '第3段，共3段' })
  expect(piece(text, 3)).toEqual(piece(text, 0))
  expect([0, 1, 2].map((number) => piece(text, number).text).join('')).toBe(text)
})
