import { type Actor, isFirstTime, type StepId } from '../scheme'
import type { Situation } from '../situation'
import type { DayText } from '../time'
import { mayBeFiled } from './dates'
import { nextStep } from './next-step'
import type { Renewal, Step } from './types'

/** A stop of the way to points: one or several steps that people think of as one. */
export type FlowId =
  | 'endorse'
  | 'address' // only after a move
  | 'transfer' // the 签注 reaches the system of the points
  | 'system'
  | 'form'
  | 'employer'
  | 'counter'
  | 'review'
  | 'decision'
  | 'notice'

export interface FlowStop {
  id: FlowId
  actor: Actor
  /** 'maybe': without any change it may fall away */
  state: 'done' | 'here' | 'ahead' | 'maybe'
  /** here the way parts: the employer is the same, another, or it was not said yet */
  employer?: 'same' | 'changed' | 'open'
  /** the 签注 is late */
  late?: boolean
}

interface Entry {
  id: FlowId
  actor: Actor
  steps: readonly StepId[]
  parts?: true
}

const END: readonly Entry[] = [
  { id: 'review', actor: 'office', steps: ['verification'] },
  { id: 'decision', actor: 'office', steps: ['decision'] },
  { id: 'notice', actor: 'self', steps: ['notice'] },
]

const RENEWAL: readonly Entry[] = [
  { id: 'endorse', actor: 'self', steps: ['endorse'] },
  { id: 'address', actor: 'self', steps: ['address'] },
  // Stryker disable next-line ArrayDeclaration: no step tells of it
  { id: 'transfer', actor: 'office', steps: [] },
  { id: 'system', actor: 'self', steps: ['refresh', 'details'], parts: true },
  { id: 'employer', actor: 'employer', steps: ['submit'] },
  { id: 'counter', actor: 'employer', steps: ['counter', 'receipt'], parts: true },
  ...END,
]

const FIRST: readonly Entry[] = [
  { id: 'form', actor: 'self', steps: ['fill-form'] },
  { id: 'employer', actor: 'employer', steps: ['hand-over'] },
  { id: 'counter', actor: 'employer', steps: ['counter', 'receipt'] },
  ...END,
]

/**
 * The way to points in a few stops, with where a person stands: nowhere before the permit's expiry is given, nor when
 * the next round is on. A first application needs no expiry for that.
 * @param plan the renewal of the situation on the same day
 */
export function pointsFlow(plan: Renewal, situation: Situation, on: DayText): FlowStop[] {
  const hasMoved = plan.steps.some(({ id }) => id === 'address')
  const entries = (isFirstTime(situation.kind) ? FIRST : RENEWAL).filter(
    ({ id }) => id !== 'address' || hasMoved,
  )
  const stands = situation.kind === 'first' || plan.phase !== 'no-date'
  const states = entries.map((entry) => stateOf(entry, plan, on))
  // The address holds nothing up: one stands there where it is what is to be done next.
  const isNext = nextStep(plan)?.id === 'address'
  const here = stands
    ? states.findIndex(
        (state, place) => state === 'ahead' && (isNext || entries[place]!.id !== 'address'),
      )
    : -1
  return entries.map(({ id, actor, parts }, place) => {
    const state = states[place]!
    return {
      id,
      actor,
      state: plan.turned ? 'ahead' : place === here ? 'here' : state,
      employer: parts && employerOf(situation),
      ...(id === 'endorse' && !plan.turned && plan.phase.startsWith('late') && { late: true }),
    }
  })
}

function stateOf({ id, steps }: Entry, plan: Renewal, on: DayText): 'done' | 'ahead' | 'maybe' {
  if (id === 'transfer') return hasReached(plan, on) ? 'done' : 'ahead'
  const own = plan.steps.filter((step) => steps.includes(step.id))
  const needed = own.filter(({ optional }) => !optional)
  // Without a permit there are no steps yet.
  if (own.length === 0) return 'ahead'
  if (needed.length === 0 && !own.every(isDone)) return 'maybe'
  return needed.every(isDone) ? 'done' : 'ahead'
}

const isDone = ({ state }: Step): boolean => state === 'done'

/** Whether the 签注 has reached the system: its days are over, or what waits for it was done. */
const hasReached = (plan: Renewal, on: DayText): boolean =>
  plan.steps.some((step) => step.id === 'refresh' && isDone(step)) || mayBeFiled(plan, on)

function employerOf({ changes, unchanged }: Situation): FlowStop['employer'] {
  if (changes.includes('employer')) return 'changed'
  return changes.length > 0 || unchanged === true ? 'same' : 'open'
}
