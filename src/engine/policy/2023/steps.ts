import type { Actor, ApplicationKind, Change, PlaceId, StepId } from '../../scheme'

/** A step as the sources describe it. */
export interface StepEntry {
  id: StepId
  actor: Actor
  where: readonly PlaceId[]
  clauses: readonly string[]
  sources: readonly string[]
  /** steps to be done before, as far as they are in the list of the situation */
  after: readonly StepId[]
  kinds: readonly ApplicationKind[]
  /** only with one of these changes; 'mismatch': one lives elsewhere than the permit says */
  onlyWith?: readonly (Change | 'mismatch')[]
  /** only some people have to */
  optional?: true
  /** without any change the step may fall away */
  optionalUnchanged?: true
  /** a first application needs it only when the permit itself is due */
  whenDue?: true
}

const BOTH = ['first', 'renewal'] as const
const RENEWAL = ['renewal'] as const

/** Every step in the order in which it is done: 签注, then the points by way of the employer. */
export const STEPS: readonly StepEntry[] = [
  {
    id: 'lease-sign',
    actor: 'self',
    where: ['not-known'],
    clauses: ['S-lease'],
    sources: ['S3'],
    after: [],
    kinds: BOTH,
    onlyWith: ['address', 'mismatch'],
    optional: true,
  },
  {
    id: 'lease-record',
    actor: 'self',
    where: ['not-known'],
    clauses: ['S-lease'],
    sources: ['S3'],
    after: ['lease-sign'],
    kinds: BOTH,
    onlyWith: ['address', 'mismatch'],
    optional: true,
  },
  {
    id: 'address',
    actor: 'self',
    where: ['address-online', 'community-centre'],
    clauses: ['E-address'],
    sources: ['E', 'C', 'S3'],
    after: [],
    kinds: BOTH,
    onlyWith: ['address', 'mismatch'],
  },
  {
    id: 'verify-education',
    actor: 'self',
    where: ['not-known'],
    clauses: ['S-education'],
    sources: ['S0', 'S2'],
    after: [],
    kinds: RENEWAL,
    onlyWith: ['education'],
  },
  {
    id: 'endorse',
    actor: 'self',
    where: ['permit-online', 'community-centre'],
    clauses: ['D10', 'E-endorse', 'S-years'],
    sources: ['D', 'E', 'S0', 'S1', 'S2', 'S3', 'S4'],
    after: [],
    kinds: BOTH,
    whenDue: true,
  },
  {
    id: 'employer-code',
    actor: 'employer',
    where: ['employer'],
    clauses: ['S-steps'],
    sources: ['S0', 'S2'],
    after: [],
    kinds: RENEWAL,
  },
  {
    id: 'employer-login',
    actor: 'employer',
    where: ['points-online'],
    clauses: ['S-steps'],
    sources: ['S1', 'S2'],
    after: ['employer-code'],
    kinds: RENEWAL,
    onlyWith: ['employer'],
  },
  {
    id: 'refresh',
    actor: 'self',
    where: ['points-online'],
    clauses: ['S-wait', 'S-advise', 'S-60', 'A19'],
    sources: ['S0', 'S2', 'S4'],
    after: ['endorse', 'employer-code', 'employer-login'],
    kinds: RENEWAL,
  },
  {
    id: 'details',
    actor: 'self',
    where: ['points-online'],
    clauses: ['S-steps'],
    sources: ['S0', 'S1', 'S2', 'S4'],
    after: ['refresh', 'verify-education'],
    kinds: RENEWAL,
  },
  {
    id: 'fill-form',
    actor: 'self',
    where: ['points-online'],
    clauses: ['A14'],
    sources: ['A', 'S0'],
    after: [],
    kinds: ['first'],
  },
  {
    id: 'hand-over',
    actor: 'self',
    where: ['employer'],
    clauses: ['A13', 'A14'],
    sources: ['A'],
    after: ['details', 'fill-form'],
    kinds: BOTH,
  },
  {
    id: 'submit',
    actor: 'employer',
    where: ['points-online'],
    clauses: ['S-steps', 'A13'],
    sources: ['A', 'S0', 'S1', 'S2', 'S4'],
    after: ['hand-over'],
    kinds: RENEWAL,
  },
  {
    id: 'counter',
    actor: 'employer',
    where: ['talent-centre'],
    clauses: ['A13'],
    sources: ['A', 'S1', 'S2', 'S4'],
    after: ['hand-over', 'submit'],
    kinds: BOTH,
    optionalUnchanged: true,
  },
  {
    id: 'receipt',
    actor: 'employer',
    where: ['talent-centre'],
    clauses: ['A15'],
    sources: ['A', 'S2'],
    after: ['submit', 'counter'],
    kinds: BOTH,
    optionalUnchanged: true,
  },
  {
    id: 'archive',
    actor: 'office',
    where: ['talent-centre'],
    clauses: ['A16', 'S-steps'],
    sources: ['A', 'S1', 'S2'],
    after: ['receipt'],
    kinds: BOTH,
    optionalUnchanged: true,
  },
  {
    id: 'verification',
    actor: 'office',
    where: [],
    clauses: ['A16', 'A17'],
    sources: ['A'],
    after: ['submit', 'counter', 'receipt', 'archive'],
    kinds: BOTH,
  },
  {
    id: 'decision',
    actor: 'office',
    where: [],
    clauses: ['A17'],
    sources: ['A'],
    after: ['verification'],
    kinds: BOTH,
  },
  {
    id: 'notice',
    actor: 'self',
    where: ['points-online', 'talent-centre', 'machine'],
    clauses: ['A15-18', 'S-notice', 'A18', 'A21'],
    sources: ['A', 'S1', 'S2', 'S4'],
    after: ['decision'],
    kinds: BOTH,
  },
]
