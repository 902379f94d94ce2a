import type { RuleId } from '../scheme'

/** A clause that no text decides between two numbers; `text/policy` says in words what each side reads. */
export interface Undecided {
  /** as in the list of conflicts */
  id: string
  rules: readonly RuleId[]
  /** how sure the reading in use is, 0–1 */
  confidence: number
}

/** The clauses by whose other reading points differ. */
export const UNDECIDED: readonly Undecided[] = [
  { id: 'base-downward', rules: ['insurance-base'], confidence: 0.8 },
  { id: 'service-years', rules: ['public-service'], confidence: 0.85 },
]
