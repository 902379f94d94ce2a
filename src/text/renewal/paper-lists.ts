import type { Change, Paper, PaperId, Situation } from '@/engine'

import { CHANGES, CHANGES_OPEN, KIND_NAMES, NO_CHANGES } from '../questions'
import { OPTION_NAMES, PAPER_NAMES } from './papers'

/** What a list of papers is for: 续办 · 换了单位. */
export function listedFor(situation: Situation): string {
  const { kind, changes, unchanged, permit } = situation
  if (kind === 'first' || kind === 'permit') return KIND_NAMES[kind]
  const changed = CHANGES.filter(({ id }) => changes.includes(id)).map(({ name }) => name)
  const differs = permit?.addressMatches === false && !changes.includes('address')
  const all = [...changed, ...(differs ? ['住的地方和登记的不一样'] : [])]
  const none = unchanged === true ? NO_CHANGES : CHANGES_OPEN
  return `${KIND_NAMES.renewal} · ${all.length === 0 ? none : all.join('、')}`
}

/** One thing changed, or none, or a first application: every case that the table of papers knows. */
export const CASES: readonly { name: string; situation: Situation }[] = [
  { name: '续办，都没有变', situation: { kind: 'renewal', changes: [] } },
  ...CHANGES.map(({ id, name }) => ({
    name: `续办，${name}`,
    situation: { kind: 'renewal' as const, changes: [id] as Change[] },
  })),
  { name: KIND_NAMES.first, situation: { kind: 'first', changes: [] } },
]

/** One way of a group: a paper, or several that belong together. */
export interface Way {
  /** its first paper */
  id: PaperId
  name: string
  /** the papers of a way that has several */
  papers?: string
}

/** The ways of a list of papers in their order, each once. */
export function waysOf(papers: readonly Paper[]): Way[] {
  const options = Array.from(new Set(papers.map(({ oneOf }) => oneOf?.option)))
  return options.flatMap((option) => {
    const own = papers.filter(({ oneOf }) => oneOf?.option === option)
    const together = option && OPTION_NAMES[option]
    return together === undefined
      ? own.map(({ id }) => ({ id, name: PAPER_NAMES[id] }))
      : [
          {
            id: own[0]!.id,
            name: together,
            papers: own.map(({ id }) => PAPER_NAMES[id]).join('、'),
          },
        ]
  })
}
