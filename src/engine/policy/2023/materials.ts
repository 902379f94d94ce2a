import type { MaterialCase, MaterialRemark, PaperForm, PaperId, StepId } from '../../scheme'
import type { MaterialRow } from '../entries'

const EVERYONE = ['first', 'unchanged', 'changed'] as const
const CHANGED = ['first', 'changed'] as const
const UNCHANGED = ['unchanged'] as const
const MOVED = ['address', 'mismatch'] as const

const HAND_OVER = ['hand-over'] as const
const COUNTER = ['counter'] as const
const ADDRESS = ['address', 'endorse'] as const
const LEASE = ['lease-sign', 'lease-record'] as const

const BOTH = ['original', 'copy'] as const

/** A row of the table, its columns in this order. */
const needed = (
  paper: PaperId,
  cases: readonly MaterialCase[],
  steps: readonly StepId[],
  forms: readonly PaperForm[],
  sources: readonly string[],
  remarks: readonly MaterialRemark[] = [],
): MaterialRow => ({ paper, cases, steps, forms, sources, remarks })

/** The same of a paper that only somebody asks for. */
const inCase = (...columns: Parameters<typeof needed>): MaterialRow => ({
  ...needed(...columns),
  need: 'in-case',
})

/** The proofs of a dwelling that the article names among what goes to the employer (S2). */
const DWELLINGS = [
  'title-deed',
  'lease-proof',
  'dormitory-proof',
  'host-household',
  'host-statement',
  'committee-proof',
] as const

/** What shows an item that is reported for the first time (article 14, its last part, and article 16). */
const reported = (
  remark: MaterialRemark,
  papers: readonly PaperId[],
  cases: readonly MaterialCase[] = ['first'],
): MaterialRow[] => papers.map((paper) => inCase(paper, cases, HAND_OVER, [], ['A'], [remark]))

