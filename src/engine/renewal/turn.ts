import { isFirstTime } from '../scheme'
import { currentPermit, type Situation } from '../situation'
import { nextStep, waitingStep } from './next-step'
import { isOneTrip } from './one-trip'
import { paperCase } from './paper-cases'
import type { Renewal, Step } from './types'

/** Whose turn it is on a day, and what for. */
export type Turn =
  /** nothing can be said before the expiry is given */
  | { code: 'expiry' }
  /** what changed comes before any advice; `step` has to be done whatever changed: it is late */
  | { code: 'changes'; step?: Step }
  /** `along`: seen to on the same trip */
  | { code: 'do'; step: Step; along?: Step }
  /** nothing but its day is waited for */
  | { code: 'day'; step: Step }
  /** filed, or brought again, since so many days; `step` is still to be done by the person or the employer */
  | { code: 'result'; days: number; step?: Step }
  /** the next cycle's window is open */
  | { code: 'begin' }

/**
 * The one thing that a renewal, or a first application, asks for now.
 * @param plan the renewal of the situation on the day
 * @returns undefined where all of it is done, or there is no permit yet
 */
export function turnOf(situation: Situation, plan: Renewal): Turn | undefined {
  const { phase, daysWaited: days } = plan
  if (plan.turned) return { code: 'begin' }
  if (days !== undefined) return { code: 'result', days, step: stillOpen(plan) }
  if (!isFirstTime(situation.kind) && phase !== 'decided') {
    if (currentPermit(situation) === undefined) return { code: 'expiry' }
    if (paperCase(situation).code === 'changes-open') {
      return { code: 'changes', step: phase.startsWith('late') ? nextStep(plan) : undefined }
    }
  }
  const step = nextStep(plan)
  if (step !== undefined) return { code: 'do', step, along: tripOf(step, plan) }
  const waiting = waitingStep(plan)
  return waiting && { code: 'day', step: waiting }
}

const NO_TERM: readonly Turn['code'][] = ['expiry', 'begin']

/**
 * What has a term of its own stays in sight until it is written down, whoever acts next.
 * @returns undefined where it is what is next, or done on the same trip, and where there is no card
 */
export function termBeside(turn: Turn, { steps }: Renewal): Step | undefined {
  if (NO_TERM.includes(turn.code)) return undefined
  const said: unknown[] = Object.values(turn)
  const address = readyStep('address', steps)
  if (!said.includes(address)) return address
  return turn.code === 'do' && turn.step === address ? readyStep('endorse', steps) : undefined
}

/** Who has moved asks for the new address where the 签注 is done. */
const tripOf = (step: Step, plan: Renewal): Step | undefined =>
  step.id === 'endorse' && isOneTrip(plan) ? readyStep('address', plan.steps) : undefined

/** What the office does not do is still to be done while it works. What came back was handed in. */
function stillOpen(plan: Renewal): Step | undefined {
  if (plan.returnedOn !== undefined) return undefined
  const next = nextStep(plan)
  // Stryker disable next-line OptionalChaining: for the type only; as long as it waits some step is ready
  return next?.actor === 'office' ? readyStep('address', plan.steps) : next
}

const readyStep = (wanted: Step['id'], steps: readonly Step[]): Step | undefined =>
  steps.find(({ id, state }) => id === wanted && state === 'ready')
