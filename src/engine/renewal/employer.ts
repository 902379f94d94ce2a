import type { MaterialRemark, PaperGroup, StepId } from '../scheme'
import type { Situation } from '../situation'
import type { DayText } from '../time'
import { provesDwelling } from './dwelling'
import { lastDayOf } from './ends'
import { lastWorkingDay } from './last-working-day'
import { isNumber } from './papers'
import { cycleOn } from './renewal'
import type { Paper, Renewal, RenewalDates, Step } from './types'

/** A step of the employer, with the employee's own steps right after it. */
export interface EmployerStep extends Step {
  next: StepId[]
}

/** The employer's steps in order. */
export function employerSteps({ steps }: Renewal): EmployerStep[] {
  const own = steps.filter(({ actor }) => actor === 'self')
  return steps
    .filter(({ actor }) => actor === 'employer')
    .map((step) => ({
      ...step,
      next: own.filter(({ after }) => after.includes(step.id)).map(({ id }) => id),
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
  const own = papers.filter(({ brings, forms }) => brings === 'employer' && !isNumber(forms))
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

/** What the employee sees to: the steps in order, and the papers by group; what not everybody needs is left out. */
export const employeeShare = ({
  steps,
  papers,
}: Renewal): { steps: Step[]; papers: (Paper | PaperGroup)[] } => ({
  steps: steps.filter(({ actor, optional }) => actor === 'self' && !optional),
  papers: byGroup(papers.filter(({ brings, need }) => brings !== 'employer' && need === 'needed')),
})

const byGroup = (papers: readonly Paper[]): (Paper | PaperGroup)[] =>
  Array.from(new Set(papers.map((paper) => paper.oneOf?.group ?? paper)))

/**
 * What the employee gives the employer before the points are filed, by group; what only may be needed is left out, which
 * is all of it where nothing changed.
 */
export function handedOver(plan: Renewal): (Paper | PaperGroup)[] {
  if (employerPapers(plan).onlyTheForm) return []
  return byGroup(
    plan.papers.filter(({ need, steps }) => need === 'needed' && steps.includes('hand-over')),
  )
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

/** When the points can be filed after a 签注, and should be. */
export type FilingTerm = Required<Pick<RenewalDates, 'earliestFiling' | 'adviseFiling'>>

/**
 * The same for who knows nothing else of the permit.
 * @param endorsedOn a day that is not after `on`
 */
export function filingTerm(endorsedOn: DayText, on: DayText): FilingTerm {
  const permit = { expiresOn: endorsedOn, endorsedOn }
  // Stryker disable next-line ArrayDeclaration: the days of a filing hang on no change
  const { earliestFiling, adviseFiling } = cycleOn({ changes: [], permit }, on).dates
  return { earliestFiling: earliestFiling!, adviseFiling: adviseFiling! }
}

/**
 * A day to ask an employer for: the permit's last working day, since the points end with it.
 * @returns undefined where it has gone, the filing cannot be made by then, or nobody knows
 */
export function wishDay(
  { permit }: Situation,
  { earliestFiling }: Pick<FilingTerm, 'earliestFiling'>,
  on: DayText,
): DayText | undefined {
  if (permit === undefined) return undefined
  const { day, open } = lastWorkingDay(permit.expiresOn)
  return open || day < on || day < lastDayOf(earliestFiling) ? undefined : day
}

/** After the 签注, or as if it were done on that day. */
export interface FilingDays extends FilingTerm {
  endorsed: boolean
}

/** The days to ask an employer for; undefined where no 签注 is due or the points are filed. */
export function filingDays(situation: Situation, on: DayText): FilingDays | undefined {
  const { kind, permit } = situation
  const { phase } = cycleOn(situation, on)
  const endorsed = phase === 'endorsed'
  if (kind === 'first' || !(endorsed || phase === 'open' || phase.startsWith('late-'))) {
    return undefined
  }
  return { endorsed, ...filingTerm(endorsed ? permit!.endorsedOn! : on, on) }
}
