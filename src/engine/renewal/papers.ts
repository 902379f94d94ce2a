import type { MaterialRow, PaperEntry, RuleSet } from '../policy'
import type { MaterialCase, PaperGroup, PaperOption, StepId } from '../scheme'
import type { Profile } from '../profile'
import type { Situation } from '../situation'
import type { Paper } from './types'

/** The cases of the table that a situation is; at a renewal an address that differs is filed as a change of address. */
export function casesOf({ kind, permit, changes }: Situation): MaterialCase[] {
  const differs = permit?.addressMatches === false
  if (kind === 'first') return differs ? ['first', 'mismatch'] : ['first']
  const own = differs ? [...changes, 'address' as const] : changes
  return own.length === 0 ? ['unchanged'] : ['changed', ...own]
}

/**
 * The checklist of a situation: every row of the table that holds, merged by paper, in the table's order of papers.
 * @param steps the steps of the situation in their order; rows for other steps fall away
 */
export function papersOf(
  { materials, papers }: RuleSet,
  cases: readonly MaterialCase[],
  steps: readonly StepId[],
): Paper[] {
  const rows = materials.filter((row) => row.cases.some((one) => cases.includes(one)))
  return papers.flatMap((entry) => {
    const own = rows.filter(
      (row) => row.paper === entry.id && row.steps.some((step) => steps.includes(step)),
    )
    return own.length === 0 ? [] : [merged(entry, own, steps)]
  })
}

/** What the rows that need it ask for; those that only might do not speak where it is needed anyway. */
function merged(
  { id, brings, origin, oneOf }: PaperEntry,
  rows: readonly MaterialRow[],
  steps: readonly StepId[],
): Paper {
  const needed = rows.filter(({ need }) => need === undefined)
  const asked = needed.length === 0 ? rows : needed
  return {
    id,
    brings,
    origin,
    oneOf,
    forms: union(asked.map(({ forms }) => forms)),
    need: needed.length === 0 ? 'in-case' : 'needed',
    remarks: union(asked.map(({ remarks }) => remarks ?? [])),
    sources: union(asked.map(({ sources }) => sources)),
    steps: steps.filter((step) => rows.some((row) => row.steps.includes(step))),
  }
}

const union = <T>(lists: readonly (readonly T[])[]): T[] => Array.from(new Set(lists.flat()))

/**
 * How many of the papers that are needed are not there yet; what the person does without is not asked for. A group
 * counts as one until one of its options is complete.
 */
export function missingPapers(papers: readonly Paper[], progress: Profile['progress']): number {
  const needed = papers.filter(({ id, need }) => need === 'needed' && progress[id] !== 'not-needed')
  const single = needed.filter(({ id, oneOf }) => oneOf === undefined && progress[id] !== 'done')
  const groups = new Map<PaperGroup, Map<PaperOption, boolean>>()
  for (const { id, oneOf } of needed) {
    if (oneOf === undefined) continue
    const options = groups.get(oneOf.group) ?? new Map<PaperOption, boolean>()
    const complete = options.get(oneOf.option) ?? true
    groups.set(oneOf.group, options.set(oneOf.option, complete && progress[id] === 'done'))
  }
  const open = Array.from(groups.values()).filter(
    (options) => !Array.from(options.values()).includes(true),
  )
  return single.length + open.length
}
