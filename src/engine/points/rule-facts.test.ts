import { FLAGS } from '../scheme/flags'
import { RULE_IDS } from '../scheme/rules'
import { BONUS_FACTS } from '../facts/registry'
import { factOf, rulesOf } from './rule-facts'

test('a rule is asked by one fact, and a fact may ask for several', () => {
  expect(factOf('qualification')).toBe('qualifications')
  expect(rulesOf('insurance')).toEqual(['insurance-years', 'insurance-base'])
  expect(rulesOf('deductions')).toEqual(['false-material', 'detention', 'crime', 'serious-crime'])
  for (const id of FLAGS) expect([factOf(id), ...rulesOf(id)]).toEqual([id, id])
  for (const id of RULE_IDS) expect(rulesOf(factOf(id))).toContain(id)
})

test('each bonus is asked by a fact of its own', () => {
  for (const fact of BONUS_FACTS) expect(rulesOf(fact)).toHaveLength(1)
})
