/** Situations as a link carries them. */
import {
  employerPapers,
  employerSteps,
  PRIVATE_CHANGES,
  readDigits,
  readLetters,
  readSent,
  renewal,
  writeDigits,
  writeLetters,
  type Change,
  type Situation,
} from '@/engine'
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

describe('what an employer need not know', () => {
  const SUBSETS: Change[][] = [[], ['address'], ['child'], ['address', 'child']]
  const employer = (situation: Situation) => {
    const plan = renewal(situation, '2026-11-27')
    return {
      steps: employerSteps(plan).map(({ id, next, optional }) => ({ id, next, optional })),
      papers: employerPapers(plan),
    }
  }

  test('is not named, and changes nothing of what the employer does and brings', () => {
    for (const changes of SETS) {
      for (const leftOut of SUBSETS) {
        const letters = writeLetters({ changes }, leftOut)
        const sent = readSent(letters)!
        const hidden = changes.filter((change) => leftOut.includes(change))
        expect(letters).toMatch(/^(0|[eadtmsc]*x?)$/)
        expect(sent.withheld).toBe(hidden.length > 0)
        expect(sorted(sent.situation.changes)).toEqual(
          sorted(changes.filter((one) => !hidden.includes(one))),
        )
        expect(employer(sent.planned)).toEqual(employer({ kind: 'renewal', changes }))
      }
    }
  })

  test('alters nothing, as any change would that the employer has no part in', () => {
    const plain = employer({ changes: ['marriage'] })
    const same = CHANGES.filter((change) => {
      const own = employer({ changes: [change] })
      return JSON.stringify(own) === JSON.stringify(plain)
    })
    expect(same).toEqual(expect.arrayContaining([...PRIVATE_CHANGES]))
  })

  test('a letter once read stands for the same for ever', () => {
    expect(writeLetters({ changes: ['employer', 'child'] }, ['child'])).toBe('ex')
    expect(writeLetters({ changes: ['address'] }, ['address'])).toBe('x')
    expect(writeLetters({ kind: 'first', changes: ['child'] }, ['child'])).toBe('f')
    expect(readSent('x')).toEqual({
      letters: 'x',
      situation: { kind: 'renewal', changes: [] },
      withheld: true,
      planned: { kind: 'renewal', changes: ['address'] },
    })
    expect(readSent('f')).toMatchObject({ withheld: false, situation: { kind: 'first' } })
  })

  test.each(['', 'fx', '0x', 'xx', 'xe', 'exx', 'ee', 'zx', 'X'])('"%s" is no link', (letters) => {
    expect(readSent(letters)).toBeUndefined()
  })
})

describe('a day in a link', () => {
  test('is eight digits', () => {
    expect(writeDigits('2026-12-09')).toBe('20261209')
    expect(readDigits('20261209')).toBe('2026-12-09')
    expect(readDigits('20280229')).toBe('2028-02-29')
  })

  test.each([
    '',
    '2026129',
    '202612090',
    '2026-12-09',
    '20270229',
    '20261301',
    '20260000',
    '２０２６１２０９',
    '2026120a',
    ' 20261209',
    '20261209\n',
  ])('"%s" is none', (text) => {
    expect(readDigits(text)).toBeUndefined()
  })
})
