import type { RuleSet } from '../rule-set'
import { APPLICATION, CONTRACT, EDUCATION_CHECK, ENDORSEMENT, FILING } from './permit'
import { POINTS } from './points'
import { DATE_BASES } from './renewal-dates'
import { RENEWAL_NOTES } from './renewal-notes'
import { RULE_CLAUSES } from './rule-clauses'

/** The rules of 沪府规〔2022〕21号, with what else was read about the permit and the renewal. */
export const RULES_2023: RuleSet = {
  id: '2023',
  from: '2023-01-01',
  to: '2027-12-31',
  points: POINTS,
  ruleClauses: RULE_CLAUSES,
  application: APPLICATION,
  endorsement: ENDORSEMENT,
  filing: FILING,
  contract: CONTRACT,
  educationCheck: EDUCATION_CHECK,
  dateBases: DATE_BASES,
  notes: RENEWAL_NOTES,
}
