import { FLAGS } from './flags'

/** Every indicator in the order of the scheme: base (article 6), bonus (7), deductions (8), veto (9). */
export const RULE_IDS = [
  'age',
  'education',
  'qualification',
  'insurance-years',
  ...FLAGS,
  'shortage-major',
  'investment',
  'insurance-base',
  'public-service',
  'suburb',
  'fresh-graduate',
  'award',
  'shanghai-spouse',
  'false-material',
  'detention',
  'crime',
  'serious-crime',
] as const
export type RuleId = (typeof RULE_IDS)[number]
