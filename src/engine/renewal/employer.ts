import type { MaterialRemark, PaperGroup, StepId } from '../scheme'
import { paperWays } from './checklist'
import type { Paper, Renewal, Step } from './types'

/** A step of the employer, with the employee's own steps right before it and right after it. */
export interface EmployerStep extends Step {
  before: StepId[]
  next: StepId[]
}

/** The employer's steps in order. */
export function employerSteps({ steps }: Renewal): EmployerStep[] {
  const own = steps.filter(({ actor }) => actor === 'self')
  const idsOf = (some: readonly Step[]) => some.map(({ id }) => id)
  return steps
    .filter(({ actor }) => actor === 'employer')
    .map((step) => ({
      ...step,
      before: idsOf(own.filter(({ id }) => step.after.includes(id))),
      next: idsOf(own.filter(({ after }) => after.includes(step.id))),
    }))
}

/** What the employer brings. */
export interface EmployerPapers {
  needed: Paper[]
  /** those that only some sources or some people need */
  inCase: Paper[]
  /** the sources differ about all of them: some say that the form alone is enough. Not among the remarks then. */
  onlyTheForm: boolean
}

/** The employer's papers, by whether everybody needs them. */
export function employerPapers({ papers }: Renewal): EmployerPapers {
  const own = papers.filter(({ brings }) => brings === 'employer')
  const of = (need: Paper['need']): Paper[] =>
    own
      .filter((paper) => paper.need === need)
      .map((paper) => ({
        ...paper,
        remarks: paper.remarks.filter((remark) => remark !== ONLY_THE_FORM),
      }))
  return {
    needed: of('needed'),
    inCase: of('in-case'),
    onlyTheForm: own.some(({ remarks }) => remarks.includes(ONLY_THE_FORM)),
  }
}

const ONLY_THE_FORM: MaterialRemark = 'only-the-form'

/** Papers of one group, or those of none. */
export interface PapersOfGroup {
  group: PaperGroup | undefined
  /** `joined`: belongs to the same way of the group as the paper before it */
  papers: (Paper & { joined: boolean })[]
}

/** What the employee sees to: the steps in order, and the papers, with alternatives put together. */
export function employeeShare({ steps, papers }: Renewal): {
  steps: Step[]
  papers: PapersOfGroup[]
} {
  const own = papers.filter(({ brings }) => brings !== 'employer')
  const groups = Array.from(new Set(own.map(({ oneOf }) => oneOf?.group)))
  return {
    steps: steps.filter(({ actor }) => actor === 'self'),
    papers: groups.map((group) => {
      const ways = paperWays(own.filter(({ oneOf }) => oneOf?.group === group))
      return {
        group,
        papers: ways.flatMap((way) =>
          way.papers.map((paper, index) => ({
            ...paper,
            joined: way.option !== undefined && index > 0,
          })),
        ),
      }
    }),
  }
}
