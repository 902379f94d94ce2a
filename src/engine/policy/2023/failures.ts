import type { FailureEntry } from '../entries'

/** R1–R17, in their order. */
export const FAILURES: readonly FailureEntry[] = [
  { id: 'R1', fact: 'permit', clauses: ['D10'], sources: ['S0', 'S2', 'S4'] },
  {
    id: 'R2',
    fact: 'permit',
    clauses: ['S-years', 'S-90'],
    sources: ['S3', 'S4', 'S0', 'S1', 'S2'],
  },
  { id: 'R3', fact: 'permit', clauses: ['S-60'], sources: ['S0', 'S2', 'S4'] },
  { id: 'R4', fact: 'insurance', clauses: ['A2'], sources: ['S0', 'S1', 'S4', 'A'] },
  { id: 'R5', fact: 'qualifications', clauses: ['A6-3'], sources: ['A', 'S0', 'S4'] },
  { id: 'R6', fact: 'insurance', clauses: ['A7-5'], sources: ['A', 'S4'] },
  { id: 'R7', fact: 'insurance', clauses: ['A6-4', 'A7-5'], sources: ['A'] },
  { id: 'R8', fact: 'tax', clauses: ['A7-5'], sources: ['S0', 'S1', 'S4', 'A'] },
  { id: 'R9', fact: 'job', clauses: ['A6-3', 'A7-3'], sources: ['S1', 'S4', 'A'] },
  { id: 'R10', fact: 'contract', clauses: ['S-contract'], sources: ['S1'] },
  { id: 'R11', fact: 'paper-state', clauses: ['S-papers'], sources: ['S1'] },
  { id: 'R12', fact: 'deductions', clauses: ['A8-1', 'A22'], sources: ['A', 'S1'] },
  { id: 'R13', fact: 'deductions', clauses: ['A8-2', 'A8-3'], sources: ['A'] },
  { id: 'R14', fact: 'deductions', clauses: ['A9'], sources: ['A'] },
  { id: 'R15', fact: 'points', clauses: ['A10', 'A12'], sources: ['A'] },
  { id: 'R16', fact: 'employer', clauses: ['S-employer'], sources: ['S1', 'S2'] },
  { id: 'R17', fact: 'address', clauses: ['E-address'], sources: ['E', 'C', 'S3'] },
]