/** The table that checklist and steps both come from; `renewal/papers.ts` merges what concerns the same paper. */
export const MATERIALS: readonly MaterialRow[] = [
  needed('permit', EVERYONE, ['endorse'], [], ['S3']),
  needed('id-card', EVERYONE, ['endorse'], [], ['S3']),
  needed('permit', CHANGED, HAND_OVER, BOTH, ['A', 'S0'], ['valid']),
  needed('id-card', CHANGED, HAND_OVER, BOTH, ['S0', 'S1'], ['valid']),
  needed('contract', CHANGED, HAND_OVER, [], ['A', 'S2']),
  needed('no-crime-pledge', CHANGED, HAND_OVER, [], ['A']),
  needed('household-proof', ['first'], HAND_OVER, [], ['F'], ['relayed']),
  needed(
    'application-form',
    CHANGED,
    COUNTER,
    ['print', 'stamped'],
    ['A', 'S0', 'S1', 'S4'],
    ['returned-without-stamp'],
  ),
  needed(
    'application-form',
    UNCHANGED,
    COUNTER,
    ['print', 'stamped'],
    ['A', 'S0', 'S1', 'S4'],
    ['online-check', 'returned-without-stamp'],
  ),
  needed('business-licence', CHANGED, COUNTER, [], ['A', 'F'], ['paperless']),
  inCase('code-certificate', CHANGED, COUNTER, [], ['A'], ['often-with-licence']),
  needed('letter', CHANGED, COUNTER, [], ['S0', 'S1'], ['name-and-matter']),
  needed('hr-id', CHANGED, COUNTER, BOTH, ['S0', 'S1']),
  needed(
    'org-code',
    ['unchanged', 'changed'],
    ['employer-code', 'details'],
    ['information'],
    ['S0', 'S2'],
    ['number-only'],
  ),
  inCase('permit', UNCHANGED, HAND_OVER, BOTH, ['A', 'S0'], ['valid', 'only-the-form']),
  inCase('id-card', UNCHANGED, HAND_OVER, BOTH, ['S0', 'S1'], ['valid', 'only-the-form']),
  inCase('contract', UNCHANGED, HAND_OVER, [], ['A', 'S2'], ['only-the-form']),
  inCase('no-crime-pledge', UNCHANGED, HAND_OVER, [], ['A'], ['only-the-form']),
  inCase('business-licence', UNCHANGED, COUNTER, [], ['A', 'F'], ['only-the-form', 'paperless']),
  inCase(
    'code-certificate',
    UNCHANGED,
    COUNTER,
    [],
    ['A'],
    ['only-the-form', 'often-with-licence'],
  ),
  inCase('letter', UNCHANGED, COUNTER, [], ['S0', 'S1'], ['only-the-form', 'name-and-matter']),
  inCase('hr-id', UNCHANGED, COUNTER, BOTH, ['S0', 'S1'], ['only-the-form']),
  needed(
    'business-licence',
    ['employer'],
    COUNTER,
    ['copy', 'stamped'],
    ['S0', 'S1', 'S2'],
    ['new-employer-stamp'],
  ),
  needed(
    'code-certificate',
    ['employer'],
    COUNTER,
    ['copy', 'stamped'],
    ['S1'],
    ['new-employer-stamp', 'often-with-licence'],
  ),
  needed('contract', ['employer'], HAND_OVER, BOTH, ['S0', 'S1', 'S2'], ['one-year']),
  needed('leaving-certificate', ['employer'], HAND_OVER, [], ['S0', 'S2']),
  needed('leaving-form', ['employer'], HAND_OVER, BOTH, ['S1'], ['leaving-date']),
  needed('permit', ['employer'], HAND_OVER, BOTH, ['S1']),
  needed('hr-id', ['employer'], COUNTER, BOTH, ['S1', 'S0'], ['hr-in-person']),
  inCase('job-description', ['employer'], COUNTER, [], ['S1', 'S4'], ['new-job', 'with-job']),
  needed('id-card', ['education'], ['verify-education'], ['copy'], ['S2']),
  needed('new-diploma', ['education'], ['verify-education'], ['original'], ['S2'], ['start-early']),
  needed('new-diploma', ['education'], HAND_OVER, [], ['A']),
  needed('title-certificate', ['title'], HAND_OVER, BOTH, ['S0', 'S2'], ['base-too']),
  needed('review-form', ['title'], HAND_OVER, BOTH, ['S2']),
  needed('exam-form', ['title'], HAND_OVER, BOTH, ['S2']),
  needed('appointment-form', ['title'], HAND_OVER, BOTH, ['S2']),
  needed('job-description', ['title'], COUNTER, BOTH, ['S1', 'S2', 'S4'], ['with-job']),
  inCase('job-description', EVERYONE, COUNTER, [], ['S1', 'S4'], ['for-title-skill-major']),
  inCase('marriage-certificate', ['marriage'], HAND_OVER, [], ['A', 'S0'], ['not-listed']),
  inCase('household-register', ['marriage'], HAND_OVER, [], ['A', 'S0'], ['not-listed']),
  needed('marriage-certificate', ['spouse'], HAND_OVER, BOTH, ['S0', 'S2'], ['both-booklets']),
  needed('spouse-id', ['spouse'], HAND_OVER, BOTH, ['S0', 'S2']),
  inCase('spouse-permit', ['spouse'], HAND_OVER, BOTH, ['S0', 'S2'], ['not-for-hukou']),
  needed('spouse-household', ['spouse'], HAND_OVER, BOTH, ['S2']),
  needed('child-residence', ['child'], HAND_OVER, [], ['S0']),
  needed('child-household', ['child'], HAND_OVER, [], ['S0']),
  inCase('birth-certificate', ['child'], HAND_OVER, [], [], ['maybe']),
  needed('id-card', MOVED, ['address'], [], ['S3']),
  needed('title-deed', MOVED, ADDRESS, BOTH, ['S2', 'S3'], ['address-differs', 'check-original']),
  needed(
    'lease-proof',
    MOVED,
    ADDRESS,
    BOTH,
    ['S2', 'S3', 'E'],
    ['lease-either', 'address-differs', 'check-original'],
  ),
  needed(
    'lease-contract',
    MOVED,
    ADDRESS,
    [],
    ['E'],
    ['lease-either', 'relayed', 'address-differs'],
  ),
  needed(
    'dormitory-proof',
    MOVED,
    ADDRESS,
    BOTH,
    ['S2', 'S3'],
    ['address-differs', 'check-original', 'by-hr-or-security'],
  ),
  needed(
    'host-household',
    MOVED,
    ADDRESS,
    BOTH,
    ['S2'],
    ['has-all-three', 'address-differs', 'check-original'],
  ),
  needed(
    'host-statement',
    MOVED,
    ADDRESS,
    BOTH,
    ['S2'],
    ['has-all-three', 'address-differs', 'check-original'],
  ),
  needed(
    'committee-proof',
    MOVED,
    ADDRESS,
    BOTH,
    ['S2'],
    ['has-all-three', 'address-differs', 'check-original'],
  ),
  needed('kin-proof', MOVED, ADDRESS, [], ['E'], ['relayed', 'address-differs']),
  inCase('lease-application', MOVED, ['lease-sign'], ['original'], ['S3']),
  inCase('landlord-id', MOVED, LEASE, BOTH, ['S3'], ['check-original']),
  inCase('tenant-id', MOVED, LEASE, BOTH, ['S3'], ['check-original']),
  inCase('house-title', MOVED, LEASE, BOTH, ['S3'], ['check-original']),
  inCase('signed-lease', MOVED, ['lease-record'], BOTH, ['S3'], ['check-original']),
  ...DWELLINGS.map((paper) =>
    needed(paper, ['address'], HAND_OVER, BOTH, ['S2'], ['check-original']),
  ),
  inCase(
    'degree-certificates',
    ['first'],
    HAND_OVER,
    [],
    ['A', 'S1', 'S4'],
    ['for-education', 'third-party-more'],
  ),
  ...reported('for-title-skill', ['title-certificate']),
  ...reported(
    'for-title-skill',
    ['qualification-certificate', 'skill-certificate'],
    ['first', 'title'],
  ),
  ...reported('for-spouse', ['marriage-certificate', 'household-register']),
  ...reported('for-investment', ['capital-report', 'tax-details', 'hiring-proof']),
  ...(['permit', 'id-card', 'hr-id'] as const).map((paper) =>
    inCase(paper, EVERYONE, ['notice'], ['original'], ['S1', 'S2', 'S4']),
  ),
]
