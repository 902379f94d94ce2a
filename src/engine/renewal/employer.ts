import type { MaterialRemark, PaperGroup, StepId } from '../scheme'
import type { Situation } from '../situation'
import type { DayText } from '../time'
import { paperWays } from './checklist'
import { provesDwelling } from './dwelling'
import { renewal } from './renewal'
import type { Paper, Renewal, RenewalDates, Step } from './types'

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

/** The employer's papers, by whether everybody needs them. A number alone is told in a step, and no paper. */
export function employerPapers({ papers }: Renewal): EmployerPapers {
  const own = papers.filter(
    ({ brings, forms }) => brings === 'employer' && !forms.includes('information'),
  )
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

/**
 * What the employee gives the employer before the points are filed, by group; what only may be needed is left out, which
 * is all of it where nothing changed.
 */
export function handedOver(plan: Renewal): (Paper | PaperGroup)[] {
  if (employerPapers(plan).onlyTheForm) return []
  const papers = plan.papers.filter(
    ({ brings, need, steps }) =>
      brings !== 'employer' && need === 'needed' && steps.includes('hand-over'),
  )
  return Array.from(new Set(papers.map((paper) => paper.oneOf?.group ?? paper)))
}

const MOVE: readonly StepId[] = ['lease-sign', 'lease-record', 'address']

/** A plan without what only a move asks for: it stands for a change that is not named. */
export const withoutMove = (plan: Renewal): Renewal => ({
  ...plan,
  steps: plan.steps.filter(({ id }) => !MOVE.includes(id)),
  papers: plan.papers.filter(
    ({ id, steps }) => !provesDwelling(id) && steps.some((step) => !MOVE.includes(step)),
  ),
})

/** When the points can be filed and should be: after the 签注, or as if it were done on that day. */
export interface FilingDays extends Required<
  Pick<RenewalDates, 'earliestFiling' | 'adviseFiling'>
> {
  endorsed: boolean
}

/** The days to ask an employer for; undefined where no 签注 is due or the points are filed. */
export function filingDays(situation: Situation, on: DayText): FilingDays | undefined {
  const { permit } = situation
  const { phase } = renewal(situation, on)
  const endorsed = phase === 'endorsed'
  if (permit === undefined || !(endorsed || phase === 'open' || phase.startsWith('late-'))) return
  const as = endorsed ? situation : { ...situation, permit: { ...permit, endorsedOn: on } }
  const { earliestFiling, adviseFiling } = renewal(as, on).dates
  return earliestFiling && adviseFiling && { endorsed, earliestFiling, adviseFiling }
}
