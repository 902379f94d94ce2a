import type { MaterialRow, PaperEntry, RenewalLists } from '../policy'
import type { MaterialCase, PaperId, StepId } from '../scheme'
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
  { materials, papers }: RenewalLists,
  cases: readonly MaterialCase[],
  steps: readonly StepId[],
): Paper[] {
  const rows = new Map<PaperId, MaterialRow[]>()
  for (const row of materials) {
    if (!shares(row.cases, cases) || !shares(row.steps, steps)) continue
    const own = rows.get(row.paper)
    if (own === undefined) rows.set(row.paper, [row])
    else own.push(row)
  }
  return papers.flatMap((entry) => {
    const own = rows.get(entry.id)
    return own === undefined ? [] : [merged(entry, own, steps)]
  })
}

const shares = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.some((one) => others.includes(one))

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
    remarks: union(asked.map(({ remarks }) => remarks)),
    sources: union(asked.map(({ sources }) => sources)),
    steps: steps.filter((step) => rows.some((row) => row.steps.includes(step))),
  }
}

/** What several lists have, each once, in the order in which it comes first. */
function union<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = []
  for (const list of lists) for (const one of list) if (!all.includes(one)) all.push(one)
  return all
}

/** It is told, and no paper. */
export const isNumber = (forms: Paper['forms']): boolean => forms.includes('information')

/**
 * How many of the papers that are needed are not there yet; what the person does without is not asked for. A group
 * counts as one until options that are complete serve every step that it is for.
 */
export function missingPapers(papers: readonly Paper[], progress: Profile['progress']): number {
  const needed = papers.filter(
    ({ id, need, forms }) => need === 'needed' && !isNumber(forms) && progress[id] !== 'not-needed',
  )
  const single = needed.filter(({ id, oneOf }) => oneOf === undefined && progress[id] !== 'done')
  // Stryker disable next-line ArrayDeclaration: of a group that there is not nothing is open
  const groups = new Set(needed.flatMap(({ oneOf }) => (oneOf === undefined ? [] : [oneOf.group])))
  const open = Array.from(groups).filter((group) => {
    const own = needed.filter(({ oneOf }) => oneOf?.group === group)
    const served = stepsServed(own, progress)
    return !own.every(({ steps }) => steps.every((step) => served.includes(step)))
  })
  return single.length + open.length
}

/** The steps that the complete options of a group are enough for: a lease changes the address, only its record goes to the employer. */
export const stepsServed = (group: readonly Paper[], progress: Profile['progress']): StepId[] =>
  group
    .filter(({ oneOf }) =>
      group.every(
        ({ id, oneOf: other }) => other!.option !== oneOf!.option || progress[id] === 'done',
      ),
    )
    .flatMap(({ steps }) => steps)
