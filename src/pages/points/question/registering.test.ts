import { askedConditions, withLevel } from './registering'

const OPEN = {
  gainedInShanghai: 'unknown',
  matchesJob: 'unknown',
  needsRegistration: 'unknown',
  registered: 'unknown',
} as const

test('of a 职称 or a skill it is settled that nothing is registered', () => {
  for (const level of ['junior-title', 'mid-title', 'senior-title', 'skill-3'] as const) {
    const one = withLevel(OPEN, level)
    expect(one).toEqual({ ...OPEN, level, needsRegistration: false })
    expect(askedConditions(level, one)).toEqual(['gainedInShanghai', 'matchesJob'])
  }
})

test('of a 职业资格 it is asked, and whether it is', () => {
  const one = withLevel(OPEN, 'mid-equivalent')
  expect(one).toEqual({ ...OPEN, level: 'mid-equivalent' })
  expect(askedConditions('mid-equivalent', one)).toContain('needsRegistration')
  const needs = { ...one, needsRegistration: true }
  expect(askedConditions('mid-equivalent', needs)).toContain('registered')
  expect(withLevel(needs, 'mid-equivalent', 'mid-equivalent')).toEqual(needs)
  const not = withLevel(needs, 'mid-title', 'mid-equivalent')
  expect(not.needsRegistration).toBe(false)
  // Nobody was asked yet.
  expect(withLevel(not, 'mid-equivalent', 'mid-title').needsRegistration).toBe('unknown')
})

test('what was left open earlier, or said, stays to be answered; without a level it is not asked', () => {
  expect(askedConditions('mid-title', OPEN)).toContain('needsRegistration')
  expect(askedConditions(undefined, OPEN)).toEqual(['gainedInShanghai', 'matchesJob'])
})
