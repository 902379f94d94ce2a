import { LATEST_RULES, listsOf } from '../policy'
import type { Dwelling, PaperId, PaperOption, StepId } from '../scheme'
import type { Paper } from './types'

/** The proofs of where one lives, by how one lives there (policy: 住所变更). */
const PROOFS: Record<Dwelling, readonly PaperOption[]> = {
  rented: ['lease-record', 'lease-contract'],
  owned: ['own-home'],
  borrowed: ['kin', 'lodging'],
  dormitory: ['dormitory'],
}

const LEASE: readonly StepId[] = ['lease-sign', 'lease-record']

/** Whether a paper is one of the proofs of where one lives. */
export const provesDwelling = (id: PaperId): boolean =>
  listsOf(LATEST_RULES).papers.some((paper) => paper.id === id && paper.oneOf?.group === 'dwelling')

/** Steps without those of a lease, where one does not rent. */
export const stepsAt = <S extends { id: StepId }>(
  steps: readonly S[],
  dwelling: Dwelling | undefined,
): S[] =>
  steps.filter(({ id }) => dwelling === undefined || dwelling === 'rented' || !LEASE.includes(id))

/** Papers with only the proofs of such a dwelling; a single one is no choice. */
export function papersAt(papers: readonly Paper[], dwelling: Dwelling | undefined): Paper[] {
  if (dwelling === undefined) return [...papers]
  const proofs = PROOFS[dwelling]
  return papers.flatMap((paper) => {
    if (paper.oneOf?.group !== 'dwelling') return [paper]
    if (!proofs.includes(paper.oneOf.option)) return []
    return [proofs.length > 1 ? paper : { ...paper, oneOf: undefined }]
  })
}
