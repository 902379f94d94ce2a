import type { Profile } from '../profile'
import type { PaperOption, StepId } from '../scheme'
import { provesDwelling } from './dwelling'
import { missingPapers, stepsServed } from './papers'
import type { Paper, Renewal, Step } from './types'

/** The parts of a checklist: what each person brings, and what only some have to get before. */
export interface PaperLists {
  own: Record<Paper['brings'], Paper[]>
  /** the proofs of where one lives */
  dwelling: Paper[]
  /** for those who need a lease signed online or recorded first */
  lease: Paper[]
}

/** Sorts the papers of a situation into the parts of its checklist. */
export function paperLists(papers: readonly Paper[]): PaperLists {
  const lease = papers.filter(({ steps }) => steps.every((step) => LEASE.includes(step)))
  const dwelling = papers.filter(({ id }) => provesDwelling(id))
  const apart = [...lease, ...dwelling]
  const of = (who: Paper['brings']) =>
    papers.filter((paper) => paper.brings === who && !apart.includes(paper))
  return {
    own: { self: of('self'), employer: of('employer'), spouse: of('spouse') },
    dwelling,
    lease,
  }
}

const LEASE: readonly string[] = ['lease-sign', 'lease-record']

/** The papers of a part one after the other, those of which one way is enough side by side. */
export function paperBlocks(papers: readonly Paper[]): Paper[][] {
  return papers.reduce<Paper[][]>((blocks, paper) => {
    const last = blocks[blocks.length - 1]
    if (last !== undefined && last[0]!.oneOf?.group === paper.oneOf?.group) last.push(paper)
    else blocks.push([paper])
    return blocks
  }, [])
}

/** One way of a group: a paper, or several that belong together. */
export interface PaperWay {
  option: PaperOption | undefined
  papers: Paper[]
}

/** The ways of a list of papers in their order, each once. */
export function paperWays(papers: readonly Paper[]): PaperWay[] {
  const options = Array.from(new Set(papers.map(({ oneOf }) => oneOf?.option)))
  return options.map((option) => ({
    option,
    papers: papers.filter(({ oneOf }) => oneOf?.option === option),
  }))
}

/** How many are there and how many are not; those that fall away count for neither, a group for one. */
export function countPapers(
  papers: readonly Paper[],
  progress: Profile['progress'],
): { ready: number; missing: number } {
  const live = papers.filter(({ id }) => progress[id] !== 'not-needed')
  const missing = missingPapers(live, progress)
  return { ready: missingPapers(live, {}) - missing, missing }
}

/** Whether a paper alone is enough for some of the steps only that its group is for. */
export function fallsShort({ oneOf, steps }: Paper, papers: readonly Paper[]): boolean {
  if (oneOf === undefined) return false
  const group = papers.filter(({ oneOf: way }) => way?.group === oneOf.group)
  return group.some((other) => other.steps.some((step) => !steps.includes(step)))
}

/** Whom the papers lie with, for what of them is still to be done; returned, they are the person's to complete. */
export function papersLieWith({
  steps,
  returnedOn,
}: Pick<Renewal, 'steps' | 'returnedOn'>): 'self' | 'employer' | 'office' | 'returned' {
  if (returnedOn !== undefined) return 'returned'
  const isDone = (id: StepId) => steps.some((step) => step.id === id && step.state === 'done')
  const isOptional = steps.some(({ id, optional }) => id === 'counter' && optional)
  if (isDone('counter') || (isOptional && isDone('submit'))) return 'office'
  return isDone('hand-over') ? 'employer' : 'self'
}

/** The steps that are shown: a lease is signed online and recorded for its proof, which is of no use once the office has the papers. */
export const offeredSteps = (plan: Pick<Renewal, 'steps' | 'returnedOn'>): Step[] =>
  papersLieWith(plan) === 'office'
    ? plan.steps.filter(({ id, state }) => state === 'done' || !LEASE.includes(id))
    : plan.steps

/** Whether other ways of the paper's group are complete for each of its steps, so that it need not be got. */
export function isPaperSettled(
  { oneOf, steps }: Paper,
  papers: readonly Paper[],
  progress: Profile['progress'],
): boolean {
  if (oneOf === undefined) return false
  const others = papers.filter(
    ({ oneOf: way }) => way?.group === oneOf.group && way.option !== oneOf.option,
  )
  const served = stepsServed(others, progress)
  return steps.every((step) => served.includes(step))
}
