import { type Change, CHANGES, type PaperId } from '../scheme'
import { changesOf, type Situation } from '../situation'
import type { DayText } from '../time'
import { papersFor } from './renewal'
import type { Paper } from './types'

/** What a checklist is for; nothing changed by the person's word, or nothing was said of changes yet. */
export type PaperCase =
  | { code: 'permit' | 'first' | 'unchanged' | 'changes-open' }
  /** in the order of the scheme; `differs`: one lives elsewhere than registered, and has not said so as a change */
  | { code: 'changed'; changes: Change[]; differs: boolean }

/** What the papers of a situation are listed for. */
export function paperCase(situation: Situation): PaperCase {
  const { kind, changes, unchanged, permit } = situation
  if (kind === 'permit' || kind === 'first') return { code: kind }
  const changed = changesOf(situation)
  const differs = permit?.addressMatches === false && !changes.includes('address')
  if (changed.length > 0 || differs) return { code: 'changed', changes: changed, differs }
  return { code: unchanged === true ? 'unchanged' : 'changes-open' }
}

/** No change, one change, or a first application: every case that the table of papers knows. */
export const PAPER_CASES: readonly Situation[] = [
  { kind: 'renewal', changes: [], unchanged: true },
  ...CHANGES.map((change): Situation => ({ kind: 'renewal', changes: [change] })),
  { kind: 'first', changes: [] },
]

/** A paper as one case of the table asks for it, among the papers of that case. */
export interface PaperInCase {
  situation: Situation
  papers: Paper[]
  paper: Paper
}

/** Every case that asks for a paper on a day. */
export const paperInCases = (id: PaperId, on: DayText): PaperInCase[] =>
  PAPER_CASES.flatMap((situation) => {
    const papers = papersFor(situation, on)
    return papers.filter((paper) => paper.id === id).map((paper) => ({ situation, papers, paper }))
  })

/** A case whose sources say whether the original or a copy is wanted; of use where one's own case is silent. */
export const caseWithForms = (cases: readonly PaperInCase[]): PaperInCase | undefined =>
  cases.find(({ paper }) => paper.forms.length > 0)
