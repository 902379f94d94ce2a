/** Situations as a link carries them. */
import { readLetters, writeLetters, type Change } from '@/engine'
import { CHANGES, SETS } from './proofs/situations'

const sorted = (changes: readonly string[]) => [...changes].sort()

test('all 128 sets of changes go into a link and come out again, each by letters of its own', () => {
  const texts = SETS.map((changes) => writeLetters({ changes }))
  expect(new Set(texts).size).toBe(128)
  for (const [index, text] of texts.entries()) {
    const read = readLetters(text)!
    expect(read.kind).toBe('renewal')
    expect(sorted(read.changes)).toEqual(sorted(SETS[index]!))
    expect(text).toMatch(/^[a-z0]{1,7}$/)
  }
})

test('the order in which changes are named makes no other link', () => {
  expect(writeLetters({ changes: [...CHANGES].reverse() })).toBe(
    writeLetters({ changes: [...CHANGES] }),
  )
  expect(sorted(readLetters('cat')!.changes)).toEqual(['address', 'child', 'title'])
})

test('a letter once in a link stands for the same change for ever', () => {
  expect(CHANGES.map((change) => writeLetters({ changes: [change] })).join('')).toBe('eadtmsc')
  expect(writeLetters({ changes: [] })).toBe('0')
  expect(writeLetters({ kind: 'first', changes: ['child'] })).toBe('f')
})

test('living elsewhere than the permit says is a change of address', () => {
  const letters = (addressMatches: boolean | 'unknown' | undefined, changes: Change[] = []) =>
    writeLetters({ changes, permit: { expiresOn: '2026-12-01', addressMatches } })
  expect(letters(false)).toBe('a')
  expect(letters(false, ['address'])).toBe('a')
  expect(letters(false, ['child', 'employer'])).toBe('eac')
  for (const other of [true, 'unknown', undefined] as const) {
    expect(letters(other)).toBe('0')
    expect(letters(other, ['child'])).toBe('c')
  }
  expect(
    writeLetters({
      kind: 'first',
      changes: [],
      permit: { expiresOn: '2026-12-01', addressMatches: false },
    }),
  ).toBe('f')
})

test('a first application', () => {
  expect(readLetters('f')).toEqual({ kind: 'first', changes: [] })
  expect(writeLetters(readLetters('f')!)).toBe('f')
  // Who has no permit yet will apply for the first time.
  expect(writeLetters({ kind: 'permit', changes: ['child'] })).toBe('f')
})

test('nothing but the situation is carried', () => {
  const situation = {
    kind: 'renewal' as const,
    permit: { expiresOn: '2026-12-01' },
    contract: { from: '2026-01-01' },
    changes: ['spouse' as const],
  }
  expect(writeLetters(situation)).toBe('s')
  expect(Object.keys(readLetters('s')!).sort()).toEqual(['changes', 'kind'])
})

test.each([
  '',
  ' ',
  'x',
  'ex',
  'ee',
  'e0',
  '00',
  'fe',
  'ff',
  'E',
  'e a',
  'eadtmscx',
  '1',
  '__proto__',
  '配',
])('%j says nothing', (text) => {
  expect(readLetters(text)).toBeUndefined()
})
