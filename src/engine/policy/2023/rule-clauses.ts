import type { RuleId } from '../../scheme'

/** The clauses that each rule rests on, the main one first. */
export const RULE_CLAUSES: Readonly<Record<RuleId, readonly string[]>> = {
  age: ['A6-1'],
  education: ['A6-2', 'A11'],
  qualification: ['A6-3', 'A10', 'A11', 'wage'],
  'insurance-years': ['A6-4'],
  founder: ['A7-1'],
  intermediary: ['A7-2'],
  'shortage-major': ['A7-3'],
  investment: ['A7-4', 'A11'],
  'insurance-base': ['A7-5', 'wage'],
  'public-service': ['A7-6'],
  suburb: ['A7-7'],
  'fresh-graduate': ['A7-8'],
  award: ['A7-9', 'A10'],
  'shanghai-spouse': ['A7-10'],
  'false-material': ['A8-1', 'A10'],
  detention: ['A8-2', 'A10'],
  crime: ['A8-3', 'A10'],
  'serious-crime': ['A9'],
}
